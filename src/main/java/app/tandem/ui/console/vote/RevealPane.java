package app.tandem.ui.console.vote;

import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.UnmarkHot;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.vote.RevealView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the vote came to: the line that arrows and the mouse move, its ties, and the marking of hot buttons. */
public final class RevealPane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final Acts acts;
    private final CardHeader header;
    private final Label sides;
    private final VBox none;
    private final RankList list;
    private final HotForm one;
    private final Label tie = Parts.words("", "amber");
    private final VBox tied;
    private final Label near;
    private final Marking marking;
    private final VoidForm annul;
    private final VBox work;
    private final ParkForm rest;
    private @Nullable Result result;
    private long meeting;
    private int cut;

    public RevealPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        acts = new Acts(tools);
        header = new CardHeader(texts.get("vote.result"));
        sides = Parts.words(texts.get("vote.sides.not"), "small");
        none = Parts.rows(Parts.words(texts.get("vote.no-result"), "muted"),
                Parts.line(Parts.button("to-vote", texts.get("vote.go"), () -> go(Step.VOTE))));
        list = new RankList(texts, this::alone, this::moveTo);
        one = new HotForm(texts, acts, this::draw);
        near = Parts.words("", "small");
        tied = Parts.rows(tie, Parts.line(Parts.button("vote-again", texts.get("vote.tie.again"), this::again),
                Parts.button("include-tie", texts.get("vote.tie.include"), this::include)));
        marking = new Marking(texts, acts, stage());
        annul = new VoidForm(texts, acts);
        rest = new ParkForm(texts, acts);
        VBox card = Parts.card(header, sides, none, list, near, tied);
        card.getChildren().addAll(marking.parts());
        work = new VBox(card, annul);
        work.getStyleClass().add("vote");
    }

    private Label stage() {
        Label stage = Parts.words("", "small", "on-stage");
        tools.showing().hidden().subscribe(now -> stage.setText(
                now ? texts.get("vote.on-stage.hidden") : texts.get("vote.on-stage.shown")));
        return stage;
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        Result next = Result.of(state, now);
        if (next.equals(result)) {
            return;
        }
        if (result == null || !result.rows().equals(next.rows())) {
            cut = next.line();
        }
        result = next;
        annul.show(next.last() == null ? 0 : next.last().id());
        Seen.when(next.last() != null, annul);
        draw();
    }

    private void draw() {
        Result now = result;
        if (now == null) {
            return;
        }
        boolean revealed = now.result().revealed();
        list.show(now, revealed ? cut : -1, one);
        header.note(revealed ? texts.get("vote.target", now.ranking().target()) : "");
        Seen.when(!revealed, none);
        Seen.when(revealed && !now.result().sides() && !now.result().tally(), sides);
        Seen.when(now.openTie() > 1, tied);
        tie.setText(texts.get("vote.tie", now.openTie(), now.ranking().target()));
        near.setText(now.parts(cut) ? texts.get("vote.parts") : texts.get("vote.near"));
        Seen.when(revealed && (now.near(cut) || now.parts(cut)), near);
        Seen.when(now.hasRest(), rest);
        marking.show(now, cut);
    }

    /** Moves the line by a row, up with -1. */
    private void move(int by) {
        moveTo(cut + by);
        list.seeLine();
    }

    private void moveTo(int wanted) {
        Result now = result;
        if (now == null || !now.result().revealed()) {
            return;
        }
        int to = Math.clamp(wanted, 0, now.lowest());
        if (to != cut) {
            cut = to;
            draw();
        }
    }

    /** Makes one alone hot, with a reason where the vote did not say so, or takes it back. */
    private void alone(RevealView.Row row) {
        List<Long> only = List.of(row.issue());
        if (row.state() == IssueState.HOT) {
            acts.make(new UnmarkHot(only), marking.refusal(), () -> {});
        } else if (Objects.requireNonNull(result).needsReason(only)) {
            one.ask(row);
        } else {
            acts.make(new MarkHot(only, null), marking.refusal(), () -> {});
        }
    }

    private void again() {
        Result now = result;
        if (now != null) {
            acts.make(new OpenRound(meeting, null, null, null, now.ranking().tied()), marking.refusal(),
                    () -> go(Step.VOTE));
        }
    }

    private void include() {
        moveTo(result == null ? cut : result.belowTie());
    }

    private void go(Step step) {
        acts.make(new GoToStep(meeting, step), marking.refusal(), () -> {});
    }

    @Override
    public Script script() {
        return new Script(texts.get("vote.say.result"), texts.get("vote.advise.result"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(rest);
    }

    @Override
    public Optional<Region> primary() {
        return Optional.of(marking.foot());
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.UP, () -> move(-1));
        keys.put(Keys.DOWN, () -> move(1));
        keys.put(Keys.MARK_HOT, marking::mark);
        keys.put(Keys.HIDE, () -> tools.showing().hidden().set(!tools.showing().hidden().get()));
        return keys;
    }

    /** No button has the focus, so that the arrows move the line and Enter marks. */
    @Override
    public void focus() {
        list.requestFocus();
    }
}
