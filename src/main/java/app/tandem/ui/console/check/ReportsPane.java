package app.tandem.ui.console.check;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.slot.Elsewhere;
import app.tandem.ui.console.slot.NextSlot;
import app.tandem.ui.console.slot.SlotCourse;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.SlotWork;
import app.tandem.ui.stage.check.CheckSlots;
import app.tandem.ui.stage.check.Heading;
import app.tandem.ui.stage.check.LastActions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The slots of a temperature check: each duo reports, the room rates, and what is on trial is decided again. */
public final class ReportsPane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final SlotList list;
    private final LastTimeCard last;
    private final StackPane work = new StackPane();
    private final Map<Long, ReportWork> reports = new HashMap<>();
    private final Map<Long, SlotWork> decisions = new HashMap<>();
    private final SlotCourse course;
    private final Elsewhere elsewhere;
    private final NextSlot onward;
    private final VBox ways;
    private CheckView view = CheckView.NONE;
    private @Nullable State state;
    private @Nullable Meeting meeting;
    private @Nullable SlotReport report;
    private boolean nobody;

    public ReportsPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        list = new SlotList(texts, this::choose);
        last = new LastTimeCard(texts);
        course = new SlotCourse(tools, () -> decision().ifPresent(SlotWork::decide));
        onward = new NextSlot(tools, this::next);
        elsewhere = new Elsewhere(texts, this::choose);
        ways = new VBox(course, onward.button(), elsewhere.line());
        work.getStyleClass().add("check-work");
        tools.showing().slot().subscribe(this::draw);
    }

    @Override
    public void show(State now, Meeting check) {
        state = now;
        meeting = check;
        view = CheckView.of(now, check);
        long before = lookedAt();
        if (view.find(before).isEmpty()) {
            look(CheckSlots.lookedAt(now, check, before).map(Slot::id).orElse(0L));
        }
        draw();
    }

    private long lookedAt() {
        return tools.showing().slot().get();
    }

    private void draw() {
        State now = state;
        Meeting check = meeting;
        if (now == null || check == null) {
            return;
        }
        long here = lookedAt();
        list.show(view, here);
        report = null;
        nobody = false;
        course.show(null);
        onward.show(false, false);
        boolean away = elsewhere.show(now, check.id(), here);
        view.find(here).map(each -> now.get(Slot.class, each.id())).ifPresentOrElse(
                each -> put(drawn(now, check, each, away)), work.getChildren()::clear);
        last.show(LastActions.of(now, check), report);
    }

    private Region drawn(State now, Meeting check, Slot slot, boolean away) {
        SlotView seen = SlotView.of(now, check, slot);
        if (slot.kind() == SlotKind.REPORT) {
            SlotReport shown = SlotReport.of(now, check, slot);
            report = shown;
            nobody = seen.nobodyHere();
            ReportWork drawn = reports.computeIfAbsent(slot.id(), id -> new ReportWork(tools, this::next));
            drawn.show(shown, seen, away, view.nextAfter(slot.id()).isEmpty());
            return drawn;
        }
        SlotWork drawn = decisions.computeIfAbsent(slot.id(), id -> new SlotWork(tools));
        drawn.show(seen);
        course.show(away ? null : seen);
        onward.show(slot.state().over() && !away, view.nextAfter(slot.id()).isEmpty());
        return drawn;
    }

    /** The keys go on acting here where what had the focus goes with the slot before. */
    private void put(Region drawn) {
        if (!work.getChildren().contains(drawn)) {
            boolean focused = work.isFocusWithin();
            work.getChildren().setAll(drawn);
            if (focused) {
                drawn.requestFocus();
            }
        }
    }

    private Optional<SlotWork> decision() {
        return Optional.ofNullable(decisions.get(lookedAt()));
    }

    @Override
    public Script script() {
        SlotReport now = report;
        if (now == null && decision().isPresent()) {
            return new Script(texts.get("check.say.decision"), texts.get("check.advice.decision"));
        }
        if (nobody) {
            return new Script(texts.get("follow-up.say.nobody"), texts.get("check.advice.nobody"));
        }
        Heading.Two duo = now == null ? null : now.heading().duo();
        String say = duo == null ? texts.get("check.say")
                : texts.get("check.say.duo", duo.sales().firstName(), duo.marketing().firstName());
        return new Script(say, texts.get("check.advice"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(list, last);
    }

    private void choose(long slot) {
        if (slot != 0 && slot != lookedAt()) {
            tools.showing().page().set(0);
            look(slot);
        }
    }

    private void look(long slot) {
        tools.showing().issue().set(view.find(slot).map(CheckView.Item::issue).orElse(0L));
        tools.showing().slot().set(slot);
    }

    /** On to the next slot that waits; after the last to the wins. */
    private void next() {
        Meeting now = meeting;
        view.nextAfter(lookedAt()).ifPresentOrElse(each -> choose(each.id()), () -> {
            if (now != null) {
                onward.leave(new GoToStep(now.id(), Step.WINS));
            }
        });
    }

    @Override
    public Optional<Region> primary() {
        return Optional.of(ways);
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>(elsewhere.acts());
        Optional.ofNullable(reports.get(lookedAt())).ifPresent(each -> acts.putAll(each.acts()));
        if (decision().isPresent()) {
            acts.putAll(course.acts());
        }
        acts.putAll(onward.acts());
        decision().ifPresent(each -> acts.putAll(each.acts()));
        acts.put(Keys.UP, () -> choose(view.from(lookedAt(), -1)));
        acts.put(Keys.DOWN, () -> choose(view.from(lookedAt(), 1)));
        return acts;
    }
}
