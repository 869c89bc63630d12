package app.tandem.ui.console.group;

import app.tandem.model.Meeting;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.group.ClarifyView.Item;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Clarifying: issue by issue, what is meant by it. */
public final class ClarifyPane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final OneByOne door;
    private final ClarifyList list;
    private final ClarifyCard card;
    private final VBox work;
    private final Button next;
    private ClarifyView view = ClarifyView.NONE;
    private long meeting;

    public ClarifyPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        door = new OneByOne(texts, tools.door());
        list = new ClarifyList(texts, id -> choose(id, () -> {}), this::plan);
        card = new ClarifyCard(texts, this::correct, (move, refused) -> door.make(move, refused));
        list.acts(Map.of(Keys.RENAME, card::rename, Keys.NEXT, this::next));
        next = Parts.keyed("next-issue", "", "Enter", this::next);
        next.getStyleClass().add("accent");
        next.setMaxWidth(Double.MAX_VALUE);
        work = new VBox(card);
        work.getStyleClass().add("clarify");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::nextFromList);
        tools.showing().issue().subscribe(this::draw);
    }

    /** A list keeps Enter for itself, and has no use for it here. */
    private void nextFromList(KeyEvent event) {
        if (event.getTarget() instanceof ListView && Keys.NEXT.combination().match(event)) {
            next();
            event.consume();
        }
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        ClarifyView drawn = ClarifyView.of(state, now);
        boolean same = drawn.equals(view);
        view = drawn;
        if (view.find(talkedAbout()).isEmpty()) {
            tools.showing().issue().set(view.from(0, 0));
        }
        if (!same) {
            draw();
        }
    }

    private long talkedAbout() {
        return tools.showing().issue().get();
    }

    private void draw() {
        long issue = talkedAbout();
        list.show(view, issue);
        card.show(view.find(issue).orElse(null));
        next.setText(texts.get("clarify.next", view.minutes()));
        next.setDisable(view.from(issue, 1) == issue || view.items().isEmpty());
    }

    @Override
    public Script script() {
        return new Script(texts.get("clarify.say"), texts.get("clarify.advise"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(list);
    }

    @Override
    public Optional<Region> primary() {
        return Optional.of(next);
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new EnumMap<>(Keys.class);
        acts.put(Keys.UP, () -> choose(view.from(talkedAbout(), -1), () -> {}));
        acts.put(Keys.DOWN, () -> choose(view.from(talkedAbout(), 1), () -> {}));
        acts.put(Keys.RENAME, card::rename);
        acts.put(Keys.NEXT, this::next);
        return acts;
    }

    /** On to the next issue, and its time begins. */
    private void next() {
        long to = view.from(talkedAbout(), 1);
        if (to != talkedAbout()) {
            choose(to, () -> door.make(new StartTimer(meeting, view.minutes() * 60), tools.tell()));
        }
    }

    /** Talks about another issue once what was typed of this one is saved. */
    private void choose(long issue, Runnable then) {
        if (issue != 0 && issue != talkedAbout()) {
            card.saved(() -> {
                tools.showing().page().set(0);
                tools.showing().issue().set(issue);
                then.run();
            });
        }
    }

    private void correct(Item item, ClarifyCard.Correction to) {
        door.make(new CorrectIssue(item.id(), to.title(), to.detail()), accepted -> to.made().run(), to.refused());
    }

    private void plan(int minutes) {
        list.refuse("");
        door.make(new ChangeMeeting(meeting, new Details(null, null, null, null, null, null, null, null, minutes, null,
                null, null)), list::refuse);
    }
}
