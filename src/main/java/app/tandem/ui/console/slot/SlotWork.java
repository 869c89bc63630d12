package app.tandem.ui.console.slot;

import app.tandem.model.Decision;
import app.tandem.model.SlotState;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SteadyBox;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A slot that decides, of a follow-up or a check, in the middle column: before it begins what is written, then support
 * and concerns, the fist of five and the decision, then what was decided. One stands for one slot, so that what was
 * typed in it stays while another is looked at.
 */
public final class SlotWork extends SteadyBox {

    private final Texts texts;
    private final SlotHeader header;
    private final Label line = Parts.words("", "slot-line");
    private final AwayCard away;
    private final ProposalCard proposal;
    private final SupportConcern said;
    private final FistCard fist;
    private final DecisionCard decision;
    private final DecidedCard decided;
    private @Nullable SlotView shown;

    public SlotWork(MeetingTools tools) {
        texts = tools.texts();
        header = new SlotHeader(texts);
        away = new AwayCard(tools);
        proposal = new ProposalCard(texts);
        said = new SupportConcern(tools);
        fist = new FistCard(tools);
        decision = new DecisionCard(tools, fist);
        decided = new DecidedCard(texts);
        fist.whenCounted(decision::focus);
        getStyleClass().add("slot-work");
        VBox.setVgrow(decision, Priority.ALWAYS);
        getChildren().addAll(header, line, away, said, fist, decision, decided, proposal);
    }

    public void show(SlotView now) {
        SlotView before = shown;
        if (now.equals(before)) {
            return;
        }
        shown = now;
        header.show(now);
        Seen.saying(line, line(now));
        Seen.when(now.nobodyHere(), away);
        away.show(now);
        boolean began = began(now);
        Seen.when(began, said);
        said.show(now);
        Seen.when(now.decides(), fist);
        fist.show(now.slot(), now.fist());
        Seen.when(now.decides(), decision);
        decision.show(now);
        show(now.decided(), now);
        Seen.when(!now.decides(), proposal);
        if (before == null || before.proposal() != now.proposal()) {
            proposal.show(now.proposal());
        }
    }

    private void show(@Nullable Decision done, SlotView now) {
        Seen.when(done != null, decided);
        if (done != null) {
            decided.show(done, now.today());
        }
    }

    private static boolean began(SlotView now) {
        return now.slot().state() != SlotState.WAITING && !now.never();
    }

    /** What is to be known of a slot beside its course. */
    private String line(SlotView now) {
        return switch (now.slot().state()) {
            case WAITING, PRESENTING -> WhoPresents.of(texts, now);
            case NOT_PRESENTED -> now.topic().due() == null ? texts.get("slot.line.never")
                    : texts.get("slot.line.never.due", texts.days().day(now.topic().due(), now.today()));
            case MOVED -> now.movedTo() == null ? texts.get("slot.line.moved")
                    : texts.get("slot.line.moved.to", texts.days().day(now.movedTo(), now.today()));
            case UNDECIDED -> texts.get("slot.line.undecided");
            case DISCUSSING, DECIDED, REPORTED -> "";
        };
    }

    /** What keys do of what is said of it, and of its decision; nothing before it began. */
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>();
        SlotView now = shown;
        if (now != null && began(now)) {
            acts.put(Keys.SUPPORT, said::support);
            acts.put(Keys.CONCERN, said::concern);
        }
        if (now != null && now.decides()) {
            acts.put(Keys.DECISION, decision::focus);
        }
        return acts;
    }

    /** Gives the focus to the hands, or, once they are counted, to the decision. */
    public void decide() {
        SlotView now = shown;
        if (now != null && now.decides()) {
            if (now.fist().counts().isEmpty() || fist.pending()) {
                fist.focus();
            } else {
                decision.focus();
            }
        }
    }
}
