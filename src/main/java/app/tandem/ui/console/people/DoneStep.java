package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleCheck;
import app.tandem.exchange.RowVerdict;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What an import has brought, and what it has left out. */
final class DoneStep extends VBox {

    private final Texts texts;
    private final Label title = new Label("", new Icon(Feather.CHECK_CIRCLE));
    private final Label updated = new Label();
    private final Label leftOut = new Label();
    private final ActButton meeting;
    private final ActButton people;

    DoneStep(Texts texts, ImportPane.Ways ways, Runnable again) {
        this.texts = texts;
        getStyleClass().addAll("card", "done-step");
        title.getStyleClass().add("done-title");
        updated.getStyleClass().add("words");
        leftOut.getStyleClass().add("words");
        leftOut.setWrapText(true);
        meeting = new ActButton(texts.get("people.import.done.meeting"), "plan-first", ways.meeting());
        people = new ActButton(texts.get("people.import.done.people"), "show-people", ways.people());
        HBox acts = new HBox(meeting, people,
                new ActButton(texts.get("people.import.done.again"), "import-again", again));
        acts.getStyleClass().add("act");
        getChildren().addAll(title, updated, leftOut, acts);
    }

    /**
     * Says what was done.
     *
     * @param first whether there is no meeting yet: then the first one is what comes next
     */
    void show(PeopleCheck check, List<String> rowsLeftOut, boolean first) {
        Seen.when(first, meeting);
        next(first ? meeting : people);
        title.setText(texts.get("people.import.done.title", check.count(RowVerdict.New.class)));
        int changed = check.count(RowVerdict.Changed.class);
        Seen.saying(updated, changed == 0 ? "" : texts.get("people.import.done.updated", changed));
        Seen.saying(leftOut, rowsLeftOut.isEmpty() ? ""
                : texts.get("people.import.done.left-out", rowsLeftOut.size(),
                        rowsLeftOut.stream().collect(Collectors.joining(texts.get("list.comma")))));
    }

    /** Enter does what comes next. */
    private void next(ActButton next) {
        for (ActButton each : List.of(meeting, people)) {
            each.getStyleClass().remove("accent");
            each.setDefaultButton(each == next);
        }
        next.accent();
    }

    void entered() {
        (meeting.isVisible() ? meeting : people).requestFocus();
    }
}
