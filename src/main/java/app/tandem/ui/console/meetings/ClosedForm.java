package app.tandem.ui.console.meetings;

import app.tandem.rules.MeetingMove.CorrectMeeting;
import app.tandem.rules.MeetingMove.ReopenMeeting;
import app.tandem.rules.MeetingPart;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.controls.FormField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What can be typed about a meeting that is over: corrected texts, and why it is reopened. */
final class ClosedForm extends VBox {

    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final TextField reason = new TextField();
    private final FormField<TextField> titleField;
    private final FormField<TextField> placeField;
    private final FormField<TextField> reasonField;
    private List<String> filled = List.of();

    /**
     * @param correct runs on Enter in a corrected text
     * @param reopen runs on Enter in the reason
     */
    ClosedForm(Texts texts, Runnable correct, Runnable reopen) {
        getStyleClass().add("meeting-form");
        titleField = field(texts.get("meetings.title.own"), texts, title, correct);
        placeField = field(texts.get("meetings.place"), texts, place, correct);
        reasonField = field(texts.get("meetings.reopen.reason"), texts, reason, reopen);
        title.setId("correct-title");
        place.setId("correct-place");
        reason.setId("reopen-reason");
        getChildren().addAll(titleField, placeField, reasonField);
    }

    private static FormField<TextField> field(String name, Texts texts, TextField field, Runnable enter) {
        field.setOnAction(event -> enter.run());
        return new FormField<>(texts, name, field);
    }

    /**
     * Puts in what holds of a meeting.
     *
     * @param other whether it is another one than before
     */
    void fill(Line line, boolean other) {
        title.setText(Objects.requireNonNullElse(line.own(), ""));
        title.setPromptText(line.title());
        place.setText(Objects.requireNonNullElse(line.place(), ""));
        if (other) {
            reason.clear();
        }
        List.of(titleField, placeField, reasonField).forEach(FormField::clear);
        filled = words();
    }

    private List<String> words() {
        return Stream.of(title, place).map(TextField::getText).toList();
    }

    /** Whether something was typed in the place of what was put in, or why it is reopened. */
    boolean typed() {
        return !words().equals(filled) || !reason.getText().isEmpty();
    }

    /** What was corrected; empty where nothing was. */
    Optional<CorrectMeeting> correction(Line line) {
        Emptied texts = new Emptied();
        String named = texts.now(MeetingPart.TITLE, title, line.own());
        String where = texts.now(MeetingPart.PLACE, place, line.place());
        return named == null && where == null && texts.parts().isEmpty() ? Optional.empty()
                : Optional.of(new CorrectMeeting(line.id(), named, where, null, texts.parts()));
    }

    ReopenMeeting reopening(Line line) {
        return new ReopenMeeting(line.id(), reason.getText());
    }

    /** Says a refusal beside its field; false where it is of none of these. */
    boolean refuse(Refusal why) {
        FormField<TextField> field = switch (String.valueOf(why.field())) {
            case "reason" -> reasonField;
            case "title" -> titleField;
            case "place" -> placeField;
            default -> null;
        };
        if (field != null) {
            field.refuse(why.rule());
            field.typed().requestFocus();
        }
        return field != null;
    }
}
