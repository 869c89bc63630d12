package app.tandem.ui.console.issues;

import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/** What happened to one issue after the other, newest first; a line in which somebody types stays as it is. */
final class StoryEvents extends VBox {

    private final Texts texts;
    private final Door door;
    private long issue;

    StoryEvents(Texts texts, Door door) {
        this.texts = texts;
        this.door = door;
        getStyleClass().add("events");
    }

    void show(long of, List<Event> now, LocalDate today) {
        List<StoryLine> before = of == issue ? lines() : List.of();
        issue = of;
        List<StoryLine> open = before.stream().filter(StoryLine::open).toList();
        List<StoryLine> lines = new ArrayList<>();
        for (Event each : now) {
            StoryLine line = open.stream().filter(one -> one.event().equals(each)).findFirst()
                    .orElseGet(() -> new StoryLine(texts, door, each, today));
            line.last(lines.size() == now.size() - 1);
            lines.add(line);
        }
        place(before, lines);
    }

    private List<StoryLine> lines() {
        return getChildren().stream().map(StoryLine.class::cast).toList();
    }

    /** Whether something was typed that is not saved yet. */
    boolean typed() {
        return lines().stream().anyMatch(StoryLine::typed);
    }

    /** A line that is drawn anew while it has the focus keeps it. */
    private void place(List<StoryLine> before, List<StoryLine> lines) {
        Optional<StoryLine> had = before.stream().filter(Focus::in).findFirst();
        Optional<Node> owner = had.map(Node::getScene).map(Scene::getFocusOwner);
        getChildren().setAll(lines);
        had.ifPresent(each -> {
            if (lines.contains(each)) {
                owner.ifPresent(Node::requestFocus);
            } else {
                lines.stream().filter(each::follows).findFirst().ifPresent(StoryLine::focus);
            }
        });
    }
}
