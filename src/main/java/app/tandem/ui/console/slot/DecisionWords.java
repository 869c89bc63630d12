package app.tandem.ui.console.slot;

import app.tandem.model.Decision;
import app.tandem.ui.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What kind of decision was taken, and until when it holds. */
public final class DecisionWords {

    private DecisionWords() {}

    /** "Adopted", "On trial, reviewed on Thu 4 Jun". */
    public static String of(Texts texts, Decision decision, LocalDate today) {
        return switch (decision.kind()) {
            case ADOPT -> texts.get("slot.did.adopt");
            case ADOPT_WITH_CHANGES -> texts.get("slot.did.changes");
            case TRIAL -> texts.get("slot.did.trial", day(texts, decision.reviewOn(), today));
            case REWORK -> texts.get("slot.did.rework", day(texts, decision.due(), today));
            case DECLINE -> texts.get("slot.did.decline");
            case PARK -> texts.get("slot.did.park");
            case OTHER -> texts.get("slot.did.other");
        };
    }

    private static String day(Texts texts, @Nullable LocalDate day, LocalDate today) {
        return day == null ? "" : texts.days().day(day, today);
    }
}
