package app.tandem.ui.console.setup;

import app.tandem.model.Cycle;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.TimeField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The cycle and its first meeting: everything stands there already and can be changed. */
final class ForumCard extends VBox {

    private final Texts texts;
    private final ZoneId zone;
    private final FormField<ComboBox<String>> facilitator;
    private final FormField<TextField> cycle;
    private final FormField<TextArea> question;
    private final FormField<DateField> day;
    private final FormField<TimeField> time;
    private final FormField<TextField> place;
    private final Label open;

    /**
     * @param names who may be chosen to facilitate, asked for when the chooser opens
     * @param changed runs when something was typed
     */
    ForumCard(Texts texts, LocalDate today, Supplier<List<String>> names, Runnable changed) {
        this.texts = texts;
        this.zone = ZoneId.systemDefault();
        facilitator = field("setup.facilitator", new ComboBox<>(), "facilitator");
        cycle = field("setup.cycle", new TextField(), "cycle-name");
        question = field("setup.question", new TextArea(), "question");
        day = new FormField<>(texts, texts.get("setup.day"), new DateField(texts, "day", today));
        day.field().whenPast(texts.get("date.past.meeting"));
        time = new FormField<>(texts, texts.get("setup.time"), new TimeField(texts, "time"));
        place = field("setup.place", new TextField(), "place");
        open = new Label("", new Icon(Feather.CHECK));
        getStyleClass().addAll("card", "forum-card");
        fill(today);
        chooser(names);
        question.field().setWrapText(true);
        question.field().addEventFilter(KeyEvent.KEY_PRESSED, this::oneLine);
        day.field().value().subscribe((before, now) -> changed.run());
        time.field().field().textProperty().subscribe((before, now) -> changed.run());
        arrange();
    }

    private <F extends Control> FormField<F> field(String key, F field, String id) {
        field.setId(id);
        return new FormField<>(texts, texts.get(key), field);
    }

    /** Puts in what most teams need. */
    void fill(LocalDate today) {
        facilitator.field().getEditor().clear();
        cycle.field().setText(texts.days().monthOfYear(today));
        question.field().setText(Cycle.DEFAULT_QUESTION);
        day.field().today(today);
        day.field().set(Suggested.day(today));
        time.field().set(Suggested.TIME);
        place.field().clear();
    }

    private void chooser(Supplier<List<String>> names) {
        ComboBox<String> box = facilitator.field();
        box.setEditable(true);
        box.setPromptText(texts.get("setup.facilitator.prompt"));
        box.setVisibleRowCount(8);
        box.setOnShowing(event -> {
            String typed = box.getEditor().getText();
            box.getItems().setAll(names.get());
            box.getEditor().setText(typed);
        });
        box.getEditor().textProperty().subscribe((before, now) -> facilitator.clear());
    }

    private void arrange() {
        open.getStyleClass().add("made");
        open.setWrapText(true);
        HBox both = new HBox(day, time);
        both.getStyleClass().add("both-fields");
        HBox.setHgrow(day, Priority.ALWAYS);
        place.field().setPromptText(texts.get("setup.place.prompt"));
        time.hint(zone.getId());
        getChildren().addAll(new CardHeader(texts.get("setup.forum")), facilitator, open, cycle, question, both,
                place);
    }

    /** Says which cycle is open already, in place of its fields. */
    void showCycle(@Nullable String name) {
        open.setText(name == null ? "" : texts.get("setup.cycle.open", name));
        Seen.when(name != null, open);
        Seen.when(name == null, cycle, question);
    }

    /** Gives the focus to the first field. */
    void entered() {
        facilitator.field().requestFocus();
    }

    String who() {
        return facilitator.field().getEditor().getText();
    }

    /** What was typed; without a start where the day or the time is none. */
    SetupForm.Forum forum() {
        LocalDate on = day.field().value().get();
        LocalTime at = time.field().value();
        return new SetupForm.Forum(cycle.field().getText(), question.field().getText(),
                on == null || at == null ? null : on.atTime(at), zone.getId(), place.field().getText());
    }

    /** What is still to be typed before the forum can be planned. */
    Optional<String> lacking() {
        if (day.field().value().get() == null) {
            return Optional.of(texts.get("setup.lacks.day"));
        }
        return time.field().isBlank() ? Optional.of(texts.get("setup.lacks.time")) : time.field().refusal();
    }

    /** Says a refusal beside its field; empty where no field here has that name. */
    Optional<Node> refuse(String field, String rule) {
        return switch (field) {
            case "name" -> refuse(cycle, rule);
            case "question" -> refuse(question, rule);
            case "details.place" -> refuse(place, rule);
            case "details.facilitator", "facilitator" -> refuse(facilitator, rule);
            case "details.zone" -> refuse(time, rule);
            case "details.start" -> refuse(day, rule);
            default -> Optional.empty();
        };
    }

    private Optional<Node> refuse(FormField<?> field, String rule) {
        field.refuse(rule);
        return Optional.of(field.typed());
    }

    /** A question is one line however it wraps: Enter leads on, as Tab does. */
    private void oneLine(KeyEvent event) {
        boolean leaves = event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ENTER;
        if (leaves && !event.isControlDown()) {
            question.field().requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
