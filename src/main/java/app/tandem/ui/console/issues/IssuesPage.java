package app.tandem.ui.console.issues;

import app.tandem.model.Issue;
import app.tandem.model.Touches;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.issues.IssueCell.Row;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.controls.Headings;
import app.tandem.ui.controls.IssueStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All issues of a cycle, found and filtered, and the life story of one. */
public final class IssuesPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final Filters filters;
    private final Label count = new Label();
    private final ListView<Row> list = new ListView<>();
    private final Label nothing = new Label();
    private final StoryCard card;
    private final ScrollPane story;
    private final HBox columns;
    private final VBox none;
    private final StackPane page;
    private @Nullable State state;
    private @Nullable IssuesView shown;
    private boolean drawing;
    private long chosen;

    public IssuesPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        filters = new Filters(texts, this::drawList, this::intoList);
        card = new StoryCard(texts, tools.door());
        story = new ScrollPane(card);
        columns = columns();
        none = none();
        VBox whole = new VBox(heading(), columns);
        whole.getStyleClass().add("issues-page");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new StackPane(whole, none);
    }

    private VBox heading() {
        Label title = new Label(texts.get("rail.issues"));
        title.getStyleClass().add("page-title");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(filters, Priority.ALWAYS);
        HBox line = new HBox(filters, count);
        line.getStyleClass().add("filter-line");
        VBox heading = new VBox(title, line);
        heading.getStyleClass().add("issues-heading");
        return heading;
    }

    private HBox columns() {
        list.setId("issues-list");
        list.getStyleClass().addAll("meetings-list", "issues-list");
        list.setCellFactory(view -> new IssueCell(texts));
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        Label grouped = new Label(texts.get("issues.grouped"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label duo = new Label(texts.get("issues.column.duo"));
        duo.getStyleClass().add("duo-column");
        Label room = new Label(texts.get("issues.column.room"));
        room.getStyleClass().add("mean");
        HBox names = new HBox(grouped, space, duo, room);
        names.getStyleClass().add("issue-names");
        VBox all = new VBox(names, list);
        all.getStyleClass().addAll("card", "meetings-card");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(all, Priority.ALWAYS);
        story.getStyleClass().addAll("page-scroll", "story-scroll");
        story.setFitToWidth(true);
        story.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox both = new HBox(all, story);
        both.getStyleClass().add("columns");
        return both;
    }

    private VBox none() {
        Label title = new Label(texts.get("rail.issues"));
        title.getStyleClass().add("page-title");
        Label words = new Label(texts.get("issues.none"));
        words.setWrapText(true);
        Button go = new Button(texts.get("meeting.all"));
        go.setId("to-meetings-from-issues");
        go.setOnAction(event -> tools.going().meetings());
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
            see(none, !any);
            see(page.getChildren().getFirst(), any);
            filters.show(view);
            drawList();
        }
        drawStory();
    }

    private void drawList() {
        IssuesView view = shown;
        if (view == null) {
            return;
        }
        List<Line> found = view.found(filters.sought());
        long hot = found.stream().filter(each -> each.facts().duo() != null
                || each.status() == IssueStatus.HOT).count();
        count.setText(texts.get("issues.count", found.size(), hot));
        nothing.setText(texts.get("issues.nothing"));
        drawing = true;
        list.getItems().setAll(rows(found));
        if (found.stream().noneMatch(each -> each.id() == chosen)) {
            chosen = found.isEmpty() ? 0 : found.getFirst().id();
        }
        list.getItems().stream().filter(each -> each instanceof Row.Issue(Line line) && line.id() == chosen)
                .findFirst().ifPresent(list.getSelectionModel()::select);
        drawing = false;
        drawStory();
    }

    private static List<Row> rows(List<Line> found) {
        List<Row> rows = new ArrayList<>();
        IssueStatus before = null;
        for (Line each : found) {
            if (each.status() != before) {
                before = each.status();
                IssueStatus now = before;
                rows.add(new Row.Heading(now, (int) found.stream().filter(one -> one.status() == now).count()));
            }
            rows.add(new Row.Issue(each));
        }
        return rows;
    }

    private void drawStory() {
        State now = state;
        see(story, chosen != 0);
        if (now != null && chosen != 0) {
            card.show(Stories.of(texts, now, tools.today().apply(now), now.get(Issue.class, chosen)),
                    tools.today().apply(now));
        }
    }

    private void selected(@Nullable Row row) {
        if (!drawing && row instanceof Row.Issue(Line line)) {
            chosen = line.id();
            story.setVvalue(0);
            drawStory();
        } else if (!drawing && row instanceof Row.Heading) {
            Headings.passOver(list, each -> each instanceof Row.Heading,
                    each -> each instanceof Row.Issue(Line line) && line.id() == chosen);
        }
    }

    /** Shows the life story of an issue, and its row. */
    public void open(long issue) {
        chosen = issue;
        filters.clear(Objects.requireNonNull(state).get(Issue.class, issue).cycle());
        drawList();
        list.scrollTo(list.getSelectionModel().getSelectedItem());
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
        } else {
            list.requestFocus();
        }
    }

    private void intoList() {
        list.requestFocus();
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    /** The words that {@link Touches} has on the screen. */
    static String word(Texts texts, Touches touches) {
        return switch (touches) {
            case SALES -> texts.get("issues.touches.sales");
            case MARKETING -> texts.get("issues.touches.marketing");
            case BOTH -> texts.get("issues.touches.both");
        };
    }
}
