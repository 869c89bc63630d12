package app.tandem.ui.console.check;

import app.tandem.model.SlotState;
import app.tandem.rules.Move;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.AwayCard;
import app.tandem.ui.console.slot.NextSlot;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.WhoPresents;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.WordsScroll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One report's slot: its report and the room's rating. It keeps what was typed of it. */
final class ReportWork extends VBox {

    private static final List<Keys> SCORES = List.of(Keys.RATE_ONE, Keys.RATE_TWO, Keys.RATE_THREE, Keys.RATE_FOUR,
            Keys.RATE_FIVE);

    private final Door door;
    private final Texts texts;
    private final Runnable next;
    private final ReportHead head;
    private final Label alone = Parts.words("", "slot-line");
    private final AwayCard away;
    private final ReportForm form;
    private final RatingCard rating;
    private final Button go;
    private final Button without;
    private final RefusalLine refusal;
    private @Nullable SlotReport shown;

    /**
     * @param next looks at what comes after it
     */
    ReportWork(MeetingTools tools, Runnable next) {
        texts = tools.texts();
        door = new SingleFile(tools.door());
        this.next = next;
        head = new ReportHead(texts);
        away = new AwayCard(tools);
        form = new ReportForm(tools);
        go = Parts.keyed(Parts.button("next-report", "", this::goOn), texts.get("key.enter"));
        go.getStyleClass().add("accent");
        without = Parts.button("next-without", texts.get("check.without"), this::end);
        refusal = new RefusalLine(texts, go);
        rating = new RatingCard(tools, go);
        rating.getChildren().addAll(without, refusal);
        getStyleClass().add("report-work");
        WordsScroll scroll = new WordsScroll(form);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(rating, Priority.ALWAYS);
        getChildren().addAll(head, alone, away, scroll, rating);
        Seen.when(false, without);
    }

    /**
     * @param other whether another slot runs, so that this one cannot begin
     * @param last whether no other slot waits
     */
    void show(SlotReport now, SlotView slot, boolean other, boolean last) {
        Seen.when(slot.nobodyHere(), away);
        away.show(slot);
        Seen.saying(alone, WhoPresents.of(texts, slot));
        Seen.when(!other, go);
        go.setText(now.state() == SlotState.WAITING ? texts.get("check.start") : NextSlot.words(texts, last));
        if (now.equals(shown)) {
            return;
        }
        SlotReport before = shown;
        shown = now;
        head.show(now.heading());
        form.show(now);
        rating.show(now);
        go.setDisable(now.state() == SlotState.WAITING && now.away());
        if (before == null || before.state() != now.state()) {
            Seen.when(false, without);
            refusal.clear();
        }
    }

    /** Starts the slot; ends it once what was typed is saved, and goes on. */
    void goOn() {
        SlotReport now = shown;
        if (now == null || go.isDisabled()) {
            return;
        }
        switch (now.state()) {
            case WAITING -> make(new StartSlot(now.meeting(), now.issue()), form::focus);
            case PRESENTING -> {
                Seen.when(form.changed() || rating.refused(), without);
                if (!rating.refused()) {
                    form.save(this::end);
                }
            }
            case DISCUSSING, DECIDED, UNDECIDED, REPORTED, NOT_PRESENTED, MOVED -> form.save(next);
        }
    }

    /** Ends the slot as it is: what was typed and not saved stays in its fields. */
    private void end() {
        SlotReport now = shown;
        if (now != null) {
            make(new EndSlot(now.meeting(), now.issue()), next);
        }
    }

    private void make(Move move, Runnable then) {
        door.make(move, made -> {
            refusal.clear();
            then.run();
        }, refusal::show);
    }

    /** What keys do here now. */
    Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>();
        if (go.isManaged() && !go.isDisabled()) {
            acts.put(Keys.NEXT_REPORT, this::goOn);
        }
        acts.put(rating.open() ? Keys.SHOW_RATING : Keys.HIDE, rating::reveal);
        if (rating.open()) {
            SCORES.forEach(each -> acts.put(each, () -> rating.count(SCORES.indexOf(each) + 1)));
        }
        return acts;
    }
}
