package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.console.Going;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.PageHeading;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a cycle stands: its path, its hot buttons, the temperature, and what comes next. */
public final class HomePane extends ScrollPane {

    private final Texts texts;
    private final HBox below = new HBox();
    private final CyclePath path;
    private final HotButtonsCard hotButtons;
    private final TemperatureCard temperature;
    private final CreditCard credits;
    private final NextMeetingCard next;
    private final ActionsCard actions;
    private final MinutesLine minutes;
    private final PageHeading heading;
    private @Nullable HomeView shown;

    /**
     * @param done is told which action somebody has ticked
     * @param going where one goes from here
     */
    public HomePane(Texts texts, Consumer<HomeView.ActionDue> done, Going going) {
        this.texts = texts;
        path = new CyclePath(texts);
        hotButtons = new HotButtonsCard(texts, going);
        temperature = new TemperatureCard(texts);
        credits = new CreditCard(texts);
        next = new NextMeetingCard(texts, going);
        actions = new ActionsCard(texts, done, going::actions);
        minutes = new MinutesLine(texts, going::minutes);
        heading = new PageHeading(
                new ActButton(texts.get("people.import.open"), "home-import", going::importing).with(Feather.UPLOAD),
                new ActButton(texts.get("meeting.plan"), "home-new-meeting", going::plan).with(Feather.PLUS));
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(page());
    }

    /** Draws this in place of what was shown; what is the same stays as it is. */
    public void show(HomeView now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        showHeading(now);
        path.show(now);
        hotButtons.show(now);
        temperature.show(now);
        VBox.setVgrow(below, now.temperature().rated().isEmpty() ? Priority.NEVER : Priority.ALWAYS);
        credits.show(now);
        next.show(now);
        actions.show(now);
        minutes.show(now);
    }

    /** Gives the focus to what one can do next, also when nothing of it was laid out yet. */
    public void entered() {
        applyCss();
        next.entered();
    }

    /** Says that an action which was ticked could not be settled. */
    public void stays(HomeView.ActionDue action) {
        actions.stays(action);
    }

    private void showHeading(HomeView now) {
        HomeView.Heading cycle = now.cycle();
        if (cycle == null) {
            heading.show(now.workspace(), texts.get("home.no-cycle"));
        } else {
            heading.show(cycle.closed() ? texts.get("home.title.closed", cycle.name()) : cycle.name(),
                    texts.get("home.question", cycle.question()));
        }
    }

    private VBox page() {
        VBox page = new FilledPage(heading, path, columns());
        page.getStyleClass().add("home");
        return page;
    }

    private HBox columns() {
        below.getChildren().addAll(temperature, credits);
        below.getStyleClass().add("below");
        HBox.setHgrow(temperature, Priority.ALWAYS);
        VBox wide = new VBox(hotButtons, below);
        wide.getStyleClass().add("wide");
        HBox.setHgrow(wide, Priority.ALWAYS);
        VBox narrow = new VBox(next, actions, minutes);
        narrow.getStyleClass().add("narrow");
        HBox columns = new HBox(wide, narrow);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }
}
