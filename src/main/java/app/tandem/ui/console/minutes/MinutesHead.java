package app.tandem.ui.console.minutes;

import app.tandem.ui.Texts;
import app.tandem.ui.console.minutes.MinutesView.About;
import app.tandem.ui.console.minutes.MinutesView.Choice;
import app.tandem.ui.console.minutes.MinutesView.Stage;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Tone;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whose minutes these are, which version, and what can be done about it. */
final class MinutesHead extends VBox {

    /**
     * What can be done.
     *
     * @param meeting shows the minutes of another meeting
     * @param version shows another version
     * @param correct begins a version that corrects this one
     * @param note corrects what is said of this version
     */
    record Acts(LongConsumer meeting, IntConsumer version, Runnable makeFinal, Runnable correct, Runnable note) {}

    private final Texts texts;
    private final Label title = new Label();
    private final Label chip = new Label();
    private final Icon sign = new Icon(Feather.EDIT_3);
    private final Label line = new Label();
    private final ComboBox<Choice> meetings = chooser("minutes-meeting");
    private final ComboBox<Choice> versions = chooser("minutes-version");
    private final ActButton makeFinal;
    private final ActButton correct;
    private final IconButton note;
    private boolean telling;

    MinutesHead(Texts texts, Acts acts) {
        this.texts = texts;
        getStyleClass().add("minutes-head");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        chip.setGraphic(sign);
        chip.getStyleClass().add("status-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("page-subtitle");
        line.setWrapText(true);
        HBox first = new HBox(title, chip);
        first.getStyleClass().add("first");
        HBox.setHgrow(first, Priority.ALWAYS);
        note = new IconButton(acts.note());
        note.setId("correct-version-note");
        note.getStyleClass().add("pencil");
        note.show(Feather.EDIT_2, texts.get("minutes.note"));
        HBox noted = new HBox(line, note);
        noted.getStyleClass().add("noted");
        makeFinal = new ActButton(texts.get("minutes.final"), "make-final", acts.makeFinal()).with(Feather.LOCK)
                .accent();
        correct = new ActButton(texts.get("minutes.correct"), "correct-minutes", acts.correct()).with(Feather.EDIT_3);
        meetings.setAccessibleText(texts.get("minutes.choose.meeting"));
        versions.setAccessibleText(texts.get("minutes.choose.version"));
        meetings.valueProperty().subscribe((before, now) -> chosen(now, acts.meeting()));
        versions.valueProperty().subscribe((before, now) -> chosen(now, each -> acts.version().accept((int) each)));
        HBox all = new HBox(meetings, versions, correct, makeFinal);
        all.getStyleClass().addAll("head-acts", "form");
        HBox above = new HBox(first, all);
        above.getStyleClass().add("heading");
        getChildren().addAll(above, noted);
    }

    void entered() {
        meetings.requestFocus();
    }

    void show(MinutesView view) {
        About about = view.about();
        title.setText(about.title());
        showVersion(about);
        String said = about.note();
        line.setText(said == null ? about.line() : texts.get("minutes.line.note", about.line(), said));
        Seen.when(said != null, note);
        telling = true;
        fill(meetings, view.meetings(), view.meeting());
        fill(versions, view.versions(), about.version());
        telling = false;
        Seen.when(view.versions().size() > 1, versions);
        Seen.when(about.stage() == Stage.DRAFT, makeFinal);
        Seen.when(about.stage() == Stage.FINAL, correct);
    }

    private void showVersion(About about) {
        boolean frozen = about.stage() == Stage.FINAL || about.stage() == Stage.SUPERSEDED;
        chip.setText(frozen
                ? texts.get("minutes.version.final", about.version())
                : texts.get("minutes.version.draft", about.version()));
        sign.setIconCode(frozen ? Feather.LOCK : Feather.EDIT_3);
        (frozen ? Tone.GOOD : Tone.LOOK).on(chip);
    }

    private void chosen(@Nullable Choice now, LongConsumer act) {
        if (!telling && now != null) {
            act.accept(now.id());
        }
    }

    private static void fill(ComboBox<Choice> box, List<Choice> choices, long chosen) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        choices.stream().filter(each -> each.id() == chosen).findFirst().ifPresent(box::setValue);
    }

    private static ComboBox<Choice> chooser(String id) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId(id);
        box.setButtonCell(new Named());
        box.setCellFactory(list -> new Named());
        return box;
    }

    private static final class Named extends ListCell<Choice> {

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? "" : choice.words());
        }
    }
}
