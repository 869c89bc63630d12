package app.tandem.ui.console.duos;

import app.tandem.ui.Texts;
import app.tandem.ui.console.duos.DuosView.Ending;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.StatusChip;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A duo in the list, with the issues in its hands. */
final class DuoLine extends VBox {

    /**
     * What can be done from a row.
     *
     * @param open shows the story of an issue
     * @param give gives an issue to another duo
     * @param end ends a duo, or corrects why it ended
     */
    record Acts(LongConsumer open, Consumer<Owned> give, Consumer<Pair> end) {}

    private final Texts texts;

    DuoLine(Texts texts, Pair pair, LocalDate today, Acts acts) {
        this.texts = texts;
        getStyleClass().add("duo-line");
        DuoChip chip = new DuoChip(texts);
        chip.show(pair.faces().sales(), pair.faces().marketing());
        HBox.setHgrow(chip, Priority.ALWAYS);
        Ending ended = pair.ended();
        String since = texts.days().day(pair.since(), today);
        Label when = new Label(ended == null ? texts.get("duos.since", since)
                : texts.get("duos.until", since, texts.days().day(ended.on(), today)));
        when.getStyleClass().add("quiet");
        when.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(chip, when, small(ended == null ? "duos.end" : "issues.reason.correct",
                "end-" + pair.id(), () -> acts.end().accept(pair)));
        first.getStyleClass().add("first");
        getChildren().add(first);
        if (ended != null) {
            Label why = new Label(ended.why());
            why.getStyleClass().add("quiet");
            why.setWrapText(true);
            getChildren().add(why);
        }
        pair.issues().forEach(each -> getChildren().add(issue(texts, each, today, acts)));
    }

    /** An issue under its duo, or among those that wait for one. */
    static HBox issue(Texts texts, Owned owned, LocalDate today, Acts acts) {
        Button title = new Button(texts.get("issue.named", owned.number(), owned.title()));
        title.setId("issue-" + owned.id());
        title.getStyleClass().add("issue-link");
        title.setWrapText(true);
        title.setOnAction(event -> acts.open().accept(owned.id()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        StatusChip status = new StatusChip(texts);
        status.show(owned.status());
        HBox line = new HBox(title);
        LocalDate day = owned.due();
        if (day != null) {
            Label due = new Label(texts.get("issues.due", texts.days().day(day, today)));
            due.getStyleClass().add("quiet");
            due.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(due);
        }
        line.getChildren().addAll(status, button(texts, "duos.give", "give-" + owned.id(),
                () -> acts.give().accept(owned)));
        line.getStyleClass().add("owned-line");
        return line;
    }

    private Node small(String key, String id, Runnable act) {
        return button(texts, key, id, act);
    }

    private static Button button(Texts texts, String key, String id, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
