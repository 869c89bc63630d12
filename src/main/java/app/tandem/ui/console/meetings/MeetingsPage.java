package app.tandem.ui.console.meetings;

import app.tandem.model.MeetingKind;
import app.tandem.rules.Cadences;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.PeopleChoice;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.meetings.MeetingCell.Row;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.Headings;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.home.CyclePath;
import app.tandem.ui.home.HomeViews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
    private final Label subtitle = new Label();
    private final Button plan;
    private final Button cycle;
    private final CyclePath path;
    private final ListView<Row> list = new ListView<>();
    private final Label none;
    private final VBox side = new VBox();
    private final MeetingCard meetingCard;
    private final NewMeetingCard newCard;
    private final CycleCard cycleCard;
    private final CloseCycleCard closeCard;
    private final VBox page;
    private @Nullable State state;
    private @Nullable MeetingsView shown;
    private boolean drawing;
    private long chosen;

    public MeetingsPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        path = new CyclePath(texts);
        meetingCard = new MeetingCard(tools);
        newCard = new NewMeetingCard(texts, tools.door(), this::choose, this::leave);
        cycleCard = new CycleCard(texts, tools.door(), this::closeCycle);
        closeCard = new CloseCycleCard(texts, tools.door(), this::showCycle);
        plan = head("meetings.new", "new-meeting", Feather.PLUS, this::plan);
        plan.getStyleClass().add("accent");
        cycle = head("meetings.cycle", "show-cycle", Feather.REPEAT, this::showCycle);
        none = new Label(texts.get("meetings.none"));
        none.getStyleClass().add("quiet");
        page = page();
    }

    private Button head(String key, String id, Feather icon, Runnable act) {
        Button button = new Button(texts.get(key), new Icon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private VBox page() {
        list.setId("meetings-list");
        list.getStyleClass().add("meetings-list");
        list.setCellFactory(view -> new MeetingCell(texts, this::today));
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        VBox card = new VBox(list);
        card.getStyleClass().addAll("card", "meetings-card");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(side);
        scroll.getStyleClass().addAll("page-scroll", "side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox columns = new HBox(card, scroll);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox whole = new VBox(heading(), path, columns);
        whole.getStyleClass().add("meetings-page");
        return whole;
    }

    private HBox heading() {
        Label title = new Label(texts.get("rail.meetings"));
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().add("page-subtitle");
        subtitle.setWrapText(true);
        VBox words = new VBox(title, subtitle);
        words.getStyleClass().add("heading");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox acts = new HBox(cycle, plan);
        acts.getStyleClass().add("head-acts");
        HBox heading = new HBox(words, acts);
        heading.getStyleClass().add("page-heading");
        return heading;
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
        subtitle.setText(open == null ? texts.get("meetings.no-cycle") : texts.get("meetings.of", open.name()));
        plan.setDisable(open == null);
        path.show(HomeViews.of(now, "", view.today()));
        cycleCard.show(open);
        closeCard.show(open, view.inTheWay(), view.today());
        drawList(view);
        drawSide(view);
    }

    private void drawList(MeetingsView view) {
        List<Row> rows = new ArrayList<>();
        for (MeetingsView.Group group : view.groups()) {
            rows.add(new Row.Heading(
                    group.open() ? group.cycle() : texts.get("meetings.group.closed", group.cycle())));
            group.meetings().forEach(each -> rows.add(new Row.Meeting(each)));
        }
        drawing = true;
        list.getItems().setAll(view.groups().isEmpty() ? List.of() : rows);
        if (view.line(chosen) == null) {
            chosen = first(view);
        }
        rows.stream().filter(each -> each instanceof Row.Meeting(Line line) && line.id() == chosen).findFirst()
                .ifPresent(list.getSelectionModel()::select);
        drawing = false;
    }

    /** The meeting that runs, else the next one that is planned, else the last one. */
    private static long first(MeetingsView view) {
        List<Line> all = view.groups().stream().limit(1).flatMap(each -> each.meetings().stream()).toList();
        return all.stream().filter(each -> switch (each.status()) {
            case RUNNING, PLANNED -> true;
            case CLOSED, CANCELLED -> false;
        }).min(Comparator.comparing(Line::status).reversed()).or(() -> all.reversed().stream().findFirst())
                .map(Line::id).orElse(0L);
    }

    private void drawSide(MeetingsView view) {
        Line line = view.line(chosen);
        if (line != null) {
            meetingCard.show(line, view.today(), people());
        }
        if (side.getChildren().isEmpty() || side.getChildren().contains(meetingCard)) {
            put(line == null ? cycleCard : meetingCard);
        }
    }

    private void put(Region card) {
        side.getChildren().setAll(card);
    }

    private List<ChoiceField.Choice> people() {
        return PeopleChoice.of(Objects.requireNonNull(state), today());
    }

    private LocalDate today() {
        return shown == null ? LocalDate.EPOCH : shown.today();
    }

    private void selected(@Nullable Row row) {
        if (!drawing && row instanceof Row.Meeting(Line line)) {
            choose(line.id());
        } else if (!drawing && row instanceof Row.Heading) {
            Headings.passOver(list, each -> each instanceof Row.Heading,
                    each -> each instanceof Row.Meeting(Line line) && line.id() == chosen);
        }
    }

    private void choose(long meeting) {
        chosen = meeting;
        MeetingsView view = shown;
        if (view != null) {
            put(meetingCard);
            drawList(view);
            drawSide(view);
        }
    }

    /** Shows the form of a new meeting. */
    public void plan() {
        State now = state;
        if (now == null || plan.isDisabled()) {
            showCycle();
            return;
        }
        Meetings.openCycle(now).ifPresent(open -> Meetings.of(now, open.id()).filter(each -> each.closed())
                .max(Comparator.comparing(Meetings::day)).ifPresentOrElse(
                        last -> newCard.begin(today(), after(last.kind()), later(Cadences.suggested(now, last)),
                                people()),
                        () -> newCard.begin(today(), MeetingKind.OPEN_FORUM, null, people())));
        put(newCard);
        newCard.entered();
    }

    private @Nullable LocalDate later(LocalDate suggested) {
        return suggested.isBefore(today()) ? null : suggested;
    }

    private static MeetingKind after(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> MeetingKind.PRIORITIZE;
            case PRIORITIZE -> MeetingKind.FOLLOW_UP;
            case FOLLOW_UP, TEMPERATURE_CHECK -> MeetingKind.TEMPERATURE_CHECK;
        };
    }

    private void leave() {
        MeetingsView view = shown;
        if (view != null) {
            put(view.line(chosen) == null ? cycleCard : meetingCard);
        }
        list.requestFocus();
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
        if (list.getItems().isEmpty()) {
            showCycle();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return side.getChildren().contains(meetingCard) ? Map.of() : Map.of(Keys.LEAVE, this::leave);
    }
}
