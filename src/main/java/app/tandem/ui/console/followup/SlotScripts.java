package app.tandem.ui.console.followup;

import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.controls.Face;
import java.util.Optional;

/** What to say while a slot of a follow-up waits, runs, is decided or is over. */
record SlotScripts(Texts texts) {

    /**
     * @param elsewhere whether another slot runs
     */
    Script of(SlotView slot, boolean elsewhere) {
        return switch (slot.phase()) {
            case WAITING -> slot.nobodyHere()
                    ? new Script(texts.get("follow-up.say.nobody"), texts.get("follow-up.advice.nobody"))
                    : waiting(alone(slot), elsewhere);
            case PRESENTING ->
                new Script(texts.get("follow-up.say.presenting"), texts.get("follow-up.advice.presenting"));
            case DISCUSSING ->
                new Script(texts.get("follow-up.say.discussing"), texts.get("follow-up.advice.discussing"));
            case DECIDING -> new Script(texts.get("follow-up.say.deciding"), texts.get("follow-up.advice.deciding"));
            case OVER -> new Script(texts.get("follow-up.say.over"), texts.get("follow-up.advice.over"));
        };
    }

    /** Where no slot is looked at. */
    Script of(boolean elsewhere) {
        return waiting(Optional.empty(), elsewhere);
    }

    private Script waiting(Optional<Face> alone, boolean elsewhere) {
        return new Script(alone.map(each -> texts.get("follow-up.say.alone", each.firstName()))
                .orElseGet(() -> texts.get("follow-up.say.waiting")),
                texts.get(elsewhere ? "follow-up.advice.elsewhere" : "follow-up.advice.waiting"));
    }

    private static Optional<Face> alone(SlotView slot) {
        Two duo = slot.topic().duo();
        return duo == null ? Optional.empty() : duo.alone();
    }
}
