package app.tandem.ui.console.issues;

import app.tandem.model.Touches;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssuesView.Named;
import app.tandem.ui.console.issues.IssuesView.Sought;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is looked for among the issues. */
final class Filters extends HBox {

    private static final Named ALL = new Named(0, "");

    private final Texts texts;
    private final Runnable changed;
    private final TextField find = new TextField();
    private final ComboBox<Named> cycle = new ComboBox<>();
    private final ComboBox<Named> duo = new ComboBox<>();
    private final ComboBox<Side> touches = new ComboBox<>();
    private final ToggleButton waiting;
    private final IconButton all;
    private @Nullable IssuesView shown;
    private boolean telling;

    /** Which side is touched, or any. */
    private record Side(@Nullable Touches touches) {}

    /**
     * @param changed runs when something else is looked for
     * @param down leads from the field into what was found
     */
    Filters(Texts texts, Runnable changed, Runnable down) {
        this.texts = texts;
        this.changed = changed;
        all = new IconButton(() -> {
            clear(id(cycle));
            changed.run();
            find.requestFocus();
        });
        getStyleClass().addAll("filters", "form");
        find.setId("find-issue");
        find.setPromptText(texts.get("issues.find"));
        find.textProperty().subscribe((before, now) -> change());
        find.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                down.run();
                event.consume();
            }
        });
        box(cycle, "filter-cycle", each -> each.id() == 0 ? texts.get("issues.all-cycles") : each.words());
        box(duo, "filter-duo", each -> each.id() == 0 ? texts.get("issues.all-duos") : each.words());
        box(touches, "filter-touches", this::word);
        touches.getItems().setAll(new Side(null), new Side(Touches.SALES), new Side(Touches.MARKETING),
                new Side(Touches.BOTH));
        touches.setValue(new Side(null));
        waiting = new ToggleButton(texts.get("issues.waiting"), new Icon(Feather.CLOCK));
        waiting.setId("filter-waiting");
        waiting.setMinWidth(USE_PREF_SIZE);
        waiting.selectedProperty().subscribe((before, now) -> change());
        all.setId("clear-filters");
        all.show(Feather.X, texts.get("issues.clear"));
        getChildren().addAll(field(), cycle, duo, touches, waiting, all);
    }

    private StackPane field() {
        Icon icon = new Icon(Feather.SEARCH);
        icon.setMouseTransparent(true);
        StackPane field = new StackPane(find, icon);
        field.getStyleClass().add("find");
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private <T> void box(ComboBox<T> box, String id, Function<T, String> words) {
        box.setId(id);
        box.setButtonCell(new Worded<>(words));
        box.setCellFactory(list -> new Worded<>(words));
        box.valueProperty().subscribe((before, now) -> change());
    }

    private String word(Side side) {
        Touches which = side.touches();
        return which == null ? texts.get("issues.touches.any") : TouchesWords.of(texts, which);
    }

    private void change() {
        if (!telling) {
            offerDuos();
            changed.run();
        }
    }

    /** The way back to all stands there while something is looked for beside a cycle. */
    private void offerAll() {
        Sought now = sought();
        boolean some = !now.typed().isBlank() || now.duo() != 0 || now.touches() != null || now.waiting();
        all.setVisible(some);
        all.setManaged(some);
    }

    /** Offers what there is; what was chosen stays while it is there. At first, the newest cycle is chosen. */
    void show(IssuesView view) {
        boolean first = shown == null;
        shown = view;
        telling = true;
        List<Named> cycles = new ArrayList<>(List.of(ALL));
        cycles.addAll(view.cycles());
        Named before = cycle.getValue();
        cycle.getItems().setAll(cycles);
        cycle.setValue(first && !view.cycles().isEmpty() ? view.cycles().getFirst()
                : cycles.stream().filter(each -> before != null && each.id() == before.id()).findFirst().orElse(ALL));
        telling = false;
        offerDuos();
    }

    private void offerDuos() {
        IssuesView view = shown;
        if (view == null) {
            return;
        }
        telling = true;
        List<Named> duos = new ArrayList<>(List.of(ALL));
        duos.addAll(view.duos(id(cycle)));
        Named before = duo.getValue();
        if (!duo.getItems().equals(duos)) {
            duo.getItems().setAll(duos);
        }
        duo.setValue(before != null && duos.contains(before) ? before : ALL);
        telling = false;
        offerAll();
    }

    private static long id(ComboBox<Named> box) {
        Named chosen = box.getValue();
        return chosen == null ? 0 : chosen.id();
    }

    Sought sought() {
        Side side = touches.getValue();
        return new Sought(find.getText(), id(cycle), id(duo), side == null ? null : side.touches(),
                waiting.isSelected());
    }

    /** Looks for all issues of a cycle. */
    void clear(long ofCycle) {
        telling = true;
        find.clear();
        cycle.getItems().stream().filter(each -> each.id() == ofCycle).findFirst().ifPresent(cycle::setValue);
        duo.setValue(ALL);
        touches.setValue(new Side(null));
        waiting.setSelected(false);
        telling = false;
        offerDuos();
    }

    void search() {
        find.requestFocus();
        find.selectAll();
    }

    /** A choice in words. */
    private static final class Worded<T> extends ListCell<T> {

        private final Function<T, String> words;

        Worded(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T each, boolean empty) {
            super.updateItem(each, empty);
            setText(each == null ? "" : words.apply(each));
        }
    }
}
