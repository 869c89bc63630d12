package app.tandem.ui.console.slot;

import app.tandem.rules.Timers;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.SlotView.Phase;
import app.tandem.ui.console.slot.SlotView.Topic;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a slot is about and whose it is; below, how far it has come and what each part took. */
final class SlotHeader extends VBox {

    private static final int MINUTE = 60;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Texts texts;
    private final Label number = new Label();
    private final Label title = Parts.words("", "title");
    private final DuoChip duo;
    private final List<Part> parts = List.of(new Part(1), new Part(2), new Part(3));

    SlotHeader(Texts texts) {
        this.texts = texts;
        getStyleClass().add("slot-header");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        duo = new DuoChip(texts);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(number, title, duo);
        head.getStyleClass().add("head");
        HBox course = new HBox(parts.get(0), line(), parts.get(1), line(), parts.get(2));
        course.getStyleClass().add("course");
        getChildren().addAll(head, course);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("step-line");
        return line;
    }

    void show(SlotView view) {
        Topic topic = view.topic();
        number.setText(texts.get("issue.number", topic.number()));
        title.setText(topic.title());
        Two two = topic.duo();
        Seen.when(two != null, duo);
        if (two != null) {
            duo.show(two.sales(), two.marketing());
        }
        Phase phase = view.never() ? Phase.WAITING : view.phase();
        parts.get(0).show(presented(view, phase), phase == Phase.PRESENTING, phase.compareTo(Phase.PRESENTING) > 0);
        parts.get(1).show(discussed(view, phase), phase == Phase.DISCUSSING, phase.compareTo(Phase.DISCUSSING) > 0);
        parts.get(2).show(texts.get("slot.decision"), phase == Phase.DECIDING, view.decided() != null);
    }

    private String presented(SlotView view, Phase phase) {
        return switch (phase) {
            case WAITING -> texts.get("slot.present", view.slot().time().plannedPresent() / MINUTE);
            case PRESENTING -> texts.get("slot.presenting");
            case DISCUSSING, DECIDING, OVER -> texts.get("slot.presented",
                    Timers.digits(view.slot().time().presented()));
        };
    }

    private String discussed(SlotView view, Phase phase) {
        return switch (phase) {
            case WAITING, PRESENTING -> texts.get("slot.discuss", view.slot().time().plannedDiscuss() / MINUTE);
            case DISCUSSING -> texts.get("slot.discussing");
            case DECIDING, OVER -> texts.get("slot.discussed", Timers.digits(view.slot().time().discussed()));
        };
    }

    /** A part with its number, or a check once it is done. */
    private static final class Part extends HBox {

        private final Label number;
        private final Icon check = new Icon(Feather.CHECK);
        private final StackPane marker = new StackPane();
        private final Label words = new Label();

        Part(int number) {
            this.number = new Label(Integer.toString(number));
            getStyleClass().add("part");
            marker.getStyleClass().add("marker");
            marker.getChildren().add(this.number);
            words.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(marker, words);
        }

        void show(String said, boolean now, boolean done) {
            words.setText(said);
            marker.getChildren().setAll(done ? check : number);
            pseudoClassStateChanged(NOW, now);
            pseudoClassStateChanged(DONE, done);
        }
    }
}
