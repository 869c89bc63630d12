package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * One of many, chosen by typing a part of its name: a person, an issue. Those that it may be stand below as buttons;
 * where only one is left, that is it. What is none of them is refused in words and stays typed.
 */
public final class ChoiceField extends TypedField {

    private static final int OFFERED = 4;
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

    private final Texts texts;
    private final UnaryOperator<String> unknown;
    private final TextField typed = field();
    private final FlowPane offered = new FlowPane();
    private List<Choice> choices = List.of();
    private Runnable settled = () -> {};

    /**
     * What can be chosen.
     *
     * @param name its whole name
     * @param face how a person is shown; null for what is no person
     */
    public record Choice(long id, String name, @Nullable Face face) {}

    /**
     * @param id the id of the field to type in
     * @param unknown the sentence that says that a name is of none of them
     */
    public ChoiceField(Texts texts, String id, String prompt, UnaryOperator<String> unknown) {
        super(texts, id, prompt);
        this.texts = texts;
        this.unknown = unknown;
        getStyleClass().add("choice-field");
        typed.textProperty().subscribe(this::draw);
        typed.focusedProperty().subscribe((before, now) -> left());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        offered.getStyleClass().add("offered");
        getChildren().addAll(typed, offered, line());
        draw();
    }

    /** What can be chosen from now on. */
    public void offer(List<Choice> now) {
        if (!now.equals(choices)) {
            choices = List.copyOf(now);
            draw();
        }
    }

    /** Whether one can be chosen, and so stands in the field where it was. */
    public boolean offers(long id) {
        return choices.stream().anyMatch(each -> each.id() == id);
    }

    /** The one that is meant: named in full, or the only one that it may be. */
    public Optional<Long> chosen() {
        return meant().map(Choice::id);
    }

    private Optional<Choice> meant() {
        String key = key(typed.getText());
        List<Choice> fit = fitting(key).limit(2).toList();
        return key.isEmpty() ? Optional.empty()
                : choices.stream().filter(each -> key(each.name()).equals(key)).findFirst()
                        .or(() -> fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty());
    }

    @Override
    public Optional<String> refusal() {
        if (isBlank() || meant().isPresent()) {
            return Optional.empty();
        }
        String now = typed.getText().strip();
        long fit = fitting(key(now)).count();
        return Optional.of(fit == 0 ? unknown.apply(now) : texts.get("choice.several", now, fit));
    }

    /** Chooses one, or none. */
    public void choose(@Nullable Long id) {
        typed.setText(choices.stream().filter(each -> id != null && each.id() == id).map(Choice::name).findFirst()
                .orElse(""));
        typed.end();
    }

    /** Is told when a choice is made for good: by Enter, by a button, or when the field is left. */
    public void whenSettled(Runnable act) {
        settled = act;
        typed.setOnAction(event -> settle());
    }

    private Stream<Choice> fitting(String key) {
        return choices.stream().filter(each -> begins(key(each.name()), key));
    }

    /** Whether a name, or a word of it, begins with what was typed. */
    private static boolean begins(String name, String key) {
        return name.startsWith(key) || name.contains(" " + key) || name.contains("-" + key);
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private void draw() {
        String key = key(typed.getText());
        boolean named = choices.stream().anyMatch(each -> key(each.name()).equals(key));
        List<Choice> fit = key.isEmpty() || named ? List.of() : fitting(key).limit(OFFERED).toList();
        offered.getChildren().setAll(fit.stream().map(each -> button(each, fit.size() == 1)).toList());
        offered.setVisible(!fit.isEmpty());
        offered.setManaged(!fit.isEmpty());
    }

    private Button button(Choice choice, boolean meant) {
        Button button = new Button(choice.name());
        button.getStyleClass().add("offer");
        button.pseudoClassStateChanged(MEANT, meant);
        button.setWrapText(true);
        Face face = choice.face();
        if (face != null) {
            Avatar avatar = new Avatar(texts);
            avatar.show(face);
            button.setGraphic(avatar);
        }
        button.setOnAction(event -> {
            typed.requestFocus();
            choose(choice.id());
            settled.run();
        });
        return button;
    }

    private void left() {
        if (!typed.isFocused() && !within()) {
            settle();
        }
    }

    /** The one that is meant is named in full; what is none is refused. */
    private void settle() {
        meant().ifPresent(each -> typed.setText(each.name()));
        refusal().ifPresent(this::refuse);
        settled.run();
    }

    private boolean within() {
        return getScene() != null && offered.getChildren().contains(getScene().getFocusOwner());
    }

    private void down(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !offered.getChildren().isEmpty()) {
            offered.getChildren().getFirst().requestFocus();
            event.consume();
        }
    }
}
