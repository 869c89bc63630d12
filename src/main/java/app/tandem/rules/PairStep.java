package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Pairing;
import app.tandem.model.Pairing.Pair;
import app.tandem.model.Side;
import app.tandem.rules.DuoMove.SwapPairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Pair step of a running meeting: duos are proposed, locked, swapped, paired by hand, and at last taken. */
final class PairStep {
    private final Draft draft;
    private final Meeting meeting;
    private final Cycle cycle;
    private final LocalDate day;

    PairStep(Draft draft, long id) {
        this.draft = draft;
        this.meeting = Meetings.needRunning(draft.now(), id);
        Refuse.unless(meeting.kind() == MeetingKind.PRIORITIZE, "meeting", "must be one to prioritize and pair",
                meeting.number());
        this.cycle = draft.now().get(Cycle.class, meeting.cycle());
        this.day = Meetings.day(meeting);
    }

    private List<Pair> pairs() {
        return Pairings.of(draft.now(), meeting.id()).map(Pairing::pairs).orElse(List.of());
    }

    private void put(List<Pair> pairs) {
        var id = Pairings.of(draft.now(), meeting.id()).map(Pairing::id).orElseGet(draft::newId);
        draft.put(new Pairing(id, meeting.id(), pairs));
    }

    void propose(@Nullable List<Long> alsoPair, long seed) {
        var also = Objects.requireNonNullElse(alsoPair, List.<Long>of());
        also.forEach(this::needSide);
        var sales = candidates(Side.SALES, also);
        var marketing = candidates(Side.MARKETING, also);
        needBoth(sales, marketing);
        put(new PairingDraw(draft.now(), cycle, seed).propose(sales, marketing, staying(sales, marketing)));
    }

    private void needSide(long person) {
        var name = People.name(draft.now(), person);
        People.needActive(draft.now(), person, "alsoPair");
        Refuse.unless(People.side(draft.now(), person, day).votes(), "alsoPair", "must be of sales or marketing",
                name);
    }

    private List<Long> candidates(Side side, List<Long> also) {
        var named = also.stream().filter(each -> People.side(draft.now(), each, day) == side);
        return Stream.concat(Pairings.candidates(draft.now(), meeting, side).stream(), named)
                .filter(each -> Forming.fits(draft.now(), each, side, day)).distinct().sorted().toList();
    }

    private void needBoth(List<Long> sales, List<Long> marketing) {
        Refuse.unless(!sales.isEmpty(), "meeting", "needs somebody of sales who is present to be paired",
                meeting.number());
        Refuse.unless(!marketing.isEmpty(), "meeting", "needs somebody of marketing who is present to be paired",
                meeting.number());
    }

    /** Pairs that are locked, and duos of this cycle that already work. */
    private List<Pair> staying(List<Long> sales, List<Long> marketing) {
        var staying = new ArrayList<>(pairs().stream().filter(Pair::locked).filter(this::fits).toList());
        Duos.working(draft.now(), cycle.id())
                .filter(each -> sales.contains(each.sales()) && marketing.contains(each.marketing()))
                .filter(each -> staying.stream().noneMatch(isOf(each.sales(), each.marketing())))
                .forEach(each -> staying.add(new Pair(each.sales(), each.marketing(), true, false)));
        return staying;
    }

    private boolean fits(Pair pair) {
        return Forming.fits(draft.now(), pair.sales(), Side.SALES, day)
                && Forming.fits(draft.now(), pair.marketing(), Side.MARKETING, day);
    }

    private static Predicate<Pair> isOf(long sales, long marketing) {
        return each -> each.sales() == sales && each.marketing() == marketing;
    }

    void lock(long sales, long marketing, boolean locked) {
        var found = pairs().stream().filter(isOf(sales, marketing)).findFirst()
                .orElseThrow(() -> Refuse.because("sales", "and marketing are not proposed as a duo",
                        People.name(draft.now(), sales) + " + " + People.name(draft.now(), marketing)));
        put(replaced(found, found.lock(locked)));
    }

