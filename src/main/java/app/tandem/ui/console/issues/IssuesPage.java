package app.tandem.ui.console.issues;

import app.tandem.exchange.CsvText;
import app.tandem.model.Issue;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Saving;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.issues.Arrangement.Told;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.EmptyState;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All issues of a cycle, found and filtered, as a list or as a board, and the life story of one. */
public final class IssuesPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final Saving files;
    private final IssuesHead head;
    private final Filters filters;
    private final Label count = new Label();
    private final RefusalLine unwritten;
    private final Arrangement list;
    private final Arrangement board;
    private final ActButton all;
    private final EmptyState nothing;
    private final StoryCard card;
    private final ScrollPane story;
    private final VBox none;
    private final StackPane page;
    /** Its own, bound weakly: whoever keeps the choice does not keep the page. */
    private final BooleanProperty boardWanted = new SimpleBooleanProperty();
    private Arrangement here;
    private @Nullable State state;
    private @Nullable IssuesView shown;
    private List<Line> found = List.of();
    private long chosen;

    /**
     * @param files asks where to write a file, and writes it
     * @param asBoard whether the issues stand as a board; kept by whoever gave it
     */
    public IssuesPage(PageTools tools, Saving files, BooleanProperty asBoard) {
        this.tools = tools;
        this.texts = tools.texts();
        this.files = files;
        filters = new Filters(texts, this::find, this::intoFound);
        Told told = new Told(this::chosen, this::intoStory);
        list = new IssueList(texts, told);
        board = new StateBoard(texts, told);
        here = list;
        card = new StoryCard(tools);
        story = new ScrollPane(card);
        boardWanted.bindBidirectional(asBoard);
        head = new IssuesHead(texts, boardWanted, this::write);
        unwritten = new RefusalLine(texts);
        all = all();
        nothing = nothing(texts, all);
        HBox columns = columns();
        none = none();
        VBox whole = new VBox(heading(), columns);
        whole.getStyleClass().add("issues-page");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new StackPane(whole, none);
        boardWanted.subscribe(this::arrange);
    }

    private VBox heading() {
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(filters, Priority.ALWAYS);
        HBox line = new HBox(filters, count);
        line.getStyleClass().add("filter-line");
        VBox heading = new VBox(head, line, unwritten);
        heading.getStyleClass().add("issues-heading");
        return heading;
    }

    private ActButton all() {
        return new ActButton(texts.get("issues.nothing.all"), "all-issues", () -> {
            filters.clear(0);
            find();
            here.focus();
        });
    }

    private static EmptyState nothing(Texts texts, ActButton all) {
        EmptyState empty = new EmptyState(texts.get("issues.nothing"), all);
        empty.getStyleClass().addAll("card", "nothing-found");
        return empty;
    }

    private HBox columns() {
        StackPane arranged = new StackPane(list.node(), board.node(), nothing);
        HBox.setHgrow(arranged, Priority.ALWAYS);
        story.setId("issue-story");
        story.getStyleClass().addAll("page-scroll", "story-scroll");
        story.setFitToWidth(true);
        story.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox both = new HBox(arranged, story);
        both.getStyleClass().add("columns");
        return both;
    }

    private VBox none() {
        Label title = new Label(texts.get("rail.issues"));
        title.getStyleClass().add("page-title");
        Label words = new Label(texts.get("issues.none"));
        words.setWrapText(true);
        ActButton go = new ActButton(texts.get("meeting.all"), "to-meetings-from-issues", tools.going()::meetings);
        VBox empty = new VBox(title, words, go);
        empty.getStyleClass().addAll("issues-page", "empty");
        return empty;
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(State now) {
        state = now;
        IssuesView view = IssuesViews.of(texts, now, tools.today().apply(now));
        if (!view.equals(shown)) {
            shown = view;
            boolean any = !view.issues().isEmpty();
            Seen.when(!any, none);
            Seen.when(any, page.getChildren().getFirst());
            filters.show(view);
            find();
        } else {
            drawStory();
        }
    }

    /** Looks anew for what the filters say. */
    private void find() {
        if (shown != null) {
            found = shown.found(filters.sought());
            long hot = found.stream().filter(each -> each.facts().duo() != null
                    || each.status() == IssueStatus.HOT).count();
            long merged = found.stream().filter(each -> each.status() == IssueStatus.MERGED).count();
            count.setText(texts.get("issues.count", found.size() - merged, hot, merged));
            if (found.stream().noneMatch(each -> each.id() == chosen)) {
                chosen = found.isEmpty() ? 0 : found.getFirst().id();
            }
            head.found(!found.isEmpty());
            draw();
        }
    }

    private void arrange(boolean asBoard) {
        here = asBoard ? board : list;
        draw();
        here.reveal();
    }

    private void draw() {
        Seen.when(here == list && !found.isEmpty(), list.node());
        Seen.when(here == board && !found.isEmpty(), board.node());
        Seen.when(found.isEmpty(), nothing);
        here.show(found, chosen);
        drawStory();
    }

    private void drawStory() {
        State now = state;
        Seen.when(chosen != 0, story);
        if (now != null && chosen != 0) {
            card.show(Stories.of(texts, now, tools.today().apply(now), now.get(Issue.class, chosen)),
                    tools.today().apply(now));
        }
    }

    private void chosen(long issue) {
        chosen = issue;
        story.setVvalue(0);
        drawStory();
    }

    /** Shows the life story of an issue, and its row. */
    public void open(long issue) {
        filters.clear(Objects.requireNonNull(state).get(Issue.class, issue).cycle());
        chosen = issue;
        find();
        here.reveal();
        story.setVvalue(0);
    }

    /** Gives the focus to the field in which one searches. */
    public void search() {
        filters.search();
    }

    @Override
    public void entered() {
        if (none.isVisible()) {
            none.getChildren().getLast().requestFocus();
        } else if (found.isEmpty()) {
            all.requestFocus();
        } else {
            here.focus();
        }
    }

    private void intoFound() {
        if (!found.isEmpty()) {
            here.focus();
        }
    }

    private void intoStory() {
        story.requestFocus();
    }

    /** Writes what was found into a file, in the order in which it stands. */
    private void write() {
        State now = state;
        if (now != null) {
            unwritten.clear();
            IssuesTable table = IssuesTable.of(texts, now, found);
            files.save(texts.get("issues.export.name", tools.today().apply(now)),
                    () -> CsvText.of(table.header(), table.rows()), this::written, unwritten::say);
        }
    }

    private void written(Path file) {
        tools.tell(texts.get("issues.export.written", file.getFileName()));
    }
}
