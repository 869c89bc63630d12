package app.tandem.ui.console.vote;

import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.Voting;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Segments;
import app.tandem.ui.controls.SegmentBar;
import app.tandem.ui.controls.SideLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The vote: how it goes, then ballots at the console or from papers, or hands; and its reveal. */
public final class VotePane implements StepPane {

    private enum Way {
        CONSOLE, PAPER
    }

    private static final long NOBODY = 0;

    private final Texts texts;
    private final Acts acts;
    private final OpenForm form;
    private final AtConsole atConsole;
    private final ByPaper byPaper;
    private final ByHand byHand;
    private final VoidForm annul;
    private final Segments<Way> ways;
    private final CardHeader header;
    private final SegmentBar bar = new SegmentBar();
    private final Button reveal;
    private final Label left = Parts.words("", "small");
    private final RefusalLine refusal;
    private final VBox voting;
    private final BallotCard ballot;
    private final VBox work = new VBox();
    private final VBox who = Parts.card();
    private List<Long> counted = List.of();
    private @Nullable VoteView view;

    public VotePane(MeetingTools tools) {
        texts = tools.texts();
        acts = new Acts(tools);
        form = new OpenForm(tools, acts);
        atConsole = new AtConsole(texts, this::give);
        byPaper = new ByPaper(texts, acts);
        byHand = new ByHand(texts, acts);
        annul = new VoidForm(texts, acts);
        refusal = new RefusalLine(texts);
        ballot = new BallotCard(texts, this::cast, this::leave);
        Seen.when(false, ballot);
        header = new CardHeader(texts.get("vote.title"));
        Map<Way, String> names = new LinkedHashMap<>();
        names.put(Way.CONSOLE, texts.get("vote.way.console"));
        names.put(Way.PAPER, texts.get("vote.way.paper"));
        ways = new Segments<>(names, this::choose);
        ways.button(Way.CONSOLE).setId("way-console");
        ways.button(Way.PAPER).setId("way-paper");
        reveal = Parts.accent("reveal", texts.get("vote.reveal"), this::reveal);
        voting = Parts.card(header, bar, ways, atConsole, byPaper, byHand, left, refusal,
                Parts.line(Parts.words(texts.get("vote.reveal.final"), "small"), Parts.space(), reveal));
        work.getStyleClass().add("vote");
        choose(Way.CONSOLE);
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
            refusal.clear();
        }
        who(now);
        if (open == null) {
            form.show(now);
        } else {
            draw(now, open);
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

    private void draw(VoteView now, Round open) {
        boolean dots = open.kind() == RoundKind.DOTS;
        header.note(dots ? texts.get("vote.voted", now.voted(), now.voters().size()) : texts.get("vote.kind.tally"));
        bar.show(now.voted(), now.voters().size());
        Seen.when(dots, bar);
        Seen.when(dots, ways);
        choose(ways.shown().orElse(Way.CONSOLE));
        Seen.when(!dots, byHand);
        if (dots) {
            atConsole.show(now.voters());
            byPaper.show(now, open);
        } else {
            byHand.show(now, open);
        }
        String still = still(now);
        left.setText(still);
        Seen.when(!still.isEmpty(), left);
        reveal.setDisable(!now.sales().agree() || !now.marketing().agree());
    }

    private String still(VoteView now) {
        for (Side side : List.of(Side.SALES, Side.MARKETING)) {
            VoteView.Papers papers = now.papers(side);
            if (papers.typed() < papers.ticked()) {
                return texts.get("vote.still.type", papers.ticked() - papers.typed(), SideLabel.word(texts, side));
            }
            if (papers.typed() > papers.ticked()) {
                return texts.get("vote.still.tick", papers.typed() - papers.ticked(), SideLabel.word(texts, side));
            }
        }
        return "";
    }

    private void who(VoteView now) {
        List<Long> counts = List.of(now.count(Side.SALES), now.count(Side.MARKETING));
        if (counts.equals(counted)) {
            return;
        }
        counted = counts;
        who.getChildren().setAll(new CardHeader(texts.get("vote.who")));
        for (Side side : List.of(Side.SALES, Side.MARKETING)) {
            long count = now.count(side);
            who.getChildren()
                    .add(Parts.line(new SideLabel(texts, side), Parts.space(), new Label(Long.toString(count))));
            if (count < Voting.LEAST_OF_A_SIDE) {
                who.getChildren().add(Parts.words(count == 0 ? texts.get("vote.side.none", SideLabel.word(texts, side))
                        : texts.get("vote.side.few", SideLabel.word(texts, side)), "amber"));
            }
        }
    }

    private void choose(Way way) {
        ways.show(way);
        boolean dots = view == null || view.round() == null || view.round().kind() == RoundKind.DOTS;
        Seen.when(dots && way == Way.CONSOLE, atConsole);
        Seen.when(dots && way == Way.PAPER, byPaper);
        Seen.when(!dots, byHand);
    }

    /** Opens the ballot of a voter in place of everything else; the room does not see it. */
    private void give(long person) {
        VoteView now = Objects.requireNonNull(view);
        Round open = now.round();
        if (open == null) {
            return;
        }
        refusal.clear();
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
            ballot.wipe();
            arrange(true);
            if (!atConsole.goOn(ballot.voter())) {
                reveal.requestFocus();
            }
            Seen.when(false, ballot);
        }
    }

    private void reveal() {
        VoteView now = Objects.requireNonNull(view);
        Round open = now.round();
        if (open != null) {
            acts.make(new RevealRound(open.id()), refusal,
                    () -> acts.make(new GoToStep(now.meeting(), Step.REVEAL), refusal, () -> {}));
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

    /** Whoever left the step in the middle of a ballot finds nothing of it. */
    @Override
    public Map<Keys, Runnable> acts() {
        return view != null && view.round() == null && form.isVisible() ? form.keys() : Map.of();
    }

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
        } else if (now.round().kind() == RoundKind.TALLY) {
            byHand.focus();
        } else if (ways.shown().filter(each -> each == Way.PAPER).isPresent()) {
            byPaper.focus();
        } else if (!atConsole.goOn(NOBODY)) {
            reveal.requestFocus();
        }
    }
}
