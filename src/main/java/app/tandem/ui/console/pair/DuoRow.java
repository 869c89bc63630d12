package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Seen;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One duo: its lock, its two people, the issues that are or would be theirs, and the way to swap. */
final class DuoRow extends HBox {

    private static final int LETTERS = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass SWAPPING = PseudoClass.getPseudoClass("swapping");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final Texts texts;
    private final IconButton lock;
    private final Avatar sales;
    private final Avatar marketing;
    private final Label names = new Label();
    private final Tooltip fullNames = new Tooltip();
    private final Label times = new Label();
    private final Rows<IssueLine> lines;
    private final Label none;
    private final Button swap;
    private final MenuButton more = new MenuButton();
    private @Nullable Pair pair;

    /** What can be done with a row. */
    interface Acts {
        void choose(Pair pair);

        void lock(Pair pair);

        void swap(Pair pair);

        /** What can be corrected about a duo that works. */
        List<MenuItem> corrections(Pair pair);
    }

    DuoRow(Texts texts, Acts acts) {
        this.texts = texts;
        lock = new IconButton(() -> acts.lock(now()));
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        swap = new Button(texts.get("pair.swap"));
        swap.setMinWidth(USE_PREF_SIZE);
        swap.setOnAction(event -> acts.swap(now()));
        getStyleClass().add("duo-row");
        lock.getStyleClass().add("lock");
        HBox two = new HBox(sales, marketing);
        two.setMinWidth(USE_PREF_SIZE);
        two.getStyleClass().add("two");
        names.getStyleClass().add("names");
        names.setWrapText(true);
        names.setTooltip(fullNames);
        times.getStyleClass().add("quiet");
        times.setWrapText(true);
        VBox who = new VBox(names, times);
        who.getStyleClass().add("who");
        lines = new Rows<>(() -> new IssueLine(texts), "issues");
        none = new Label(texts.get("pair.no-issue"));
        none.getStyleClass().add("quiet");
        VBox issues = new VBox(lines, none);
        issues.getStyleClass().add("issues");
        HBox.setHgrow(issues, Priority.ALWAYS);
        more.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add("card-menu");
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems().setAll(new MenuItem());
        more.setOnShowing(event -> more.getItems().setAll(acts.corrections(now())));
        getChildren().addAll(lock, two, who, issues, swap, more);
        setOnMousePressed(event -> acts.choose(now()));
    }

    Pair now() {
        return Objects.requireNonNull(pair);
    }

    void show(Pair of, boolean chosen, boolean swapping, boolean picking, boolean taken) {
        if (!of.equals(pair)) {
            pair = of;
            draw(of);
        }
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(SWAPPING, swapping);
        for (Node each : List.of(lock, swap)) {
            Seen.when(!taken, each);
        }
        Seen.when(taken, more);
        swap.setText(swapping ? texts.get("pair.swap.leave") : texts.get(picking ? "pair.swap.here" : "pair.swap"));
    }

    /** Shows what can be corrected, for the keys. */
    void unfold() {
        more.requestFocus();
        more.show();
    }

    /** Marks that what is dragged would fall here. */
    void target(boolean now) {
        pseudoClassStateChanged(TARGET, now);
    }

    private void draw(Pair of) {
        sales.show(of.sales().face());
        marketing.show(of.marketing().face());
        names.setText(texts.get("duo.names", of.sales().face().firstName(LETTERS),
                of.marketing().face().firstName(LETTERS)));
        fullNames.setText(texts.get("duo.names", of.sales().face().name(), of.marketing().face().name()));
        String often = texts.get("pair.together", of.together());
        times.setText(of.twice() ? texts.get("pair.together.twice", often) : often);
        lock.show(of.locked() ? Feather.LOCK : Feather.UNLOCK,
                texts.get(of.locked() ? "pair.unlock" : "pair.lock", names.getText()));
        lock.pseudoClassStateChanged(LOCKED, of.locked());
        more.setId("more-" + of.duo());
        more.setAccessibleText(texts.get("pair.more", names.getText()));
        swap.setAccessibleText(texts.get("pair.swap.of", names.getText()));
        lines.show(of.issues().size(), (line, i) -> line.show(of.issues().get(i)));
        Seen.when(!of.issues().isEmpty(), lines);
        Seen.when(of.issues().isEmpty(), none);
    }
}
