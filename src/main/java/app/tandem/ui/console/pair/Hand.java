package app.tandem.ui.console.pair;

import app.tandem.model.Side;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.DuoMove.LockPair;
import app.tandem.rules.DuoMove.PairByHand;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.DuoMove.SwapPairs;
import app.tandem.rules.DuoMove.TakeDuos;
import app.tandem.rules.Move;
import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.console.pair.PairView.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which duo is chosen, who is picked or to be swapped, and the moves that come of putting them somewhere. */
final class Hand {

    private final Texts texts;
    private final Consumer<Move> make;
    private final Consumer<String> refuse;
    private final Runnable changed;
    private @Nullable PairView view;
    private int chosen;
    private @Nullable Pair swapping;
    private @Nullable Bench picked;

    /**
     * @param make makes a move
     * @param refuse is told in words why nothing comes of it
     * @param changed is told when somebody is picked or put back
     */
    Hand(Texts texts, Consumer<Move> make, Consumer<String> refuse, Runnable changed) {
        this.texts = texts;
        this.make = make;
        this.refuse = refuse;
        this.changed = changed;
    }

    /** Takes what holds now; whom it was about is put back where the duos are others. */
    void show(PairView now) {
        if (view != null && !people(now).equals(people(view))) {
            empty();
        }
        view = now;
        chosen = Math.clamp(chosen, 0, Math.max(0, now.duos().size() - 1));
    }

    private static List<Long> people(PairView of) {
        return Stream.concat(
                of.duos().stream().flatMap(each -> Stream.of(each.sales().id(), each.marketing().id())),
                of.bench().stream().map(each -> each.who().id())).toList();
    }

    void empty() {
        swapping = null;
        picked = null;
    }

    int chosen() {
        return chosen;
    }

    Optional<Pair> current() {
        return view == null ? Optional.empty() : view.duos().stream().skip(chosen).findFirst();
    }

    @Nullable
    Pair swapping() {
        return swapping;
    }

    @Nullable
    Bench picked() {
        return picked;
    }

    /** Whether somebody waits to be put into a duo. */
    boolean holds() {
        return swapping != null || picked != null;
    }

    void move(int by) {
        choose(chosen + by);
    }

    void choose(Pair pair) {
        choose(now().duos().indexOf(pair));
    }

    private void choose(int at) {
        chosen = Math.clamp(at, 0, Math.max(0, now().duos().size() - 1));
        changed.run();
    }

    void lock(Pair pair) {
        open(now -> make.accept(
                new LockPair(now.meeting(), pair.sales().id(), pair.marketing().id(), !pair.locked())));
    }

    /** Begins a swap with a duo, ends it with another, or puts here who is picked. */
    void swap(Pair pair) {
        Bench from = picked;
        Pair other = swapping;
        if (from != null) {
            join(from, pair);
        } else if (other == null || other.same(pair)) {
            open(now -> {
                swapping = other == null ? pair : null;
                changed.run();
            });
        } else {
            open(now -> make.accept(new SwapPairs(now.meeting(), other.sales().id(), pair.sales().id(),
                    other.marketing().id(), pair.marketing().id())));
        }
    }

    /** Picks somebody of the bench, puts them back, or puts them where somebody waits. */
    void pick(Bench one) {
        Bench before = picked;
        if (swapping != null) {
            join(one, swapping);
        } else if (before != null && side(before) != side(one)) {
            form(before, one);
        } else {
            picked = one.equals(before) ? null : one;
            changed.run();
        }
    }

    /** Somebody takes the place of the one of their side in a duo that does not work yet. */
    void join(Bench from, Pair into) {
        boolean sales = side(from) == Side.SALES;
        if (now().taken()) {
            refuse.accept(texts.get("pair.drop.works"));
        } else {
            make.accept(new PairByHand(now().meeting(), sales ? from.who().id() : into.sales().id(),
                    sales ? into.marketing().id() : from.who().id()));
        }
    }

    /** Two of the bench become a duo: a proposed one, or one that works where the others do. */
    void form(Bench from, Bench with) {
        if (from.equals(with)) {
            return;
        }
        if (side(from) == side(with)) {
            refuse.accept(texts.get("pair.drop.side"));
            return;
        }
        long sales = (side(from) == Side.SALES ? from : with).who().id();
        long marketing = (side(from) == Side.SALES ? with : from).who().id();
        make.accept(now().taken() ? new FormDuo(sales, marketing)
                : new PairByHand(now().meeting(), sales, marketing));
    }

    private static Side side(Bench of) {
        return of.who().face().side();
    }

    /** Proposes anew; who was asked in before stays in. */
    void propose() {
        open(now -> {
            if (now.missing().isEmpty() && !now.blank()) {
                make.accept(new ProposeDuos(now.meeting(), now.invited().isEmpty() ? null : now.invited()));
            }
        });
    }

    /** Proposes anew with somebody whom the rules would leave out. */
    void invite(Bench one) {
        open(now -> make.accept(new ProposeDuos(now.meeting(),
                Stream.concat(now.invited().stream(), Stream.of(one.who().id())).toList())));
    }

    void confirm(LocalDate due) {
        open(now -> make.accept(new TakeDuos(now.meeting(), due)));
    }

    private PairView now() {
        return Objects.requireNonNull(view);
    }

    /** Does this unless the duos are taken already. */
    private void open(Consumer<PairView> act) {
        if (view != null && !view.taken()) {
            act.accept(view);
        }
    }
}
