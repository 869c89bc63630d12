package app.tandem.ui.console.slot;

import app.tandem.model.Slot;
import app.tandem.rules.FistOfFive;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.CountFist;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.SlotView.Fist;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The fist of five: six counts, and below what the rule says of them, as they are typed and then of those that were
 * counted. What was counted stands; a second vote begins with empty fields.
 */
final class FistCard extends VBox {

    private static final int VOTES = 2;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final Door door;
    private final Label present = new Label();
    private final Label vote = new Label();
    private final FistFields fields;
    private final RefusalLine refusal;
    private final FistSays says;
    private final Button count;
    private final Button again;
    private Runnable counted = () -> {};
    private @Nullable Slot slot;
    private Fist shown = new Fist(0, List.of());
    private boolean second;
    private boolean askAgain;

    FistCard(MeetingTools tools) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        getStyleClass().addAll("card", "fist-card");
        fields = new FistFields(texts, this::typed, this::count);
        refusal = new RefusalLine(texts, fields);
        says = new FistSays(texts);
        count = Parts.keyed(Parts.button("fist-count", texts.get("slot.fist.count"), this::count),
                texts.get("key.enter"));
        again = Parts.button("fist-again", texts.get("slot.fist.again"), this::again);
        says.getChildren().addAll(count, again);
        getChildren().addAll(header(), fields, refusal, says);
        draw();
    }

    private HBox header() {
        Label title = new Label(texts.get("slot.fist"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        vote.getStyleClass().add("card-note");
        present.getStyleClass().add("present-count");
        present.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(title, vote, Parts.space(), present);
        header.getStyleClass().add("header");
        return header;
    }

    /** Is told when hands were counted. */
    void whenCounted(Runnable act) {
        counted = act;
    }

    void show(Slot now, Fist fist) {
        slot = now;
        if (!fist.equals(shown)) {
            boolean another = !fist.counts().equals(shown.counts());
            shown = fist;
            if (another) {
                second = false;
                fist.last().ifPresent(fields::write);
            }
            draw();
        }
        if (askAgain && again.isManaged()) {
            askAgain = false;
            again.requestFocus();
        }
    }

    private void typed() {
        refusal.clear();
        draw();
    }

    private void draw() {
        boolean open = open();
        fields.open(open);
        int hands = fields.sum();
        present.setText(texts.get("slot.fist.present", hands, shown.voters()));
        present.pseudoClassStateChanged(OVER, hands > shown.voters());
        vote.setText(shown.counts().isEmpty() ? texts.get("slot.fist.how")
                : texts.get(voting() == 1 ? "slot.fist.first" : "slot.fist.second"));
        Seen.when(open && hands > 0, count);
        Seen.when(!open && shown.counts().size() < VOTES, again);
        List<Integer> judged = judged();
        says.show(judged, voting());
        if (open && hands > shown.voters()) {
            says.tooMany(hands, shown.voters());
        }
        Seen.when(!judged.isEmpty() || count.isManaged(), says);
    }

    /** The hands that the rule can say something of: those counted, or as they are typed; none while they are too many. */
    private List<Integer> judged() {
        int hands = fields.sum();
        return !open() ? shown.counts().getLast()
                : hands > 0 && hands <= shown.voters() ? fields.hands() : List.of();
    }

    /** Whether hands can be typed: before the first vote was counted, and in a second one. */
    private boolean open() {
        return shown.counts().isEmpty() || second && shown.counts().size() < VOTES;
    }

    /** The vote that the fields are about. */
    private int voting() {
        return open() ? shown.counts().size() + 1 : shown.counts().size();
    }

    /** Whether hands were typed that are not counted yet. */
    boolean pending() {
        return open() && fields.sum() > 0;
    }

    void focus() {
        if (open()) {
            fields.focus();
        } else {
            (again.isManaged() ? again : this).requestFocus();
        }
        InView.show(this);
    }

    private void again() {
        second = true;
        fields.clear();
        fields.focus();
        draw();
    }

    /** Counts the hands that were typed. */
    private void count() {
        boolean onceMore = fields.sum() > 0
                && FistOfFive.say(fields.hands(), voting()) == FistOfFive.Says.VOTE_ONCE_MORE;
        count(onceMore ? this::askAgain : counted, why -> {});
    }

    /** The rule asks for a second vote: the focus goes to its button, as soon as the first one stands. */
    private void askAgain() {
        if (again.isManaged()) {
            again.requestFocus();
        } else {
            askAgain = true;
        }
    }

    /** Counts the hands that were typed, and says beside them why they were refused. */
    void count(Runnable then, Consumer<Refusal> refused) {
        Slot at = slot;
        if (at != null && open()) {
            door.make(new CountFist(at.meeting(), at.issue(), fields.hands()), made -> then.run(), why -> {
                refusal.show(why);
                refused.accept(why);
            });
        }
    }
}
