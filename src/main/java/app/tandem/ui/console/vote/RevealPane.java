package app.tandem.ui.console.vote;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.ParkRest;
import app.tandem.rules.IssueMove.UnmarkHot;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.Ranking;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.stage.vote.RevealView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the vote came to: the line that arrows and the mouse move, its ties, and the marking of hot buttons. */
public final class RevealPane implements StepPane {

    /** All that is drawn. */
    private record Drawn(RevealView result, Ranking ranking, List<RevealView.Row> unranked, long round) {}

    private final MeetingTools tools;
    private final Texts texts;
    private final Acts acts;
    private final VBox rows = new VBox();
    private final CardHeader header;
    private final Label sides;
    private final Label tie = Parts.words("", "amber");
    private final Label near = Parts.words("", "small");
    private final Button again;
    private final Button include;
    private final VBox tied;
    private final TextField reason = new TextField();
    private final VBox why;
    private final RefusalLine refusal;
    private final Button mark;
    private final Button park;
    private final TextField parkReason = new TextField();
    private final RefusalLine parkRefusal;
    private final Label stage = Parts.words("", "small");
    private final VoidForm annul;
    private final VBox work;
    private final VBox rest;
    private @Nullable Drawn drawn;
    private long meeting;
    private int cut;

    public RevealPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        acts = new Acts(tools);
        header = new CardHeader(texts.get("vote.result"));
        sides = Parts.words(texts.get("vote.sides.not"), "small");
        again = Parts.button("vote-again", texts.get("vote.tie.again"), this::again);
        include = Parts.button("include-tie", texts.get("vote.tie.include"), this::include);
        tied = new VBox(tie, Parts.line(again, include));
        tied.getStyleClass().add("rows");
        refusal = new RefusalLine(texts);
        reason.setId("hot-reason");
        reason.setPromptText(texts.get("vote.reason"));
        reason.setOnAction(event -> mark());
        reason.textProperty().subscribe(() -> changed());
        why = new VBox(Parts.words(texts.get("vote.reason.why"), "small"), reason);
        why.getStyleClass().add("rows");
        mark = Parts.accent("mark-hot", texts.get("vote.mark", 0), this::mark);
        parkRefusal = new RefusalLine(texts);
        parkReason.setId("park-reason");
        parkReason.setPromptText(texts.get("vote.reason"));
        parkReason.textProperty().subscribe(parkRefusal::clear);
        park = Parts.button("park-rest", texts.get("vote.park"), this::park);
        rest = Parts.card(new CardHeader(texts.get("vote.rest")), Parts.words(texts.get("vote.rest.what"), "small"),
                parkReason, parkRefusal, Parts.line(park));
        annul = new VoidForm(texts, acts);
        rows.getStyleClass().add("ranked");
        work = new VBox(Parts.card(header, sides, rows, near, tied, why, refusal,
                Parts.line(stage, Parts.space(), mark)), annul);
        work.getStyleClass().add("vote");
        stage.setMaxWidth(320);
        tools.showing().hidden().subscribe(now -> stage.setText(
                now ? texts.get("vote.on-stage.hidden") : texts.get("vote.on-stage.shown")));
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        Drawn next = drawn(state, now);
        if (next.equals(drawn)) {
            return;
        }
        boolean other = drawn == null || !drawn.result().equals(next.result());
        drawn = next;
        if (other) {
            cut = next.result().marked() ? next.result().hot() : next.ranking().above().size();
        }
        annul.show(next.round());
        Parts.toggle(annul, next.round() != 0);
        draw();
    }

    private static Drawn drawn(State state, Meeting meeting) {
        RevealView result = RevealView.of(state, meeting);
        List<RevealView.Row> unranked = app.tandem.rules.Issues.of(state, meeting.cycle())
                .filter(each -> each.standing().rank() == null)
                .filter(each -> each.state() == IssueState.RAISED || each.state() == IssueState.HOT)
                .map(RevealPane::unranked).toList();
        var last = VoteView.of(state, meeting).last();
        return new Drawn(result, Ranking.of(state, meeting.cycle()), unranked, last == null ? 0 : last.id());
    }

    private static RevealView.Row unranked(Issue issue) {
        return new RevealView.Row(issue.id(), issue.number(), 0, issue.title(), 0, null, null,
                issue.state() != IssueState.RAISED, issue.state());
    }

    private List<RevealView.Row> all() {
        Drawn now = drawn;
        if (now == null) {
            return List.of();
        }
        return java.util.stream.Stream.concat(now.result().rows().stream(), now.unranked().stream()).toList();
    }

    private void draw() {
        Drawn now = drawn;
        if (now == null) {
            return;
        }
        List<RevealView.Row> all = all();
        List<Node> nodes = new java.util.ArrayList<>();
        for (int i = 0; i <= all.size(); i++) {
            if (i == cut && !all.isEmpty()) {
                nodes.add(new CutLine(texts.get("vote.line", cut), this::moveTo));
            }
            if (i < all.size()) {
                nodes.add(new RankRow(texts, all.get(i), now.result().largest(), i < cut));
            }
        }
        if (all.isEmpty()) {
            nodes.add(Parts.words(texts.get("vote.no-result"), "muted"));
        }
        rows.getChildren().setAll(nodes);
        header.note(now.result().revealed() ? texts.get("vote.target", now.ranking().target()) : "");
        Parts.toggle(sides, now.result().revealed() && !now.result().sides() && !now.result().tally());
        tie(now, all);
        changed();
    }

    private void tie(Drawn now, List<RevealView.Row> all) {
        List<RevealView.Row> across = all.stream().filter(each -> now.ranking().tied(each.issue()))
                .filter(each -> each.state() == IssueState.RAISED).toList();
        Parts.toggle(tied, across.size() > 1);
        tie.setText(texts.get("vote.tie", across.size(), now.ranking().target()));
        boolean close = cut > 0 && cut < now.result().rows().size()
                && all.get(cut - 1).total() - all.get(cut).total() == 1;
        near.setText(texts.get("vote.near"));
        Parts.toggle(near, close);
    }

    /** Moves the line by a row, up with -1. */
    private void move(int by) {
        cut = Math.clamp(cut + by, 0, all().size());
        draw();
    }

    /** Lets the line fall where the mouse is. */
    private void moveTo(double sceneY) {
        int above = (int) rows.getChildren().stream().filter(RankRow.class::isInstance)
                .filter(each -> each.localToScene(each.getBoundsInLocal()).getCenterY() < sceneY).count();
        if (above != cut) {
            cut = above;
            draw();
        }
    }

    private List<Long> toMark() {
        return all().stream().limit(cut).filter(each -> each.state() == IssueState.RAISED)
                .map(RevealView.Row::issue).toList();
    }

    private List<Long> toUnmark() {
        return all().stream().skip(cut).filter(each -> each.state() == IssueState.HOT)
                .map(RevealView.Row::issue).toList();
    }

    private boolean needsReason() {
        Drawn now = drawn;
        if (now == null) {
            return false;
        }
        List<Long> marking = toMark();
        boolean outside = marking.stream().anyMatch(each -> !now.ranking().above(each) && !now.ranking().tied(each));
        long open = all().stream().filter(each -> now.ranking().tied(each.issue()))
                .filter(each -> each.state() == IssueState.RAISED).count();
        long taken = marking.stream().filter(now.ranking()::tied).count();
        return outside || taken > 0 && taken < open;
    }

    private void changed() {
        refusal.clear();
        boolean needs = needsReason();
        Parts.toggle(why, needs);
        int marking = toMark().size();
        int back = toUnmark().size();
        mark.setText(marking > 0 || back == 0 ? texts.get("vote.mark", marking) : texts.get("vote.unmark", back));
        mark.setDisable(marking == 0 && back == 0 || needs && reason.getText().isBlank());
        long below = all().stream().filter(each -> each.state() == IssueState.RAISED).count();
        Parts.toggle(rest, below > 0 && all().stream().anyMatch(each -> each.state() != IssueState.RAISED));
    }

    private void mark() {
        List<Long> hot = toMark();
        List<Long> back = toUnmark();
        if (mark.isDisabled()) {
            return;
        }
        if (!back.isEmpty()) {
            acts.make(new UnmarkHot(back), refusal, () -> {});
        } else {
            acts.make(new MarkHot(hot, needsReason() ? reason.getText() : null), refusal, reason::clear);
        }
    }

    private void again() {
        Drawn now = drawn;
        if (now != null) {
            acts.make(new OpenRound(meeting, null, null, null, now.ranking().tied()), refusal,
                    () -> acts.make(new GoToStep(meeting, Step.VOTE), refusal, () -> {}));
        }
    }

    /** Lets the line fall below the whole tie. */
    private void include() {
        Drawn now = drawn;
        if (now != null) {
            cut = now.ranking().above().size() + now.ranking().tied().size();
            draw();
        }
    }

    private void park() {
        acts.make(new ParkRest(parkReason.getText()), parkRefusal, parkReason::clear);
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
        return Optional.empty();
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.UP, () -> move(-1));
        keys.put(Keys.DOWN, () -> move(1));
        keys.put(Keys.SAVE, this::mark);
        keys.put(Keys.HIDE, () -> tools.showing().hidden().set(!tools.showing().hidden().get()));
        return keys;
    }
}
