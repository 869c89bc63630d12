package app.tandem.ui.stage.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A duo's card: who at the left, their issues at the right. Long names and titles step down, then wrap. */
final class DuoCell extends Pager.Cell<Pair> {

    private static final double WHO = 0.34;

    private final Texts texts;
    private final Avatar sales;
    private final Avatar marketing;
    private final Fitting names = new Fitting(2, "t47", "t43", "t34");
    private final Rows<Fitting> issues = new Rows<>(() -> new Fitting(2, "t47", "t43", "t34"), "issues");
    private final Label none;
    private final HBox who;
    private final HBox card;
    private @Nullable Pair shown;

    DuoCell(Texts texts) {
        this.texts = texts;
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        HBox two = new HBox(sales, marketing);
        two.getStyleClass().add("two");
        two.setMinWidth(USE_PREF_SIZE);
        names.getStyleClass().add("names");
        HBox.setHgrow(names, Priority.ALWAYS);
        who = new HBox(two, names);
        who.getStyleClass().add("who");
        HBox.setHgrow(issues, Priority.ALWAYS);
        none = new Label(texts.get("pair.no-issue"));
        none.getStyleClass().addAll("t43", "muted");
        card = new HBox(who, none, issues);
        card.getStyleClass().addAll("stage-card", "stage-duo");
        getChildren().add(card);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        narrow(width);
        return card.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        narrow(getWidth());
        card.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void narrow(double width) {
        who.setMinWidth(width * WHO);
        who.setPrefWidth(width * WHO);
        who.setMaxWidth(width * WHO);
    }

    @Override
    public void show(Pair pair) {
        if (pair.equals(shown)) {
            return;
        }
        shown = pair;
        sales.show(pair.sales().face());
        marketing.show(pair.marketing().face());
        names.show(texts.get("duo.names", pair.sales().face().firstName(), pair.marketing().face().firstName()));
        Seen.when(pair.issues().isEmpty(), none);
        issues.show(pair.issues().size(), (title, i) -> title.show(pair.issues().get(i).title()));
    }
}
