package app.tandem.ui.stage.check;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.stage.Fitting;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What works, first and large, and whose report it is. */
final class WorksCard extends VBox {

    private final Texts texts;
    private final Avatar sales;
    private final Avatar marketing;
    private final Fitting names = new Fitting(1, "t47", "t43", "t34");
    private final HBox duo;
    private final Fitting words = new Fitting(3, "t66", "t56", "t47", "t43");
    private final Fitting fine = new Fitting(3, "t34");
    private final Fitting none = new Fitting(2, "t56", "t47");

    WorksCard(Texts texts) {
        this.texts = texts;
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        getStyleClass().add("works-card");
        Label title = new Label(texts.get("check.stage.works"), new Icon(Feather.THUMBS_UP));
        title.getStyleClass().add("works-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox two = new HBox(sales, marketing);
        two.setMinWidth(USE_PREF_SIZE);
        duo = new HBox(two, names);
        duo.getStyleClass().add("duo");
        duo.setFillHeight(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, duo);
        head.getStyleClass().add("head");
        none.getStyleClass().add("none");
        getChildren().addAll(head, words, fine, none);
    }

    void show(ReportView view) {
        Heading.Two two = view.heading().duo();
        duo.setVisible(two != null);
        if (two != null) {
            sales.show(two.sales());
            marketing.show(two.marketing());
            names.show(texts.get("duo.names", two.sales().firstName(), two.marketing().firstName()));
        }
        seen(words, view.reported());
        seen(fine, false);
        seen(none, !view.reported());
        words.show(view.working());
        fine.show(view.working());
        none.show(view.over() ? texts.get("check.stage.no-report") : texts.get("check.stage.to-come"));
    }

    /** How high it is at a width, in the smallest size where there is no more room than that. */
    double fit(double width, double high) {
        boolean reported = words.isVisible() || fine.isVisible();
        seen(words, reported);
        seen(fine, false);
        if (reported && prefHeight(width) > high) {
            seen(words, false);
            seen(fine, true);
        }
        return prefHeight(width);
    }

    private static void seen(Region region, boolean seen) {
        region.setVisible(seen);
        region.setManaged(seen);
    }
}
