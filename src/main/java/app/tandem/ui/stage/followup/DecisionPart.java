package app.tandem.ui.stage.followup;

import app.tandem.model.Decision;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.DecisionWords;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.stage.Fitting;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was decided of an issue, in its exact words, and whose it is from now on. */
final class DecisionPart extends VBox {

    private final Texts texts;
    private final Fitting title = new Fitting(1, "t56", "t47", "t43");
    private final Fitting kind = new Fitting(2, "t74", "t66", "t56");
    private final Fitting words = new Fitting(5, "t66", "t56", "t47", "t43");
    private final Avatar sales;
    private final Avatar marketing;
    private final Fitting names = new Fitting(1, "t47", "t43", "t34");
    private final HBox duo;

    DecisionPart(Texts texts) {
        this.texts = texts;
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        HBox two = new HBox(sales, marketing);
        two.setMinWidth(USE_PREF_SIZE);
        names.getStyleClass().add("names");
        names.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
        duo = new HBox(two, names);
        duo.getStyleClass().add("duo");
        title.getStyleClass().add("quiet-title");
        kind.getStyleClass().add("kind");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getStyleClass().add("stage-decision");
        getChildren().addAll(title, kind, words, space, duo);
    }

    void show(SlotView view, Decision decision) {
        title.show(view.topic().title());
        kind.show(DecisionWords.of(texts, decision, view.today()));
        words.show(texts.get("slot.decided.words", decision.wording()));
        Two two = view.topic().duo();
        duo.setVisible(two != null);
        if (two != null) {
            sales.show(two.sales());
            marketing.show(two.marketing());
            names.show(texts.get("duo.names", two.sales().firstName(), two.marketing().firstName()));
        }
    }
}
