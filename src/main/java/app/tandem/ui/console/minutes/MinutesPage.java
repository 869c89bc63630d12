package app.tandem.ui.console.minutes;

import app.tandem.minutes.DocumentJson;
import app.tandem.minutes.Edition;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Minutes;
import app.tandem.model.Meeting;
import app.tandem.rules.MinutesMove.MakeMinutesFinal;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Saving;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Confirmation;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting as they will be, what goes in, and the files they become. */
public final class MinutesPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final MinutesHead head;
    private final PartsCard parts;
    private final MarksCard marks;
    private final Paper paper;
    private final ExportCard export;
    private final CorrectForm correct;
    private final HBox columns;
    private final VBox none;
    private final StackPane page;
    private final ScrollPane reading = new ScrollPane();
    private @Nullable State state;
    private @Nullable Handout handout;
    private long meeting;
    private int version;

    public MinutesPage(PageTools tools, Saving files) {
        this.tools = tools;
        this.texts = tools.texts();
        head = new MinutesHead(texts, new MinutesHead.Acts(this::open, this::choose, this::makeFinal, this::correct,
                this::correctNote));
        parts = new PartsCard(texts, this::drawPaper);
        marks = new MarksCard(texts);
        paper = new Paper(texts);
        export = new ExportCard(texts, files, this::chosen, tools::tell);
        correct = new CorrectForm(texts, tools.door());
        columns = columns();
        none = none();
        VBox whole = new VBox(head, correct, columns);
        whole.getStyleClass().add("minutes-page");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new StackPane(whole, none);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(State now) {
        state = now;
        MinutesViews views = new MinutesViews(texts, now, tools.today().apply(now));
        List<Meeting> meetings = views.meetings();
        Seen.when(meetings.isEmpty(), none);
        Seen.when(!meetings.isEmpty(), page.getChildren().getFirst());
        if (meetings.isEmpty()) {
            return;
        }
        if (meetings.stream().noneMatch(each -> each.id() == meeting)) {
            meeting = meetings.getFirst().id();
            version = 0;
        }
        draw(views);
    }

    private void draw(MinutesViews views) {
        Handout drawn = views.handout(meeting, version);
        handout = drawn;
        MinutesView view = views.view(meeting, drawn);
        head.show(view);
        parts.show(view);
        marks.show(view.marks());
        drawPaper();
    }

    @Override
    public void entered() {
        if (none.isVisible()) {
            none.getChildren().getLast().requestFocus();
        } else {
            head.entered();
        }
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return correct.isOpen() ? Map.of(Keys.LEAVE, this::leaveCorrection) : Map.of();
    }

    /** Shows the minutes of a meeting that has started, in their newest version. */
    public void open(long of) {
        meeting = of;
        version = 0;
        correct.close();
        reading.setVvalue(0);
        show(Objects.requireNonNull(state));
    }

    private void choose(int wanted) {
        version = wanted;
        correct.close();
        show(Objects.requireNonNull(state));
    }

    private void drawPaper() {
        if (handout != null) {
            paper.show(chosen());
            export.show(chosen());
        }
    }

    private Handout chosen() {
        return Objects.requireNonNull(handout).only(parts.chosen());
    }

    private void makeFinal() {
        new Confirmation("final-dialog", texts.get("minutes.final.title"), texts.get("minutes.final.header"),
                texts.get("minutes.final.words"), texts.get("minutes.final.do"), texts.get("minutes.final.keep"))
                .ask(page.getScene(), this::freeze);
    }

    private void freeze() {
        String document = DocumentJson.write(Minutes.of(Objects.requireNonNull(state), meeting));
        tools.door().make(new MakeMinutesFinal(meeting, document), made -> {},
                refusal -> tools.tell(Refusals.of(texts, refusal)));
    }

    private void correct() {
        version = 0;
        correct.open(meeting);
    }

    private void correctNote() {
        Edition edition = Objects.requireNonNull(handout).edition();
        correct.open(meeting, edition.version(), Objects.requireNonNullElse(edition.note(), ""));
    }

    private void leaveCorrection() {
        correct.close();
        head.entered();
    }

    private HBox columns() {
        Label hidden = new Label(texts.get("minutes.hidden"));
        hidden.getStyleClass().add("quiet");
        hidden.setWrapText(true);
        hidden.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(parts, marks, hidden);
        left.getStyleClass().add("minutes-left");
        ScrollPane choosing = new ScrollPane(left);
        choosing.getStyleClass().addAll("page-scroll", "choosing");
        choosing.setFitToWidth(true);
        choosing.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choosing.setFocusTraversable(false);
        reading.getStyleClass().add("reading");
        reading.setId("reading");
        reading.setFitToWidth(true);
        reading.setFocusTraversable(true);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        reading.setContent(new StackPane(paper));
        HBox.setHgrow(reading, Priority.ALWAYS);
        export.getStyleClass().add("minutes-right");
        HBox all = new HBox(choosing, reading, export);
        all.getStyleClass().add("columns");
        return all;
    }

    private VBox none() {
        Label words = new Label(texts.get("minutes.none"));
        words.setWrapText(true);
        ActButton meetings = new ActButton(texts.get("meeting.all"), "to-meetings-from-minutes",
                tools.going()::meetings);
        Label title = new Label(texts.get("rail.minutes"));
        title.getStyleClass().add("page-title");
        VBox empty = new VBox(title, words, meetings);
        empty.getStyleClass().addAll("minutes-page", "empty");
        return empty;
    }
}
