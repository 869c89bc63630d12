package app.tandem.ui.console.pair;

import app.tandem.model.Meeting;
import app.tandem.rules.Cadences;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.Seen;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Pairing: duos are proposed, locked, swapped and at last taken, with the hot buttons and one date for all. */
public final class PairPane implements StepPane, DuoRow.Acts, BenchRow.Acts {

    private static final Point2D AWAY = new Point2D(-1, -1);

    private final Texts texts;
    private final DateCard date;
    private final BenchCard bench;
    private final DuosCard duos;
    private final MatrixCard matrix;
    private final TakeCard take;
    private final FollowUpCard followUp;
    private final Door door;
    private final Corrections corrections;
    private final ConfirmFoot foot;
    private final VBox work;
    private final Hand hand;
    private @Nullable PairView view;

    public PairPane(MeetingTools tools) {
        door = new SingleFile(tools.door());
        texts = tools.texts();
        date = new DateCard(texts, this::draw);
        bench = new BenchCard(texts, this);
        hand = new Hand(texts, this::make, this::settle, this::draw);
        corrections = new Corrections(texts, door, this::draw);
        duos = new DuosCard(texts, this, corrections, hand::propose);
        matrix = new MatrixCard(texts, texts.get("pair.matrix.legend"));
        take = new TakeCard(texts);
        followUp = new FollowUpCard(texts, (move, refused) -> door.make(move, made -> draw(), refused));
        foot = new ConfirmFoot(texts, () -> date.due().ifPresent(hand::confirm));
        VBox.setVgrow(duos, Priority.SOMETIMES);
        VBox.setVgrow(matrix, Priority.ALWAYS);
        work = new VBox(duos, matrix);
        work.getStyleClass().add("pair");
        for (Region each : List.of(date, bench, take, followUp, foot)) {
            each.getStyleClass().add("pair");
        }
    }

    @Override
    public void show(State state, Meeting meeting) {
        PairView now = PairViews.of(state, meeting);
        if (!now.equals(view)) {
            hand.show(now);
            view = now;
            date.show(now.today(), now.usualDue());
            draw();
        }
    }

    private void draw() {
        PairView now = view;
        if (now == null) {
            return;
        }
        corrections.show(now);
        duos.show(now, new DuosCard.Chosen(hand.chosen(), hand.swapping(), hand.holds()));
        bench.show(now.bench(), hand.picked(), now.taken());
        matrix.show(now.matrix());
        take.show(now.duos());
        followUp.show(now.followUp(), now.today(), now.taken()
                ? now.followUp().day()
                : date.due().map(Cadences::followUp).orElse(null));
        Seen.when(now.duos().stream().anyMatch(each -> !each.issues().isEmpty()) && !now.taken(), take);
        Seen.when(!now.taken(), date);
        if (now.taken() && foot.isFocusWithin()) {
            work.requestFocus();
        }
        foot.show(now, date.due().isPresent());
    }

    @Override
    public Script script() {
        boolean taken = view != null && view.taken();
        return taken ? new Script(texts.get("pair.say.taken"), texts.get("pair.advise.taken"))
                : new Script(texts.get("pair.say"), texts.get("pair.advise"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(date, bench);
    }

    @Override
    public List<Region> right() {
        return List.of(take, followUp);
    }

    @Override
    public Set<FrameCard> cards() {
        return EnumSet.noneOf(FrameCard.class);
    }

    @Override
    public Optional<Region> primary() {
        return Optional.of(foot);
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>();
        acts.put(Keys.UP, () -> move(-1));
        acts.put(Keys.DOWN, () -> move(1));
        if (view != null && view.taken()) {
            acts.put(Keys.CORRECT, () -> hand.current().ifPresent(each -> duos.unfold(hand.chosen())));
        } else {
            acts.put(Keys.LOCK, () -> hand.current().ifPresent(hand.holds() ? hand::swap : hand::lock));
            acts.put(Keys.SWAP, () -> hand.current().ifPresent(hand::swap));
            acts.put(Keys.PROPOSE, hand::propose);
            acts.put(Keys.TAKE, () -> hand.current().ifPresent(take::toggle));
            acts.put(Keys.CONFIRM, foot::fire);
        }
        if (hand.holds()) {
            acts.put(Keys.LEAVE, () -> settle(""));
        }
        return acts;
    }

    private void move(int by) {
        if (view != null) {
            hand.move(by);
            duos.see(hand.chosen());
        }
    }

    @Override
    public void choose(Pair pair) {
        hand.choose(pair);
    }

    @Override
    public void lock(Pair pair) {
        hand.lock(pair);
    }

    @Override
    public void swap(Pair pair) {
        hand.swap(pair);
    }

    /** Picks somebody; the keys then choose a duo to put them in, or somebody else of the bench. */
    @Override
    public void pick(Bench one) {
        hand.pick(one);
        if (hand.picked() != null && view != null && !view.taken()) {
            work.requestFocus();
        }
    }

    @Override
    public void over(Bench one, Point2D at) {
        boolean open = view != null && !view.taken();
        duos.target(open ? at : AWAY);
        bench.target(at);
    }

    @Override
    public void drop(Bench one, Point2D at) {
        duos.target(AWAY);
        bench.target(AWAY);
        Optional<Pair> duo = duos.at(at);
        Optional<Bench> other = bench.at(at);
        duo.ifPresent(each -> hand.join(one, each));
        other.ifPresent(each -> hand.form(one, each));
        draw();
    }

    @Override
    public void invite(Bench one) {
        hand.invite(one);
    }

    @Override
    public List<MenuItem> corrections(Pair pair) {
        return corrections.of(pair);
    }

    private void make(Move move) {
        door.make(move, made -> settle(""), this::refused);
    }

    private void refused(Refusal refusal) {
        boolean dated = refusal.field().equals("due");
        if (dated) {
            date.refuse(Refusals.of(texts, refusal));
        }
        settle(dated ? "" : Refusals.of(texts, refusal));
    }

    private void settle(String refusal) {
        hand.empty();
        duos.refuse(refusal);
        draw();
    }
}
