package app.tandem.ui.console.duos;

import app.tandem.ui.Texts;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.StatusChip;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** An issue under its duo, or among those that wait for one. */
final class OwnedLine extends HBox {

    private final Texts texts;
    private final Button title = new Button();
    private final Label due = new Label();
    private final StatusChip status;
    private @Nullable Owned shown;

    OwnedLine(Texts texts, long issue, DuoLine.Acts acts) {
        this.texts = texts;
        getStyleClass().add("owned-line");
        title.setId("issue-" + issue);
        title.getStyleClass().add("issue-link");
        title.setWrapText(true);
        title.setOnAction(event -> acts.open().accept(issue));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        due.getStyleClass().add("quiet");
        due.setMinWidth(USE_PREF_SIZE);
        status = new StatusChip(texts);
        getChildren().addAll(title, due, status, new ActButton(texts.get("duos.give"), "give-" + issue,
                () -> acts.give().accept(Objects.requireNonNull(shown))).small());
    }

    OwnedLine show(Owned owned, LocalDate today) {
        shown = owned;
        title.setText(texts.get("issue.named", owned.number(), owned.title()));
        LocalDate day = owned.due();
        Seen.saying(due, day == null ? "" : texts.get("issue.due", texts.days().day(day, today)));
        status.show(owned.status());
        return this;
    }
}
