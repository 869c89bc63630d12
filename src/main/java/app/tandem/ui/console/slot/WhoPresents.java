package app.tandem.ui.console.slot;

import app.tandem.model.SlotState;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.SlotView.Two;

/** Who presents where one of a duo is away: said before the slot begins, and while it is presented. */
public final class WhoPresents {

    private WhoPresents() {}

    /** Empty where both are here, or neither, or it was presented. */
    public static String of(Texts texts, SlotView slot) {
        Two duo = slot.topic().duo();
        boolean toCome = slot.slot().state() == SlotState.WAITING || slot.slot().state() == SlotState.PRESENTING;
        return duo == null || !toCome ? "" : duo.alone().map(
                each -> texts.get("slot.line.alone", each.firstName(), duo.away().firstName())).orElse("");
    }
}
