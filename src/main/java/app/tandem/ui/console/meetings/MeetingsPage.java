package app.tandem.ui.console.meetings;

import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.KeptByRow;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.PeopleChoice;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.PageHeading;
import app.tandem.ui.home.CyclePath;
import app.tandem.ui.home.HomeViews;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All meetings of the cycles: planned, moved, cancelled and corrected; a cycle closed, and the next one begun. */
public final class MeetingsPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final ActButton plan;
    private final PageHeading heading;
    private final CyclePath path;
    private final MeetingsList list;
    private final VBox side = new VBox();
    private final KeptByRow<MeetingCard> meetingCards;
    private final NewMeetingCard newCard;
    private final CycleCard cycleCard;
    private final CloseCycleCard closeCard;
    private final VBox page;
    private @Nullable State state;
    private @Nullable MeetingsView shown;

    public MeetingsPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        path = new CyclePath(texts);
        list = new MeetingsList(texts, this::choose);
        meetingCards = new KeptByRow<>(() -> new MeetingCard(tools), MeetingCard::typed);
        newCard = new NewMeetingCard(texts, tools.door(), this::planned, this::leave);
        cycleCard = new CycleCard(texts, tools.door(), this::closeCycle);
        closeCard = new CloseCycleCard(tools, this::showCycle);
        plan = new ActButton(texts.get("meeting.plan"), "new-meeting", this::plan).with(Feather.PLUS).accent();
        heading = new PageHeading(texts.get("rail.meetings"),
                new ActButton(texts.get("meetings.cycle"), "show-cycle", this::showCycle).with(Feather.REPEAT), plan);
        page = page();
    }

    private VBox page() {
        HBox.setHgrow(list, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(side);
        scroll.getStyleClass().addAll("page-scroll", "side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox columns = new HBox(list, scroll);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox whole = new VBox(heading, path, columns);
        whole.getStyleClass().add("meetings-page");
        return whole;
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(State now) {
        state = now;
        MeetingsView view = MeetingsViews.of(texts, now, tools.today().apply(now));
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        MeetingsView.OpenOne open = view.cycle();
        heading.say(open == null ? texts.get("meetings.no-cycle") : texts.get("meetings.of", open.name()));
        plan.setDisable(open == null);
        path.show(HomeViews.of(now, "", view.today()));
        cycleCard.show(open);
        closeCard.show(open, view.inTheWay(), view.today());
        list.show(view, list.chosen());
        drawSide(view);
    }

    /** Shows one meeting of the list. */
    public void open(long meeting) {
        choose(meeting);
    }

    private void drawSide(MeetingsView view) {
        Line line = view.line(list.chosen());
        boolean chosen = side.getChildren().isEmpty() || meetingInSight();
        if (line != null) {
            meetingCards.of(line.id()).show(line, view.today(),
                    PeopleChoice.of(Objects.requireNonNull(state), view.today()));
        }
        if (chosen) {
            put(line == null ? cycleCard : meetingCards.shown());
        }
    }

    private boolean meetingInSight() {
        return side.getChildren().contains(meetingCards.shown());
    }

    private void put(Region card) {
        if (!side.getChildren().equals(List.of(card))) {
            side.getChildren().setAll(card);
        }
    }

    private void choose(long meeting) {
        MeetingsView view = shown;
        if (view != null) {
            put(meetingCards.of(meeting));
            list.show(view, meeting);
            drawSide(view);
        }
    }

    /** Shows the form of a new meeting; what was typed in it stays until the meeting is planned, or it is left. */
    public void plan() {
        State now = state;
        MeetingsView view = shown;
        if (now == null || view == null || plan.isDisabled()) {
            showCycle();
            return;
        }
        newCard.offer(Upcoming.of(now, view.today()), view.today(), PeopleChoice.of(now, view.today()));
        put(newCard);
        newCard.entered();
    }

    /** The form is gone, and what had the focus with it: the meeting's row has it now. */
    private void planned(long meeting) {
        choose(meeting);
        list.entered();
    }

    private void leave() {
        if (side.getChildren().contains(newCard)) {
            newCard.forget();
        }
        MeetingsView view = shown;
        if (view != null) {
            put(view.line(list.chosen()) == null ? cycleCard : meetingCards.of(list.chosen()));
        }
        list.entered();
    }

    private void showCycle() {
        put(cycleCard);
        cycleCard.entered();
    }

    private void closeCycle() {
        put(closeCard);
        closeCard.entered();
    }

    @Override
    public void entered() {
        if (list.isEmpty()) {
            showCycle();
        } else {
            list.entered();
        }
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return meetingInSight() ? Map.of() : Map.of(Keys.LEAVE, this::leave);
    }
}
