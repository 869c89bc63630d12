package app.tandem.ui.console.forum;

import app.tandem.ui.Texts;
import app.tandem.ui.console.forum.SharingView.Phase;
import app.tandem.ui.console.forum.SharingView.Place;
import app.tandem.ui.console.forum.SharingView.Stands;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is asked, in the order drawn: who spoke, who passed, whose turn it is, who is away. */
final class OrderCard extends VBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final int ABOVE = 3;

    private final Texts texts;
    private final CardHeader header;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label none = new Label();
    private final List<PlaceRow> made = new ArrayList<>();
    private int turn;

    OrderCard(Texts texts) {
        this.texts = texts;
        header = new CardHeader(texts.get("forum.order"));
        header.setMinHeight(USE_PREF_SIZE);
        none.setText(texts.get("forum.order.none"));
        none.setWrapText(true);
        none.getStyleClass().add("none");
        rows.getStyleClass().add("rows");
        scroll.getStyleClass().add("order-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(this::showTurn);
        rows.heightProperty().subscribe(this::showTurn);
        getStyleClass().addAll("card", "order-card");
        getChildren().addAll(header, scroll, none);
    }

    void show(SharingView view) {
        header.note(view.phase() == Phase.BEFORE ? texts.get("forum.order.to-come") : texts.get("forum.order.how"));
        int count = view.order().size();
        while (made.size() < count) {
            PlaceRow row = new PlaceRow();
            made.add(row);
            rows.getChildren().add(row);
        }
        made.subList(count, made.size()).clear();
        rows.getChildren().remove(count, rows.getChildren().size());
        for (int i = 0; i < count; i++) {
            made.get(i).show(view.order().get(i));
        }
        Seen.when(count > 0, scroll);
        Seen.when(count == 0, none);
        turn = view.order().stream().map(Place::stands).toList().indexOf(Stands.NOW);
        showTurn();
    }

    /** Whose turn it is stays in sight, with those before. */
    private void showTurn() {
        if (turn >= 0 && turn < made.size()) {
            double top = made.get(Math.max(0, turn - ABOVE)).getLayoutY();
            double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
        }
    }

    private String words(Stands stands) {
        return switch (stands) {
            case SPOKE -> texts.get("forum.stands.spoke");
            case PASSED -> texts.get("forum.stands.passed");
            case NOW -> texts.get("forum.stands.now");
            case NEXT -> texts.get("forum.stands.next");
            case WAITING -> "";
            case AWAY -> texts.get("forum.stands.away");
        };
    }

    private final class PlaceRow extends HBox {

        private final Avatar avatar = new Avatar(texts);
        private final Label name = new Label();
        private final Label stands = new Label();
        private @Nullable Place shown;

        PlaceRow() {
            getStyleClass().add("place");
            name.getStyleClass().add("name");
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            stands.getStyleClass().add("stands");
            stands.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(avatar, name, stands);
        }

        void show(Place place) {
            if (place.equals(shown)) {
                return;
            }
            shown = place;
            avatar.show(place.face());
            name.setText(place.face().firstName());
            stands.setText(words(place.stands()));
            pseudoClassStateChanged(NOW, place.stands() == Stands.NOW);
            pseudoClassStateChanged(AWAY, place.stands() == Stands.AWAY);
        }
    }
}
