package app.tandem.ui.controls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A few choices side by side, of which one holds, or none yet. What is pressed is told; what holds is shown. */
public final class Segments<T> extends HBox implements UsesArrows {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private @Nullable T shown;

    /** Of which the first holds until another is pressed. */
    public static <T> Segments<T> holding(Map<T, String> choices) {
        AtomicReference<@Nullable Segments<T>> self = new AtomicReference<>();
        Segments<T> made = new Segments<>(choices, choice -> Objects.requireNonNull(self.get()).show(choice));
        self.set(made);
        made.show(choices.keySet().iterator().next());
        return made;
    }

    /**
     * @param choices with the words of each, in their order
     * @param chosen is told which was pressed, also the one that holds
     */
    public Segments(Map<T, String> choices, Consumer<T> chosen) {
        getStyleClass().add("segments");
        choices.forEach((choice, words) -> buttons.put(choice, button(words, () -> {
            show(shown);
            chosen.accept(choice);
        })));
        getChildren().addAll(buttons.values());
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private ToggleButton button(String words, Runnable act) {
        ToggleButton button = new ToggleButton(words);
        button.setOnAction(event -> act.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Shows which holds. */
    public void show(@Nullable T choice) {
        shown = choice;
        buttons.forEach((each, button) -> button.setSelected(Objects.equals(each, choice)));
        ToggleButton stop = buttons.getOrDefault(choice, buttons.values().iterator().next());
        buttons.values().forEach(each -> each.setFocusTraversable(each == stop));
    }

    public Optional<T> shown() {
        return Optional.ofNullable(shown);
    }

    public ToggleButton button(T choice) {
        return Objects.requireNonNull(buttons.get(choice), () -> "no choice " + choice);
    }

    /** The choice on which the focus is. */
    public Optional<T> focused() {
        return buttons.entrySet().stream()
                .filter(each -> getScene() != null && getScene().getFocusOwner() == each.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0) {
            beside(getChildren().indexOf(getScene().getFocusOwner()), by).ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    /** The next one that can be pressed. */
    private Optional<Node> beside(int now, int by) {
        return IntStream.iterate(now + by, at -> at >= 0 && at < getChildren().size(), at -> at + by)
                .mapToObj(getChildren()::get).filter(each -> !each.isDisabled()).findFirst();
    }
}
