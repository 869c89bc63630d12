package app.tandem.ui.console.issues;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Rail;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of issues of the played sample, in the console, and hands on it. */
@ExtendWith(OnFx.class)
abstract class OpenIssues {

    final PageRoom room = new PageRoom(PlayedSample.state());
    final Map<String, String> files = new HashMap<>();
    @Nullable String unwritable;
    final BooleanProperty board = new SimpleBooleanProperty();
    final IssuesPage page = room.page(this::page);
    final Parent console = PageRoom.console(page, Rail.Page.ISSUES);

    @BeforeEach
    void open() {
        new Scene(console, 1440, 900);
        layout();
    }

    IssuesPage page(PageTools tools) {
        return new IssuesPage(tools, this::save, board);
    }

    void save(String name, Callable<String> text, Consumer<Path> written, Consumer<String> refused) {
        if (unwritable != null) {
            refused.accept(unwritable);
            return;
        }
        try {
            files.put(name, text.call());
        } catch (Exception wrong) {
            throw new AssertionError(wrong);
        }
        written.accept(Path.of(name));
    }

    Issue issue(int cycle, int number) {
        long of = room.door().state().stream(Cycle.class).filter(each -> each.number() == cycle).findFirst()
                .orElseThrow().id();
        return room.door().state().stream(Issue.class).filter(each -> each.cycle() == of && each.number() == number)
                .findFirst().orElseThrow();
    }

    Issue now(Issue issue) {
        return room.door().state().get(Issue.class, issue.id());
    }

    List<String> titles() {
        return ((ListView<?>) at("issues-list")).getItems().stream()
                .flatMap(each -> each instanceof IssueCell.Row.Issue(IssuesView.Line line)
                        ? Stream.of(line.facts().title())
                        : Stream.empty())
                .toList();
    }

    void layout() {
        console.applyCss();
        console.layout();
    }

    Decision decision(Issue issue) {
        return room.door().state().stream(Decision.class).filter(each -> Objects.equals(each.issue(), issue.id()))
                .findFirst().orElseThrow();
    }

    /** As the keyboard does it: the button has the focus while it acts. */
    void press(String id) {
        layout();
        button(id).requestFocus();
        button(id).fire();
        layout();
    }

    @Nullable
    String focused() {
        Node owner = console.getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    Button button(String id) {
        return (Button) at(id);
    }

    TextInputControl field(String id) {
        return (TextInputControl) at(id);
    }

    Node at(String id) {
        return Objects.requireNonNull(console.lookup("#" + id), id);
    }

    List<String> words() {
        layout();
        return console.lookupAll(".label").stream().filter(Node::isVisible).map(each -> ((Labeled) each).getText())
                .filter(Objects::nonNull).toList();
    }
}
