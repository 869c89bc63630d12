package app.tandem.ui.console.forum;

import app.tandem.model.NumberRule;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Escape;
import app.tandem.ui.controls.RefusalLine;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** For how many minutes people will write. */
final class WritingMinutes extends VBox {

    private static final int MOST_TYPED = 8;

    private final Texts texts;
    private final Door door;
    private final TextField field = new TextField();
    private final Label advice = new Label();
    private final RefusalLine refusing;
    private long meeting;
    private int planned;

    WritingMinutes(Texts texts, Door door) {
        this.texts = texts;
        this.door = new SingleFile(door);
        refusing = new RefusalLine(texts, field);
        field.setId("writing-minutes");
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() > MOST_TYPED ? null : change));
        Escape.handOn(field);
        field.setOnAction(event -> save());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                save();
            }
        });
        Label name = new Label(texts.get("forum.minutes"));
        name.setLabelFor(field);
        name.getStyleClass().add("name");
        Label unit = new Label(texts.get("forum.minutes.unit"));
        unit.getStyleClass().add("unit");
        HBox line = new HBox(name, field, unit);
        line.getStyleClass().add("line");
        advice.setText(texts.get("forum.minutes.how"));
        advice.setWrapText(true);
        advice.getStyleClass().add("quiet");
        getStyleClass().addAll("card", "minutes-card");
        getChildren().addAll(line, refusing, advice);
    }

    void show(QuestionView view) {
        meeting = view.meeting();
        planned = view.writing();
        if (!field.isFocused() || refusing.getText().isEmpty()) {
            field.setText(Integer.toString(planned));
        }
    }

    private void save() {
        String typed = field.getText().strip();
        if (meeting == 0 || typed.equals(Integer.toString(planned))) {
            return;
        }
        if (!typed.matches("[0-9]{1,6}")) {
            refusing.show(
                    new Refusal("details.writing", texts.get("forum.minutes.rule", NumberRule.WRITING_MINUTES.least(),
                            NumberRule.WRITING_MINUTES.most()), typed));
            return;
        }
        Details minutes = new Details(null, null, null, null, null, null, null, Integer.valueOf(typed), null, null,
                null, null);
        door.make(new ChangeMeeting(meeting, minutes), made -> {}, refusing::show);
    }
}
