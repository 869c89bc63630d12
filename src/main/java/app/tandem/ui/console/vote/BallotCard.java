package app.tandem.ui.console.vote;

import app.tandem.model.Round;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The ballot of one voter at the console, in place of everything else. All voters of a round get the same card, one
 * after the other; nothing of a ballot is left on it for the next one.
 */
final class BallotCard extends VBox {

    private final Texts texts;
    private final Runnable cast;
    private final Runnable leave;
    private final Label heading = Parts.words("", "heading");
    private final StackPane place = new StackPane();
    private final RefusalLine refusal;
    private List<VoteView.Item> issues = List.of();
    private @Nullable Round round;
    private @Nullable BallotForm form;
    private long voter;

    /**
     * @param cast is run when the ballot is done
     * @param leave is run when it is left as it is
     */
    BallotCard(Texts texts, Runnable cast, Runnable leave) {
        this.texts = texts;
        this.cast = cast;
        this.leave = leave;
        refusal = new RefusalLine(texts);
        getStyleClass().addAll("card", "vote-card");
        getChildren().addAll(heading, Parts.words(texts.get("vote.ballot.secret"), "small"), place, refusal,
                Parts.words(texts.get("vote.ballot.final"), "small"),
                Parts.line(Parts.keyed(Parts.button("leave-ballot", texts.get("vote.ballot.leave"), leave),
                        texts.get("key.esc")), Parts.space(),
                        Parts.keyed(Parts.accent("cast", texts.get("vote.ballot.cast"), cast),
                                texts.get("key.enter"))));
    }

    /** Shows an empty ballot to a voter. */
    void give(VoteView now, Round open, VoteView.Voter to) {
        voter = to.id();
        heading.setText(texts.get("vote.ballot", to.face().firstName()));
        refusal.clear();
        if (form == null || !open.equals(round) || !now.issues().equals(issues)) {
            round = open;
            issues = now.issues();
            form = new BallotForm(texts, now, open, cast, leave);
            place.getChildren().setAll(form);
        }
    }

    /** Gives the focus to the first issue. */
    void begin() {
        form().begin();
    }

    /**
     * What keys do while somebody has it. Whoever works beside it neither casts what stands so far nor loses it: Enter
     * leads back there, and Esc leaves what has the focus.
     */
    Map<Keys, Runnable> keys() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>(form().keys());
        if (form().holdsFocus()) {
            keys.put(Keys.CAST, cast);
        } else {
            keys.put(Keys.TO_BALLOT, this::begin);
        }
        if (!besideIt()) {
            keys.put(Keys.LEAVE_BALLOT, leave);
        }
        return keys;
    }

    /** Whether the focus is on something else than the card or what the card lies in. */
    private boolean besideIt() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && !Parts.within(owner, this) && !Parts.within(this, owner);
    }

    private BallotForm form() {
        return Objects.requireNonNull(form);
    }

    /** Who has it; 0 where nobody has. */
    long voter() {
        return voter;
    }

    Map<Long, Integer> dots() {
        return form().dots();
    }

    /** Takes all dots away, so that nothing of a ballot is left. */
    void wipe() {
        voter = 0;
        form().wipe();
    }

    /** Where it is said why a ballot was refused. */
    RefusalLine refusal() {
        return refusal;
    }
}
