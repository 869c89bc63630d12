package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.console.KeptByRow;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Sparkline;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import app.tandem.ui.home.HomeView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One issue: what it is, how it stands, what can be done with it, and its life story. */
final class StoryCard extends VBox {

    private final Texts texts;
    private final Label number = new Label();
    private final StatusChip status;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final DuoChip duo;
    private final Sparkline course;
    private final Label mean = new Label();
    private final TrendWord trend;
    private final Label standing = new Label();
    private final FlowPane facts;
    private final Label wanted = new Label();
    private final HBox help;
    private final KeptByRow<IssueActs> acts;
    private final KeptByRow<StoryEvents> events;
    private final List<Node> above;
    private final CardHeader header;
    private @Nullable Story shown;

    StoryCard(PageTools tools) {
        this.texts = tools.texts();
        getStyleClass().addAll("card", "story-card");
        status = new StatusChip(texts);
        duo = new DuoChip(texts);
        course = new Sparkline(texts);
        trend = new TrendWord(texts);
        acts = new KeptByRow<>(() -> new IssueActs(tools), IssueActs::typed);
        events = new KeptByRow<>(() -> new StoryEvents(texts, tools.door()), StoryEvents::typed);
        number.getStyleClass().add("number");
        HBox first = new HBox(number, status);
        first.getStyleClass().add("first");
        title.getStyleClass().add("heading-label");
        title.setId("story-title");
        detail.getStyleClass().add("detail");
        mean.getStyleClass().add("mean");
        standing.getStyleClass().add("quiet");
        help = help();
        for (Label each : List.of(title, detail)) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        facts = new FlowPane(duo, course, mean, trend, standing);
        facts.getStyleClass().add("facts");
        facts.setMinWidth(0);
        duo.maxWidthProperty().bind(facts.widthProperty());
        header = new CardHeader(texts.get("issues.story"));
        header.note(texts.get("issues.story.order"));
        above = List.of(first, title, detail, facts, help);
    }

    private HBox help() {
        Label name = new Label(texts.get("issues.help.name"));
        name.getStyleClass().add("name");
        wanted.setWrapText(true);
        wanted.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(name, wanted);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(new Icon(Feather.LIFE_BUOY), words);
        box.getStyleClass().add("help-wanted");
        return box;
    }

    /** Draws a story; what was typed for another issue waits until one comes back to it. */
    void show(Story story, LocalDate today) {
        if (story.equals(shown)) {
            return;
        }
        shown = story;
        showFacts(story);
        acts.of(story.issue()).show(story, today);
        events.of(story.issue()).show(story.issue(), story.events(), today);
        arrange();
    }

    /** What is there already stays where it is, and the focus with it. */
    private void arrange() {
        List<Node> parts = new ArrayList<>(above);
        parts.addAll(List.of(acts.shown(), header, events.shown()));
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void showFacts(Story story) {
        HomeView.HotButton hot = story.facts();
        number.setText(texts.get("issue.number", hot.number()));
        status.show(hot.status());
        title.setText(hot.title());
        Seen.saying(detail, Objects.requireNonNullElse(story.detail(), ""));
        HomeView.DuoFaces two = hot.duo();
        Seen.when(two != null, duo);
        if (two != null) {
            duo.show(two.sales(), two.marketing());
        }
        course.show(hot.ratings());
        OptionalDouble last = hot.mean();
        Seen.when(hot.ratings().stream().anyMatch(OptionalDouble::isPresent), course);
        mean.setText(last.isPresent() ? texts.mean(last.getAsDouble()) : "");
        Seen.when(last.isPresent(), mean);
        Trend way = hot.trend();
        Seen.when(last.isPresent() && way != null, trend);
        if (way != null) {
            trend.show(way);
        }
        Seen.saying(standing, story.standing());
        Seen.when(facts.getChildren().stream().anyMatch(Node::isManaged), facts);
        String asked = story.help();
        wanted.setText(Objects.requireNonNullElse(asked, ""));
        Seen.when(asked != null, help);
    }
}
