package app.tandem.ui.console.slot;

import app.tandem.rules.FistOfFive;
import app.tandem.rules.FistOfFive.Says;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Tone;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the rule of the fist of five says of some hands: in a shape, in words, and why. */
final class FistSays extends HBox {

    private final Texts texts;
    private final Icon icon = new Icon(Feather.CIRCLE);
    private final Label outcome = new Label();
    private final Label why = Parts.words("", "why");

    FistSays(Texts texts) {
        this.texts = texts;
        outcome.getStyleClass().add("outcome");
        outcome.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("says");
        getChildren().addAll(icon, outcome, why);
    }

    /** Says it of these hands in the first or second vote; nothing of none. */
    void show(List<Integer> hands, int vote) {
        Says rule = hands.isEmpty() ? null : FistOfFive.say(hands, vote);
        outcome.setText(rule == null ? "" : outcome(rule));
        why.setText(rule == null ? "" : why(rule, hands));
        Seen.when(rule != null, outcome);
        Seen.when(rule != null, icon);
        icon.setIconCode(rule == null ? Feather.CIRCLE : icon(rule));
        tone(rule).on(this);
    }

    /** Says that more hands were typed than can be shown. */
    void tooMany(int hands, int voters) {
        why.setText(texts.get("slot.says.too-many", hands, voters));
        Tone.LOOK.on(this);
    }

    private static Tone tone(@Nullable Says rule) {
        return switch (rule) {
            case null -> Tone.QUIET;
            case ADOPTED -> Tone.GOOD;
            case ADOPTED_WEAK, VOTE_ONCE_MORE, NOT_ADOPTED -> Tone.LOOK;
        };
    }

    private static Feather icon(Says rule) {
        return switch (rule) {
            case ADOPTED -> Feather.CHECK_CIRCLE;
            case ADOPTED_WEAK -> Feather.FLAG;
            case VOTE_ONCE_MORE -> Feather.ROTATE_CW;
            case NOT_ADOPTED -> Feather.MINUS_CIRCLE;
        };
    }

    private String outcome(Says rule) {
        return switch (rule) {
            case ADOPTED -> texts.get("slot.says.adopted");
            case ADOPTED_WEAK -> texts.get("slot.says.weak");
            case VOTE_ONCE_MORE -> texts.get("slot.says.once-more");
            case NOT_ADOPTED -> texts.get("slot.says.not");
        };
    }

    private String why(Says rule, List<Integer> hands) {
        int low = hands.get(1) + hands.get(2);
        String mean = texts.mean(FistOfFive.mean(hands));
        return switch (rule) {
            case ADOPTED -> texts.get("slot.says.adopted.why", mean);
            case ADOPTED_WEAK -> low > 0 ? texts.get("slot.says.weak.low", low)
                    : texts.get("slot.says.weak.mean", mean);
            case VOTE_ONCE_MORE -> texts.get("slot.says.once-more.why", low);
            case NOT_ADOPTED -> texts.get("slot.says.not.why", hands.getFirst());
        };
    }
}
