package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The last thanks that one side gave to the other. */
final class CreditCard extends VBox {

    private final Rows<ThanksRow> rows;
    private final Node none;

    CreditCard(Texts texts) {
        CardHeader header = new CardHeader(texts.get("home.credit"));
        getStyleClass().addAll("card", "credit");
        rows = new Rows<>(() -> new ThanksRow(texts), "rows");
        none = HomeCards.empty(texts.get("home.credit.none"));
        getChildren().addAll(header, rows, none);
    }

    void show(HomeView now) {
        List<HomeView.Thanks> thanks = now.credits();
        rows.show(thanks.size(), (row, i) -> row.show(thanks.get(i)));
        Seen.when(!thanks.isEmpty(), rows);
        Seen.when(thanks.isEmpty(), none);
    }

    private static final class ThanksRow extends VBox {

        private final Texts texts;
        private final Label words = new Label();
        private final Avatar from;
        private final Label to = new Label();

        ThanksRow(Texts texts) {
            this.texts = texts;
            from = new Avatar(texts);
            getStyleClass().add("thanks");
            words.getStyleClass().add("words");
            words.setWrapText(true);
            to.getStyleClass().add("to");
            to.setWrapText(true);
            HBox who = new HBox(from, to);
            who.getStyleClass().add("who");
            getChildren().addAll(words, who);
        }

        void show(HomeView.Thanks thanks) {
            words.setText(texts.get("home.credit.words", thanks.words()));
            from.show(thanks.from());
            String name = thanks.from().firstName();
            to.setText(switch (thanks.to()) {
                case SALES -> texts.get("home.credit.to-sales", name);
                case MARKETING -> texts.get("home.credit.to-marketing", name);
                case NEITHER -> name;
            });
        }
    }
}
