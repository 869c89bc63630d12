package app.tandem.ui.console.group;

import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.console.group.GroupView.Loose;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.EmptyState;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The answers that are in no issue yet, to be chosen, found, and put where they belong. */
final class AnswersPane extends VBox implements DropPlace {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Texts texts;
    private final GroupMoves moves;
    private final Supplier<List<Card>> issues;
    private final CardHeader header;
    private final TextField find = new TextField();
    private final Label nothing = Parts.words("nothing");
    private final EmptyState none;
    private final ListView<Loose> list = new ListView<>();
    private final VBox slot = new VBox();
    private final RefusalLine refusal;
    private final Label chosen = Parts.fixed("chosen");
    private final Button addTo;
    private final Button raise;
    private GroupView view = GroupView.NONE;

    /**
     * @param raise begins a new issue of what is chosen
     */
    AnswersPane(Texts texts, GroupMoves moves, Supplier<List<Card>> issues, Runnable raise) {
        this.texts = texts;
        this.moves = moves;
        this.issues = issues;
        header = new CardHeader(texts.get("group.answers"));
        addTo = Parts.keyed("add-to", texts.get("group.add-to"), "M", this::addTo);
        this.raise = Parts.keyed("new-issue", texts.get("group.new"), "G", raise);
        this.raise.getStyleClass().add("accent");
        getStyleClass().addAll("card", "answers-to-group");
        list.setId("answers");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new AnswerCell(this::cargo));
        Button first = Parts.plain("first-issue", texts.get("group.new"), raise);
        none = new EmptyState(texts.get("group.answers.none"), first);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().getSelectedIndices()
                .subscribe(this::showChosen);
        VBox.setVgrow(list, Priority.ALWAYS);
        refusal = new RefusalLine(texts);
        getChildren().addAll(head(), list, slot, refusal, foot());
        showChosen();
    }

    private HBox head() {
        find.setId("find");
        find.setPromptText(texts.get("group.find"));
        find.textProperty().subscribe(typed -> showList());
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                if (event.getCode() == KeyCode.ESCAPE) {
                    find.clear();
                }
                focus();
                event.consume();
            }
        });
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox head = new HBox(header, new Icon(Feather.SEARCH), find);
        head.getStyleClass().add("head");
        return head;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(chosen, space, addTo, raise);
        foot.getStyleClass().add("foot");
        return foot;
    }

    void show(GroupView now) {
        if (now.loose().equals(view.loose()) && now.answers() == view.answers() && view != GroupView.NONE) {
            return;
        }
        view = now;
        header.count(texts.get("group.answers.count", now.loose().size(), now.answers()));
        showList();
    }

    /** Shows what is found; what was chosen stays chosen, and something is where there is anything. */
    private void showList() {
        List<Loose> now = view.loose().stream()
                .filter(each -> find.getText().isBlank() || each.holds(find.getText())).toList();
        nothing.setText(view.loose().isEmpty() ? texts.get("group.answers.all") : texts.get("group.find.none"));
        list.setPlaceholder(view.answers() == 0 ? none : nothing);
        if (now.equals(list.getItems())) {
            return;
        }
        Set<Long> before = chosen().stream().map(Loose::id).collect(Collectors.toSet());
        int first = list.getSelectionModel().getSelectedIndices().stream().mapToInt(Integer::intValue).min().orElse(0);
        list.getItems().setAll(now);
        int[] still = IntStream.range(0, now.size()).filter(each -> before.contains(now.get(each).id())).toArray();
        list.getSelectionModel().clearSelection();
        if (still.length > 0) {
            list.getSelectionModel().selectIndices(still[0], still);
        } else if (!now.isEmpty()) {
            list.getSelectionModel().select(Math.min(first, now.size() - 1));
        }
    }

    private void showChosen() {
        int many = list.getSelectionModel().getSelectedIndices().size();
        chosen.setText(texts.get("group.chosen", many));
        addTo.setDisable(many == 0);
    }

    List<Loose> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().filter(each -> each != null).toList();
    }

    private Cargo cargo(Loose pressed) {
        List<Loose> taken = chosen().contains(pressed) ? chosen() : List.of(pressed);
        String name = taken.size() == 1 ? String.valueOf(pressed.number()) : texts.get("group.several", taken.size());
        return AnswerCell.several(taken, name);
    }

    /** Space chooses one more, or one less; the arrows and Shift are the list's own. */
    private void pressed(KeyEvent event) {
        int here = list.getFocusModel().getFocusedIndex();
        if (event.getCode() == KeyCode.SPACE && here >= 0) {
            if (list.getSelectionModel().isSelected(here)) {
                list.getSelectionModel().clearSelection(here);
            } else {
                list.getSelectionModel().select(here);
            }
            event.consume();
        }
    }

    boolean holdsFocus() {
        return list.isFocused();
    }

    void focus() {
        list.requestFocus();
    }

    void find() {
        find.requestFocus();
        find.selectAll();
    }

    /** Moves down, or with -1 up. */
    void move(int by) {
        list.requestFocus();
        int now = list.getFocusModel().getFocusedIndex() + by;
        if (!list.getItems().isEmpty()) {
            int to = Math.clamp(now, 0, list.getItems().size() - 1);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 2));
        }
    }

    /** Asks which issue the chosen answers are to go to. */
    void addTo() {
        List<Loose> taken = chosen();
        if (taken.isEmpty()) {
            return;
        }
        Cargo cargo = cargo(taken.getFirst());
        Chooser chooser = new Chooser(texts, issues,
                (into, refused) -> moves.add(cargo, into.id(), this::closeSlot, refused), this::closeSlot);
        slot.getChildren().setAll(chooser);
        chooser.begin(texts.get("group.choose.into", cargo.name()));
    }

    private void closeSlot() {
        slot.getChildren().clear();
        focus();
    }

    void park() {
        if (!chosen().isEmpty()) {
            refusal.clear();
            moves.park(chosen().stream().map(Loose::id).toList(), refusal::say);
        }
    }

    @Override
    public boolean takes(Cargo cargo) {
        return cargo.from() != 0;
    }

    @Override
    public void hovered(@Nullable Cargo cargo) {
        pseudoClassStateChanged(TARGET, cargo != null);
    }

    @Override
    public void dropped(Cargo cargo) {
        refusal.clear();
        moves.ungroup(cargo.answers(), refusal::say);
    }
}
