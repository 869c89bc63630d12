package app.tandem.rules;

import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.CycleStatus;
import app.tandem.model.Terms;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link CycleMove}. */
final class CycleRules {

    private CycleRules() {}

    static void make(Draft draft, CycleMove move, Acting acting) {
        switch (move) {
            case CycleMove.OpenCycle open -> open(draft, open, acting);
            case CycleMove.ChangeCycle change -> change(draft, change);
            case CycleMove.CloseCycle close -> CycleClose.make(draft, close, acting);
        }
    }

    private static void open(Draft draft, CycleMove.OpenCycle move, Acting acting) {
        Meetings.openCycle(draft.now()).ifPresent(each -> {
            throw Refuse.because("cycle", "must be closed before the next one opens", each.number());
        });
        var terms = terms(Terms.DEFAULT, move.cadence(), move.issuesPerDuo(), move.hotTarget(), move.doubleDuty());
        begin(draft, move.name(), orElse(move.question(), Cycle.DEFAULT_QUESTION), terms, acting);
    }

    static Cycle begin(Draft draft, String name, String question, Terms terms, Acting acting) {
        return draft.put(new Cycle(draft.newId(), (int) draft.next("cycle"), name, question, terms, CycleStatus.OPEN,
                Days.today(draft.now(), acting), null));
    }

    private static void change(Draft draft, CycleMove.ChangeCycle move) {
        var cycle = draft.now().get(Cycle.class, move.cycle());
        var terms = terms(cycle.terms(), move.cadence(), move.issuesPerDuo(), move.hotTarget(), move.doubleDuty());
        Refuse.unless(cycle.open() || terms.equals(cycle.terms()), "cycle",
                "is closed, so that only its name and question can be corrected", cycle.number());
        draft.put(cycle.withTexts(orElse(move.name(), cycle.name()), orElse(move.question(), cycle.question()))
                .withTerms(terms));
    }

    private static Terms terms(Terms old, @Nullable Cadence cadence, @Nullable Integer issuesPerDuo,
            @Nullable Integer hotTarget, @Nullable Boolean doubleDuty) {
        return new Terms(orElse(cadence, old.cadence()), orElse(issuesPerDuo, old.issuesPerDuo()),
                hotTarget == null ? old.hotTarget() : hotTarget, orElse(doubleDuty, old.doubleDuty()));
    }

    private static <T> T orElse(@Nullable T given, T otherwise) {
        return Objects.requireNonNullElse(given, otherwise);
    }
}
