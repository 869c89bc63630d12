package app.tandem.ui.console.followup;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.slot.Elsewhere;
import app.tandem.ui.console.slot.NextSlot;
import app.tandem.ui.console.slot.OrderCard;
import app.tandem.ui.console.slot.OrderView;
import app.tandem.ui.console.slot.SlotCourse;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.SlotView.Phase;
import app.tandem.ui.console.slot.SlotWork;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The slots of a follow-up: each duo presents, the room discusses and decides. */
public final class SlotsPane implements StepPane {

    private final MeetingTools tools;
    private final SlotScripts scripts;
    private final OrderCard order;
    private final EndsLine ends;
    private final StackPane work = new StackPane();
    private final SlotCourse course;
    private final Elsewhere elsewhere;
    private final NextSlot onward;
    private final VBox ways;
    private final ActionsCard actions;
    private final Map<Long, SlotWork> works = new HashMap<>();
    private OrderView slots = OrderView.NONE;
    private @Nullable SlotView view;
    private long running;
    private @Nullable State state;
    private @Nullable Meeting meeting;

    public SlotsPane(MeetingTools tools) {
        this.tools = tools;
        Texts texts = tools.texts();
        scripts = new SlotScripts(texts);
        order = new OrderCard(texts, this::look);
        course = new SlotCourse(tools, this::decide);
        ends = new EndsLine(texts, tools.clock());
        elsewhere = new Elsewhere(texts, this::look);
        onward = new NextSlot(tools, this::next);
        ways = new VBox(course, onward.button(), elsewhere.line());
        actions = new ActionsCard(texts);
        work.getStyleClass().add("slots");
        tools.showing().issue().subscribe(this::draw);
    }

    @Override
    public void show(State now, Meeting at) {
        boolean another = meeting == null || meeting.id() != at.id();
        state = now;
        meeting = at;
        slots = OrderView.of(now, at);
        long runs = Slots.running(now, at.id()).map(Slot::id).orElse(0L);
        if (another || runs != running && runs != 0 || !slots.holds(shown())) {
            slots.here().ifPresent(this::look);
        }
        running = runs;
        draw();
    }

    /** The slot that is looked at: that of the issue which is talked about; 0 for none. */
    private long shown() {
        State now = state;
        Meeting at = meeting;
        long issue = tools.showing().issue().get();
        return now == null || at == null ? 0
                : Slots.of(now, at.id()).stream().filter(each -> each.issue() == issue).map(Slot::id).findFirst()
                        .orElse(0L);
    }

    private void look(long slot) {
        State now = state;
        if (now != null) {
            tools.showing().page().set(0);
            tools.showing().issue().set(now.get(Slot.class, slot).issue());
        }
    }

    private void draw() {
        State now = state;
        Meeting at = meeting;
        long slot = shown();
        if (now == null || at == null) {
            return;
        }
        order.show(slots, slot);
        ends.show(now, at);
        boolean away = elsewhere.show(now, at.id(), slot);
        if (slot == 0) {
            view = null;
            work.getChildren().clear();
            course.show(null);
            onward.show(false, false);
            return;
        }
        SlotView looked = SlotView.of(now, at, now.get(Slot.class, slot));
        view = looked;
        SlotWork drawn = works.computeIfAbsent(slot, each -> new SlotWork(tools));
        drawn.show(looked);
        if (!work.getChildren().contains(drawn)) {
            work.getChildren().setAll(drawn);
        }
        course.show(away ? null : looked);
        onward.show(looked.slot().state().over() && !away, slots.nextAfter(slot).isEmpty());
        actions.show(ActionsView.of(now, at, looked.topic().issue()));
    }

    /** On to the next slot that waits; after the last to what the time was used for. */
    private void next() {
        Meeting at = meeting;
        slots.nextAfter(shown()).ifPresentOrElse(this::look, () -> {
            if (at != null) {
                onward.leave(new GoToStep(at.id(), Step.BALANCE));
            }
        });
    }

    private Optional<SlotWork> here() {
        return Optional.ofNullable(works.get(shown()));
    }

    /** Where the focus goes when the discussion ends. */
    private void decide() {
        here().ifPresent(SlotWork::decide);
    }

    @Override
    public Script script() {
        boolean away = !elsewhere.acts().isEmpty();
        return view == null ? scripts.of(away) : scripts.of(view, away);
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(order, ends);
    }

    @Override
    public List<Region> belowTimer() {
        return List.of(actions);
    }

    @Override
    public Optional<Region> primary() {
        return Optional.of(ways);
    }

    /** While a discussion runs its keys are to act; once it has ended, hands and words are typed. */
    @Override
    public void focus() {
        if (view != null && view.phase() == Phase.DECIDING) {
            decide();
        }
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>(course.acts());
        acts.putAll(onward.acts());
        acts.putAll(elsewhere.acts());
        here().ifPresent(each -> acts.putAll(each.acts()));
        acts.put(Keys.UP, () -> look(slots.from(shown(), -1)));
        acts.put(Keys.DOWN, () -> look(slots.from(shown(), 1)));
        return acts;
    }
}
