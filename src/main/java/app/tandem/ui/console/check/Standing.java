package app.tandem.ui.console.check;

import app.tandem.model.IssueState;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** How an issue stands as its duo sees it: its state, and its progress in percent. */
final class Standing extends HBox {

    private final Texts texts;
    private final Segments<IssueState> state;
    private final CountField progress;
    private final RefusalLine refusal;

    /**
     * @param said is told which state was chosen
     * @param typed is told of every change of the progress
     * @param entered is told when the progress is entered
     */
    Standing(Texts texts, Consumer<IssueState> said, Runnable typed, Runnable entered) {
        this.texts = texts;
        state = new Segments<>(states(), now -> choose(now, said));
        state.setId("report-state");
        progress = new CountField(texts.get("check.progress"));
        progress.setId("report-progress");
        progress.setOnAction(event -> entered.run());
        refusal = new RefusalLine(texts, progress);
        progress.textProperty().subscribe((before, now) -> typed.run());
        Named stands = new Named(texts.get("check.state"), state);
        HBox.setHgrow(stands, Priority.ALWAYS);
        HBox done = new HBox(progress, new Label(texts.get("check.percent")));
        done.getStyleClass().add("line");
        getStyleClass().add("pair");
        getChildren().addAll(stands, new Named(texts.get("check.progress"), done, refusal));
    }

    private Map<IssueState, String> states() {
        Map<IssueState, String> states = new LinkedHashMap<>();
        states.put(IssueState.IN_PROGRESS, texts.get("status.in-progress"));
        states.put(IssueState.WORKING, texts.get("status.working"));
        states.put(IssueState.STUCK, texts.get("status.stuck"));
        return states;
    }

    private void choose(IssueState now, Consumer<IssueState> said) {
        state.show(now);
        said.accept(now);
    }

    void write(IssueState now, @Nullable Integer percent) {
        state.show(now);
        progress.setText(percent == null ? "" : Integer.toString(percent));
    }

    IssueState state() {
        return state.shown().orElse(IssueState.IN_PROGRESS);
    }

    /** Null where nothing is written: that is no progress of 0 percent. */
    @Nullable
    Integer progress() {
        return progress.getText().isEmpty() ? null : Integer.valueOf(progress.count());
    }

    /** Says that a progress has to be written, if it is 0. */
    void need() {
        refusal.say(texts.get("check.progress.needed"));
    }

    void refuse(String rule) {
        refusal.say(texts.get("field.refused", texts.get("check.progress"), rule));
    }
}
