package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.console.pair.PairView.Why;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is in no duo. Somebody is dragged onto a duo, or picked with Enter and put there with Enter. */
final class BenchCard extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Texts texts;
    private final Drags drags;
    private final VBox rows = new VBox();
    private List<Bench> shown = List.of();
    private @Nullable Bench picked;
    private boolean done;

    /** What becomes of somebody who is picked or dragged. */
    record Drags(Consumer<@Nullable Bench> pick, Consumer<Point2D> over, BiConsumer<Bench, Point2D> drop,
            Consumer<Bench> invite) {}

    BenchCard(Texts texts, Drags drags) {
        this.texts = texts;
        this.drags = drags;
        getStyleClass().addAll("card", "bench-card");
        getChildren().addAll(new CardHeader(texts.get("pair.bench")), rows);
    }

    void show(List<Bench> now, @Nullable Bench pick, boolean taken) {
        if (!now.equals(shown) || pick != picked || taken != done || rows.getChildren().isEmpty()) {
            done = taken;
            shown = now;
            picked = pick;
            rows.getChildren().setAll(now.stream().map(this::person).toList());
            if (now.isEmpty()) {
                Label none = new Label(texts.get("pair.bench.none"));
                none.getStyleClass().add("quiet");
                none.setWrapText(true);
                rows.getChildren().add(none);
            }
        }
    }

    /** Whom the rules would leave out can be proposed too. */
    private Region person(Bench of) {
        Button row = row(of);
        if (done || of.why() == Why.OVER) {
            return row;
        }
        Button invite = new Button(texts.get("pair.bench.invite"));
        invite.getStyleClass().addAll("small", "invite");
        invite.setMinWidth(USE_PREF_SIZE);
        invite.setTooltip(new Tooltip(texts.get("pair.bench.invite.of", of.who().face().name())));
        invite.setAccessibleText(texts.get("pair.bench.invite.of", of.who().face().name()));
        invite.setOnAction(event -> drags.invite().accept(of));
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox both = new HBox(row, invite);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Button row(Bench of) {
        Avatar avatar = new Avatar(texts);
        avatar.show(of.who().face());
        Label name = new Label(of.who().face().firstName());
        name.setTooltip(new Tooltip(of.who().face().name()));
        Label why = new Label(of.equals(picked) ? texts.get("pair.bench.picked") : words(of.why()));
        why.getStyleClass().add("quiet");
        HBox content = new HBox(avatar, new VBox(name, why));
        content.getStyleClass().add("bench-person");
        Button row = new Button();
        row.setGraphic(content);
        row.getStyleClass().add("bench-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(texts.get("pair.bench.said", of.who().face().name(), why.getText()));
        row.pseudoClassStateChanged(PICKED, of.equals(picked));
        row.setOnAction(event -> drags.pick().accept(of.equals(picked) ? null : of));
        dragged(row, of);
        return row;
    }

    private void dragged(Button row, Bench of) {
        boolean[] moved = {false};
        row.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            moved[0] = true;
            drags.over().accept(new Point2D(event.getSceneX(), event.getSceneY()));
        });
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (moved[0]) {
                moved[0] = false;
                drags.drop().accept(of, new Point2D(event.getSceneX(), event.getSceneY()));
                row.disarm();
                event.consume();
            }
        });
    }

    private String words(Why why) {
        return switch (why) {
            case OVER -> done ? texts.get("pair.bench.free") : texts.get("pair.bench.over");
            case RUNS -> texts.get("pair.bench.runs");
            case AWAY -> texts.get("pair.bench.away");
        };
    }
}
