package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.console.pair.PairView.Why;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody in no duo: to be dragged or picked; whom the rules would leave out can be proposed too. */
final class BenchRow extends HBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final int LETTERS = 14;

    private final Texts texts;
    private final Acts acts;
    private final Avatar avatar;
    private final Label name = new Label();
    private final Label why = new Label();
    private final Button person = new Button();
    private final IconButton invite;
    private final Tooltip fullName = new Tooltip();
    private @Nullable Bench shown;
    private boolean dragged;

    /** What can be done with somebody of the bench. */
    interface Acts {
        void pick(Bench one);

        void over(Bench one, Point2D at);

        void drop(Bench one, Point2D at);

        void invite(Bench one);
    }

    BenchRow(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        avatar = new Avatar(texts);
        why.getStyleClass().add("quiet");
        HBox content = new HBox(avatar, new VBox(name, why));
        content.getStyleClass().add("bench-person");
        person.setGraphic(content);
        person.setTooltip(fullName);
        person.getStyleClass().add("bench-row");
        person.setMaxWidth(Double.MAX_VALUE);
        person.setOnAction(event -> acts.pick(now()));
        invite = new IconButton(() -> acts.invite(now()));
        invite.getStyleClass().add("invite");
        invite.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(person, Priority.ALWAYS);
        getStyleClass().add("bench-line");
        getChildren().addAll(person, invite);
        drag();
    }

    private Bench now() {
        return Objects.requireNonNull(shown);
    }

    /**
     * @param taken whether the duos work together already
     */
    void show(Bench of, boolean picked, boolean taken) {
        shown = of;
        Face face = of.who().face();
        avatar.show(face);
        name.setText(face.firstName(LETTERS));
        fullName.setText(face.name());
        why.setText(
                picked ? texts.get(taken ? "pair.bench.picked.taken" : "pair.bench.picked") : words(of.why(), taken));
        person.setId("bench-" + of.who().id());
        person.setAccessibleText(texts.get("pair.bench.said", face.name(), why.getText()));
        person.pseudoClassStateChanged(PICKED, picked);
        invite.show(Feather.USER_PLUS, texts.get("pair.bench.invite.of", face.name()));
        Seen.when(!taken && of.why() != Why.OVER, invite);
    }

    private String words(Why of, boolean taken) {
        return switch (of) {
            case OVER -> taken ? texts.get("pair.bench.free") : texts.get("pair.bench.over");
            case RUNS -> texts.get("pair.bench.runs");
            case AWAY -> texts.get("pair.bench.away");
        };
    }

    /** Marks whether what is dragged would fall here. */
    void target(boolean here) {
        person.pseudoClassStateChanged(TARGET, here && !dragged);
    }

    private void drag() {
        person.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            dragged = dragged || !event.isStillSincePress();
            if (dragged) {
                person.pseudoClassStateChanged(PICKED, true);
                acts.over(now(), new Point2D(event.getSceneX(), event.getSceneY()));
            }
        });
        person.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragged) {
                dragged = false;
                person.pseudoClassStateChanged(PICKED, false);
                person.disarm();
                event.consume();
                acts.drop(now(), new Point2D(event.getSceneX(), event.getSceneY()));
            }
        });
    }
}
