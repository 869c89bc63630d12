package app.tandem.ui.console.vote;

import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The vote: how it goes, then ballots at the console or from papers, or hands; and its reveal. */
public final class VotePane implements StepPane {

    private static final long NOBODY = 0;

    private final Texts texts;
    private final Acts acts;
    private final OpenForm form;
    private final VoidForm annul;
    private final VotingCard voting;
    private final BallotCard ballot;
    private final VBox work = new VBox();
    private final WhoVotes who;
    private @Nullable VoteView view;

    public VotePane(MeetingTools tools) {
        texts = tools.texts();
        acts = new Acts(tools);
        form = new OpenForm(tools, acts);
        annul = new VoidForm(texts, acts);
        voting = new VotingCard(texts, acts, this::give, this::reveal);
        ballot = new BallotCard(texts, this::cast, this::leave);
        who = new WhoVotes(texts);
        Seen.when(false, ballot);
        work.getStyleClass().add("vote");
    }

    @Override
    public void show(State state, Meeting meeting) {
        VoteView now = VoteView.of(state, meeting);
        if (now.equals(view)) {
            return;
        }
        boolean other = view == null || !Objects.equals(round(view), round(now));
        view = now;
        Round open = now.round();
        if (other) {
            leave();
            voting.refusal().clear();
        }
        who.show(now);
        if (open == null) {
            form.show(now);
        } else {
            voting.show(now, open);
        }
        Round voidable = open == null ? now.last() : open;
        annul.show(voidable == null ? 0 : voidable.id());
        arrange(!ballot.isVisible());
    }

    private static @Nullable Long round(VoteView view) {
        return view.round() == null ? null : view.round().id();
    }

    /** A ballot lies over the rest, which stays where it is: all of it would be styled anew for every voter. */
    private void arrange(boolean seen) {
        VoteView now = view;
        boolean open = now != null && now.round() != null;
        List<Region> parts = List.of(open ? voting : form, annul, ballot);
        if (!work.getChildren().equals(parts)) {
            work.getChildren().setAll(parts);
        }
        Seen.when(seen, parts.getFirst());
        Seen.when(seen && (open || now != null && now.last() != null), annul);
    }

    /** Opens the ballot of a voter in place of everything else; the room does not see it. */
    private void give(long person) {
        VoteView now = Objects.requireNonNull(view);
        Round open = now.round();
        if (open == null) {
            return;
        }
        voting.refusal().clear();
        ballot.give(now, open, now.voters().stream().filter(each -> each.id() == person).findFirst().orElseThrow());
        Seen.when(true, ballot);
        ballot.begin();
        arrange(false);
    }

    private void cast() {
        Round open = Objects.requireNonNull(view).round();
        if (ballot.isVisible() && open != null) {
            acts.make(new CastBallot(open.id(), ballot.voter(), ballot.dots()), ballot.refusal(), this::leave);
        }
    }

    private void leave() {
        if (ballot.isVisible()) {
            long voter = ballot.voter();
            ballot.wipe();
            arrange(true);
            voting.after(voter);
            Seen.when(false, ballot);
        }
    }

    private void reveal() {
        VoteView now = Objects.requireNonNull(view);
        Round open = now.round();
        if (open != null) {
            acts.make(new RevealRound(open.id()), voting.refusal(),
                    () -> acts.make(new GoToStep(now.meeting(), Step.REVEAL), voting.refusal(), () -> {}));
        }
    }

    @Override
    public Script script() {
        return new Script(texts.get("vote.say"), texts.get("vote.advise"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(who);
    }

    @Override
    public Map<Keys, Runnable> acts() {
        if (ballot.voter() != NOBODY) {
            return ballot.keys();
        }
        boolean open = view != null && view.round() != null;
        return open ? voting.keys() : view != null && form.isVisible() ? form.keys() : Map.of();
    }

    /** Whoever left the step in the middle of a ballot finds nothing of it. */
    @Override
    public void entered() {
        leave();
        if (view != null && view.round() != null) {
            focus();
        }
    }

    @Override
    public void focus() {
        VoteView now = view;
        if (ballot.isVisible()) {
            ballot.begin();
        } else if (now == null || now.round() == null) {
            form.focus();
        } else {
            voting.focus();
        }
    }
}
