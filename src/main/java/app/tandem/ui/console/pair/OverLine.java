package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Line;
import app.tandem.ui.controls.Seen;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An issue that no duo has, the way to give it to one, and below it the form to do so. */
final class OverLine extends VBox {

    private final Texts texts;
    private final IssueLine issue;
    private final Button give;
    private final HBox line;
    private @Nullable Line shown;

    OverLine(Texts texts, Consumer<Line> giving) {
        this.texts = texts;
        issue = new IssueLine(texts);
        give = new Button(texts.get("pair.correct.give"));
        give.getStyleClass().add("small");
        give.setMinWidth(USE_PREF_SIZE);
        give.setOnAction(event -> giving.accept(Objects.requireNonNull(shown)));
        HBox.setHgrow(issue, Priority.ALWAYS);
        line = new HBox(issue, give);
        line.getStyleClass().add("over-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("over-place");
        getChildren().add(line);
    }

    void show(Line now, boolean taken, Optional<Region> form) {
        shown = now;
        issue.show(now);
        give.setId("give-" + now.number());
        give.setAccessibleText(texts.get("pair.correct.give.menu", now.number()));
        Seen.when(taken, give);
        DuoPlace.hold(this, line, form);
    }
}
