package app.tandem.ui.console.pair;

import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.rules.DuoMove.LockPair;
import app.tandem.rules.DuoMove.PairByHand;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.DuoMove.SwapPairs;
import app.tandem.rules.DuoMove.TakeDuos;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.console.pair.PairView.Pair;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Pairing: duos are proposed, locked, swapped and at last taken, with the hot buttons and one date for all. */
public final class PairPane implements StepPane, DuoRow.Acts {

    private final Texts texts;
    private final DateCard date;
    private final BenchCard bench;
    private final DuosCard duos;
    private final MatrixCard matrix;
    private final TakeCard take;
    private final FollowUpCard followUp;
    private final Making making;
    private final Corrections corrections;
    private final Button confirm;
    private final Label left = new Label();
    private final VBox foot;
    private final VBox work;
    private @Nullable PairView view;
    private int chosen;
    private @Nullable Pair swapping;
    private @Nullable Bench picked;

    public PairPane(MeetingTools tools) {
        making = new Making(tools.door());
        texts = tools.texts();
        date = new DateCard(texts, this::draw);
        bench = new BenchCard(texts, new BenchCard.Drags(this::pick, this::over, this::drop, this::invite));
        corrections = new Corrections(texts, making, this::draw);
        duos = new DuosCard(texts, this, corrections, this::propose);
        matrix = new MatrixCard(texts);
        take = new TakeCard(texts);
        followUp = new FollowUpCard(texts, (move, refused) -> making.make(move, this::draw, refused));
        confirm = new Button(texts.get("pair.confirm"));
        confirm.setId("confirm-duos");
        confirm.getStyleClass().add("accent");
        confirm.setMaxWidth(Double.MAX_VALUE);
        confirm.setOnAction(event -> confirm());
        left.getStyleClass().add("quiet");
        left.setWrapText(true);
        foot = new VBox(left, confirm);
        foot.getStyleClass().add("pair-foot");
        VBox.setVgrow(duos, Priority.ALWAYS);
        VBox.setVgrow(matrix, Priority.SOMETIMES);
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
            if (view != null && !people(now).equals(people(view))) {
                swapping = null;
                picked = null;
            }
            view = now;
            date.show(now.today(), now.usualDue());
            draw();
        }
    }

    private static List<List<PairView.Who>> people(PairView of) {
        return of.duos().stream().map(each -> List.of(each.sales(), each.marketing())).toList();
    }

    private void draw() {
        PairView now = view;
        if (now == null) {
            return;
        }
        chosen = Math.clamp(chosen, 0, Math.max(0, now.duos().size() - 1));
        corrections.show(now);
        duos.show(now, new DuosCard.Chosen(chosen, swapping, swapping != null || picked != null));
        bench.show(now.bench(), picked, now.taken());
        matrix.show(now.matrix());
        take.show(now.duos());
        followUp.show(now.followUp(), now.today(), date.due().orElse(null));
        FollowUpCard.toggle(take, !now.duos().isEmpty() && !now.taken());
        FollowUpCard.toggle(date, !now.taken());
        if (now.taken() && foot.isFocusWithin()) {
            work.requestFocus();
        }
        FollowUpCard.toggle(foot, !now.taken());
        left.setText(hindrance(now));
        FollowUpCard.toggle(left, !left.getText().isEmpty());
        confirm.setDisable(!left.getText().isEmpty());
    }

    /** What is left to do before the duos can be confirmed; empty where they can. */
    private String hindrance(PairView now) {
        if (now.duos().isEmpty()) {
            return texts.get("pair.confirm.propose");
        }
        Refusal why = now.refused();
        if (why != null) {
            return texts.get("pair.confirm.refused", Refusals.of(texts, why));
        }
        return date.due().isPresent() ? "" : texts.get("pair.confirm.date");
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
        acts.put(Keys.LOCK, this::enter);
        acts.put(Keys.SWAP, () -> current().ifPresent(this::swap));
        acts.put(Keys.PROPOSE, this::propose);
        acts.put(Keys.TAKE, () -> current().filter(each -> each.duo() == 0).ifPresent(take::toggle));
        return acts;
    }

    private Optional<Pair> current() {
        return view == null || view.duos().isEmpty() ? Optional.empty() : Optional.of(view.duos().get(chosen));
    }

    private void move(int by) {
        chosen += by;
        draw();
    }

    @Override
    public void choose(Pair pair) {
        if (view != null) {
            chosen = Math.max(0, view.duos().indexOf(pair));
            draw();
        }
    }

    private void enter() {
        current().ifPresent(each -> {
            if (view != null && view.taken()) {
                duos.unfold(chosen);
            } else if (swapping != null || picked != null) {
                swap(each);
            } else {
                lock(each);
            }
        });
    }

    @Override
    public void lock(Pair pair) {
        open(now -> make(new LockPair(now.meeting(), pair.sales().id(), pair.marketing().id(), !pair.locked())));
    }

    @Override
    public void swap(Pair pair) {
        Bench from = picked;
        Pair other = swapping;
        if (from != null) {
            join(from, pair);
        } else if (other == null) {
            swapping = pair;
            draw();
        } else if (other.same(pair)) {
            swapping = null;
            draw();
        } else {
            open(now -> make(new SwapPairs(now.meeting(), other.sales().id(), pair.sales().id(),
                    other.marketing().id(), pair.marketing().id())));
        }
    }

    private void pick(@Nullable Bench now) {
        open(each -> {
            picked = now;
            swapping = null;
            draw();
        });
    }

    private void over(Point2D point) {
        if (view != null && !view.taken()) {
            duos.target(point);
        }
    }

    private void drop(Bench from, Point2D point) {
        Optional<Pair> onto = duos.at(point);
        duos.target(Point2D.ZERO);
        onto.ifPresent(each -> join(from, each));
    }

    /** Somebody takes the place of the one of their side in a duo. */
    private void join(Bench from, Pair into) {
        boolean sales = from.who().face().side() == Side.SALES;
        open(now -> make(new PairByHand(now.meeting(), sales ? from.who().id() : into.sales().id(),
                sales ? into.marketing().id() : from.who().id())));
    }

    /** Proposes anew; who was asked in before stays in. */
    private void propose() {
        open(now -> {
            if (now.missing().isEmpty() && !now.blank()) {
                make(new ProposeDuos(now.meeting(), now.invited().isEmpty() ? null : now.invited()));
            }
        });
    }

    /** Proposes anew with somebody whom the rules would leave out. */
    private void invite(Bench one) {
        open(now -> make(new ProposeDuos(now.meeting(),
                Stream.concat(now.invited().stream(), Stream.of(one.who().id())).toList())));
    }

    @Override
    public List<MenuItem> corrections(Pair pair) {
        return corrections.of(pair);
    }

    private void confirm() {
        open(now -> date.due().ifPresent(due -> make(new TakeDuos(now.meeting(), due))));
    }

    /** Does this unless the duos are taken already. */
    private void open(Consumer<PairView> act) {
        PairView now = view;
        if (now != null && !now.taken()) {
            act.accept(now);
        }
    }

    private void make(Move move) {
        making.make(move, () -> settle(""), this::refused);
    }

    private void refused(Refusal refusal) {
        boolean dated = refusal.field().equals("due");
        if (dated) {
            date.refuse(Refusals.of(texts, refusal));
        }
        settle(dated ? "" : Refusals.of(texts, refusal));
    }

    private void settle(String refusal) {
        swapping = null;
        picked = null;
        duos.refuse(refusal);
        draw();
    }
}
