package app.tandem.ui.console.group;

import app.tandem.rules.TitleHints;
import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.console.group.GroupView.Inside;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SteadyBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An issue with all that is in it; its title is changed in place, and answers and issues can be dropped on it. */
final class IssueCard extends SteadyBox implements Draggable, DropPlace {

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final double UNMEASURED = -2;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Texts texts;
    private final GroupMoves moves;
    private final Supplier<List<Card>> all;
    private final Label number = Parts.fixed("number");
    private final Label title = Parts.words("title");
    private final VBox titleCell = new VBox(title);
    private final MenuButton menu = new MenuButton();
    private final HintLine hint;
    private final VBox editor = new VBox();
    private final VBox rows = new VBox();
    private final RefusalLine refusal;
    private final Label drop = Parts.words("drop-here");
    private final Map<String, InsideRow> byKey = new LinkedHashMap<>();
    private @Nullable Card shown;
    private double measuredWidth;
    private double measuredHeight;
    private double otherWidth;
    private double otherHeight;

    IssueCard(Texts texts, GroupMoves moves, Supplier<List<Card>> all) {
        this.texts = texts;
        this.moves = moves;
        this.all = all;
        hint = new HintLine(texts);
        getStyleClass().addAll("card", "issue-card");
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("rows");
        refusal = new RefusalLine(texts);
        menu.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().add("card-menu");
        menu.setFocusTraversable(false);
        menu.setOnShowing(event -> menu.getItems().setAll(new CardMenu(texts, moves, this).items()));
        menu.getItems().setAll(new MenuItem());
        menu.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(titleCell, Priority.ALWAYS);
        HBox head = new HBox(number, titleCell, menu);
        head.getStyleClass().add("head");
        editor.managedProperty().bind(Bindings.isNotEmpty(editor.getChildren()));
        Seen.when(false, drop);
        drop.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, hint, editor, refusal, rows, drop);
        title.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                rename();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
    }

    /** Measured again only when something in it has changed: sixty cards stand on a page, with its scroll bar or not. */
    @Override
    protected double computePrefHeight(double width) {
        if (width == otherWidth) {
            return otherHeight;
        }
        if (width != measuredWidth) {
            otherWidth = measuredWidth;
            otherHeight = measuredHeight;
            measuredHeight = super.computePrefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    public void requestLayout() {
        measuredWidth = UNMEASURED;
        otherWidth = UNMEASURED;
        super.requestLayout();
    }

    /** Draws this in place of what was shown; what is the same stays as it is. */
    void show(Card now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setId("issue-" + now.number());
        number.setText(texts.get("issue.number", now.number()));
        title.setText(now.title());
        setAccessibleText(number.getText() + " " + now.title());
        String more = texts.get("group.menu", now.number());
        menu.setAccessibleText(more);
        menu.setTooltip(new Tooltip(more));
        hint.show(TitleHints.of(now.title()).orElse(null));
        showInside(now.inside());
    }

    private void showInside(List<Inside> inside) {
        Map<String, InsideRow> before = new LinkedHashMap<>(byKey);
        byKey.clear();
        for (Inside each : inside) {
            String key = (each.issue() ? "issue" : "answer") + each.id();
            InsideRow row = before.getOrDefault(key, null);
            InsideRow kept = row == null ? new InsideRow(texts, this) : row;
            kept.show(each);
            byKey.put(key, kept);
        }
        if (before.values().stream().anyMatch(each -> each.isFocused() && !byKey.containsValue(each))) {
            requestFocus();
        }
        List<Node> now = new ArrayList<>(byKey.values());
        if (!rows.getChildren().equals(now)) {
            rows.getChildren().setAll(now);
        }
        Seen.when(!now.isEmpty(), rows);
    }

    Card card() {
        return Objects.requireNonNull(shown);
    }

    /** The card and its rows, from top to bottom. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>(List.of(this));
        stops.addAll(rows.getChildren());
        return stops;
    }

    void refuse(String sentence) {
        refusal.say(sentence);
    }

    /** Opens the title to be typed over. */
    void rename() {
        if (titleCell.getChildren().contains(title)) {
            leave();
            InPlace field = InPlace.title(texts, "rename", this::rename, this::leave);
            titleCell.getChildren().setAll(field);
            hint.show(null);
            field.begin(card().title());
        }
    }

    private void rename(String typed, Consumer<String> refused) {
        if (typed.strip().equals(card().title())) {
            leave();
        } else {
            moves.correct(card(), typed, card().detail(), this::leave, refused);
        }
    }

    /** Asks for the reason to park it. */
    void park() {
        leave();
        InPlace reason = InPlace.reason(texts, "park-reason",
                (typed, refused) -> moves.park(card(), typed, () -> {}, refused), this::leave);
        editor.getChildren().setAll(reason);
        reason.begin("");
    }

    /** Asks which issue it is to be merged into. */
    void merge() {
        choose(Cargo.of(card(), number.getText()));
    }

    /** Asks which issue something of this one is to go to. */
    void choose(Cargo cargo) {
        leave();
        Chooser chooser = new Chooser(texts, () -> all.get().stream().filter(each -> each.id() != card().id()).toList(),
                (into, refused) -> moves.add(cargo, into.id(), this::leave, refused), this::leave);
        editor.getChildren().setAll(chooser);
        chooser.begin(texts.get("group.choose.into", cargo.name()));
    }

    /** Opens what is said of it below its title. */
    void details() {
        leave();
        DetailField field = new DetailField(texts, "card-detail", this::leave);
        field.show(card().detail());
        field.whenSaved(text -> moves.correct(card(), card().title(), text.isEmpty() ? null : text, this::leave,
                field::refuse));
        editor.getChildren().setAll(field);
        field.begin();
    }

    void leave() {
        titleCell.getChildren().setAll(title);
        editor.getChildren().clear();
        refusal.clear();
        hint.show(TitleHints.of(card().title()).orElse(null));
        requestFocus();
    }

    @Override
    public @Nullable Cargo cargo() {
        return card().open() ? Cargo.of(card(), texts.get("issue.number", card().number())) : null;
    }

    @Override
    public void away(boolean now) {
        pseudoClassStateChanged(AWAY, now);
    }

    @Override
    public boolean takes(Cargo cargo) {
        return cargo.issue() != card().id() && cargo.from() != card().id();
    }

    @Override
    public void hovered(@Nullable Cargo cargo) {
        pseudoClassStateChanged(TARGET, cargo != null);
        drop.setText(cargo == null ? "" : texts.get("group.drop.add", cargo.name()));
        Seen.when(cargo != null, drop);
    }

    @Override
    public void dropped(Cargo cargo) {
        refusal.clear();
        moves.add(cargo, card().id(), () -> {}, refusal::say);
    }
}
