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
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.vote.RevealView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
    private final TextField reason = new TextField();
    private final VBox why;
    private final RefusalLine refusal;
    private final Button mark;
    private final Node marking;
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
        none = rows(Parts.words(texts.get("vote.no-result"), "muted"),
                Parts.line(Parts.button("to-vote", texts.get("vote.go"), () -> go(Step.VOTE))));
        list = new RankList(texts, this::alone, this::moveTo);
        one = new HotForm(texts, acts, this::draw);
        near = Parts.words("", "small");
        tied = rows(tie, Parts.line(Parts.button("vote-again", texts.get("vote.tie.again"), this::again),
                Parts.button("include-tie", texts.get("vote.tie.include"), this::include)));
        refusal = new RefusalLine(texts);
        why = rows(Parts.words(texts.get("vote.reason.why"), "small"), reason);
        mark = Parts.accent("mark-hot", texts.get("vote.mark", 0), this::mark);
        marking = Parts.line(stage(), Parts.space(), Parts.keyed(mark, texts.get("key.enter")));
        annul = new VoidForm(texts, acts);
        rest = new ParkForm(texts, acts);
        work = new VBox(Parts.card(header, sides, none, list, near, tied, why, refusal, marking), annul);
        work.getStyleClass().add("vote");
        askWhy();
    }

    private static VBox rows(Node... nodes) {
        VBox rows = new VBox(nodes);
        rows.getStyleClass().add("rows");
        return rows;
    }

    private Label stage() {
        Label stage = Parts.words("", "small", "on-stage");
        tools.showing().hidden().subscribe(now -> stage.setText(
                now ? texts.get("vote.on-stage.hidden") : texts.get("vote.on-stage.shown")));
        return stage;
    }

    private void askWhy() {
        reason.setId("hot-reason");
        reason.setPromptText(texts.get("vote.reason"));
        reason.setOnAction(event -> mark());
        reason.textProperty().subscribe(() -> {
            refusal.clear();
            toMark();
        });
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
        Seen.when(revealed, marking);
        Seen.when(now.hasRest(), rest);
        refusal.clear();
        toMark();
    }

    private void toMark() {
        Result now = result;
        if (now == null) {
            return;
        }
        List<Long> hot = now.toMark(cut);
        int back = now.toTakeBack(cut).size();
        boolean needs = now.result().revealed() && now.needsReason(hot);
        Seen.when(needs, why);
        mark.setText(hot.isEmpty() && back > 0 ? texts.get("vote.unmark", back) : texts.get("vote.mark", hot.size()));
        mark.setDisable(hot.isEmpty() && back == 0 || needs && reason.getText().isBlank());
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
        int to = Math.clamp(wanted, 0, now.rows().size());
        if (to != cut) {
            cut = to;
            draw();
        }
    }

    /** What is above the line is made hot; where all of that is hot already, what fell below it is taken back. */
    private void mark() {
        Result now = result;
        if (now == null || mark.isDisabled() || !now.result().revealed()) {
            return;
        }
        List<Long> hot = now.toMark(cut);
        if (hot.isEmpty()) {
            acts.make(new UnmarkHot(now.toTakeBack(cut)), refusal, () -> {});
        } else {
            acts.make(new MarkHot(hot, now.needsReason(hot) ? reason.getText() : null), refusal, reason::clear);
        }
    }

    /** Makes one alone hot, with a reason where the vote did not say so, or takes it back. */
    private void alone(RevealView.Row row) {
        List<Long> only = List.of(row.issue());
        if (row.state() == IssueState.HOT) {
            acts.make(new UnmarkHot(only), refusal, () -> {});
        } else if (Objects.requireNonNull(result).needsReason(only)) {
            one.ask(row);
        } else {
            acts.make(new MarkHot(only, null), refusal, () -> {});
        }
    }

    private void again() {
        Result now = result;
        if (now != null) {
            acts.make(new OpenRound(meeting, null, null, null, now.ranking().tied()), refusal, () -> go(Step.VOTE));
        }
    }

    private void include() {
        moveTo(result == null ? cut : result.belowTie());
    }

    private void go(Step step) {
        acts.make(new GoToStep(meeting, step), refusal, () -> {});
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
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.UP, () -> move(-1));
        keys.put(Keys.DOWN, () -> move(1));
        keys.put(Keys.MARK_HOT, this::mark);
        keys.put(Keys.HIDE, () -> tools.showing().hidden().set(!tools.showing().hidden().get()));
        return keys;
    }

    /** No button has the focus, so that the arrows move the line and Enter marks. */
    @Override
    public void focus() {
        list.requestFocus();
    }
}