    private List<Pair> replaced(Pair old, Pair now) {
        return pairs().stream().map(each -> each.equals(old) ? now : each).toList();
    }

    void swap(SwapPairs move) {
        var one = proposed(move.sales(), move.marketing(), "sales");
        var other = proposed(move.otherSales(), move.otherMarketing(), "otherSales");
        var name = People.name(draft.now(), other.sales());
        Refuse.unless(one.sales() != other.sales(), "otherSales", "must be somebody else", name);
        Refuse.unless(one.marketing() != other.marketing(), "otherSales", "is with the same marketer already", name);
        put(replaced(one, new Pair(one.sales(), other.marketing(), false, true)));
        put(replaced(other, new Pair(other.sales(), one.marketing(), false, true)));
        Refuse.unless(pairs().stream().filter(isOf(one.sales(), other.marketing())).count() == 1
                && pairs().stream().filter(isOf(other.sales(), one.marketing())).count() == 1, "otherSales",
                "would be in the same duo twice", name);
    }

    /** The proposed duo of somebody of sales: with a marketer where one is named, otherwise their first. */
    private Pair proposed(long sales, @Nullable Long marketing, String field) {
        return pairs().stream().filter(each -> each.sales() == sales)
                .filter(each -> marketing == null || each.marketing() == marketing).findFirst()
                .orElseThrow(() -> Refuse.because(field, "is in no proposed duo", People.name(draft.now(), sales)));
    }

    void pair(long sales, long marketing) {
        Forming.need(draft.now(), sales, Side.SALES, day);
        Forming.need(draft.now(), marketing, Side.MARKETING, day);
        var kept = new ArrayList<>(pairs());
        kept.removeIf(isOf(sales, marketing));
        makeRoom(kept, each -> each.sales() == sales);
        makeRoom(kept, each -> each.marketing() == marketing);
        kept.add(new Pair(sales, marketing, false, true));
        put(kept);
    }

    /** Takes somebody out of the duos they were proposed in; with double duty, one of them may stay. */
    private void makeRoom(List<Pair> pairs, Predicate<Pair> theirs) {
        int most = cycle.terms().doubleDuty() ? 1 : 0;
        var surplus = new HashSet<>(pairs.stream().filter(theirs).skip(most).toList());
        pairs.removeIf(surplus::contains);
    }

    void take(@Nullable LocalDate due) {
        Refuse.unless(!pairs().isEmpty(), "meeting", "has no duos proposed", meeting.number());
        var dueOn = DueDates.orUsual(due, day, "due");
        var duos = new LinkedHashSet<Long>();
        pairs().forEach(each -> duos.add(formed(each).id()));
        var hot = Issues.of(draft.now(), cycle.id()).filter(each -> each.state() == IssueState.HOT).toList();
        for (var issue : Ranking.byRank(hot)) {
            next(duos).ifPresent(each -> DuoRules.give(draft, issue, each, day, dueOn));
        }
    }

    /** A pair as a duo: the one that works already, or a new one. */
    private Duo formed(Pair pair) {
        return Forming.working(draft.now(), pair.sales(), pair.marketing()).orElseGet(() -> Forming.form(draft, cycle,
                pair.sales(), pair.marketing(), origin(pair), day));
    }

    private static DuoOrigin origin(Pair pair) {
        if (pair.byHand()) {
            return DuoOrigin.BY_HAND;
        }
        return pair.locked() ? DuoOrigin.LOCKED : DuoOrigin.PROPOSED;
    }

    /** The duo whose turn it is for an issue: of those with room, the first with the fewest. */
    private Optional<Duo> next(LinkedHashSet<Long> duos) {
        return duos.stream().map(each -> draft.now().get(Duo.class, each))
                .filter(each -> Forming.hasRoom(draft.now(), cycle, each))
                .min(Comparator.comparingInt(each -> Issues.ownedBy(draft.now(), each.id()).size()));
    }
}
