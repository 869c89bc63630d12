package app.tandem.ui.console.setup;

import app.tandem.model.Cycle;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.LabelledField;
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
    private final LabelledField<ComboBox<String>> facilitator;
    private final LabelledField<TextField> cycle;
    private final LabelledField<TextArea> question;
    private final DateField day;
    private final LabelledField<TextField> time;
    private final LabelledField<TextField> place;
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
        day = new DateField(texts, "day", today);
        time = field("setup.time", new TextField(), "time");
        place = field("setup.place", new TextField(), "place");
        open = new Label("", new Icon(Feather.CHECK));
        getStyleClass().addAll("card", "forum-card");
        fill(today);
        chooser(names);
        question.field().setWrapText(true);
        question.field().addEventFilter(KeyEvent.KEY_PRESSED, this::oneLine);
        day.value().subscribe((before, now) -> changed.run());
        time.field().textProperty().subscribe((before, now) -> changed.run());
        arrange();
    }

    private <F extends Control> LabelledField<F> field(String key, F field, String id) {
        field.setId(id);
        return new LabelledField<>(texts.get(key), field);
    }

    /** Puts in what most teams need. */
    void fill(LocalDate today) {
        facilitator.field().getEditor().clear();
        cycle.field().setText(texts.days().monthOfYear(today));
        question.field().setText(Cycle.DEFAULT_QUESTION);
        day.today(today);
        day.set(Suggested.day(today));
        time.field().setText(texts.days().clock(Suggested.TIME));
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
        time.getStyleClass().add("time-field");
        Label name = new Label(texts.get("setup.day"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(day.field());
        VBox when = new VBox(name, day);
        when.getStyleClass().add("labelled-field");
        HBox both = new HBox(when, time);
        both.getStyleClass().add("both-fields");
        HBox.setHgrow(when, Priority.ALWAYS);
        place.field().setPromptText(texts.get("setup.place.prompt"));
        time.hint(zone.getId());
        time.field().textProperty().subscribe((before, now) -> time.hint(zone.getId()));
        getChildren().addAll(new CardHeader(texts.get("setup.forum")), facilitator, open, cycle, question, both,
                place);
    }

    /** Says which cycle is open already, in place of its fields. */
    void showCycle(@Nullable String name) {
        open.setText(name == null ? "" : texts.get("setup.cycle.open", name));
        toggle(open, name != null);
        toggle(cycle, name == null);
        toggle(question, name == null);
    }

    private static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
        LocalDate on = day.value().get();
        return new SetupForm.Forum(cycle.field().getText(), question.field().getText(),
                on == null ? null : at().map(on::atTime).orElse(null), zone.getId(), place.field().getText());
    }

    private Optional<LocalTime> at() {
        return Suggested.time(time.field().getText());
    }

    /** What is still to be typed before the forum can be planned. */
    Optional<String> lacking() {
        if (day.value().get() == null) {
            return Optional.of(texts.get("setup.lacks.day"));
        }
        return at().isEmpty() ? Optional.of(texts.get("setup.lacks.time", time.field().getText())) : Optional.empty();
    }

    /** Says a refusal beside its field; empty where no field here has that name. */
    Optional<Node> refuse(String field, String rule) {
        return switch (field) {
            case "name" -> refuse(cycle, rule);
            case "question" -> refuse(question, rule);
            case "details.place" -> refuse(place, rule);
            case "details.facilitator", "facilitator" -> refuse(facilitator, rule);
            case "details.zone" -> refuse(time, rule);
            case "details.start" -> {
                day.refuse(texts.get("setup.refused", texts.get("setup.day"), rule));
                yield Optional.of(day.field());
            }
            default -> Optional.empty();
        };
    }

    private Optional<Node> refuse(LabelledField<?> field, String rule) {
        field.refuse(texts.get("setup.refused", field.name(), rule));
        return Optional.of(field.field());
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
