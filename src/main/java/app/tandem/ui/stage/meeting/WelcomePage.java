package app.tandem.ui.stage.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Ornament;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** While people come: which meeting it is, and how many of each side are here. */
public final class WelcomePage implements StagePage {

    private final Texts texts;
    private final Fitting title = new Fitting(2, "t108", "t97", "t86", "t66");
    private final Label day = new Label();
    private final Label sales = new Label();
    private final Label marketing = new Label();
    private final StackPane content;

    public WelcomePage(Texts texts) {
        this.texts = texts;
        day.getStyleClass().addAll("t47", "muted");
        sales.getStyleClass().addAll("t66", "sales-count");
        marketing.getStyleClass().addAll("t66", "marketing-count");
        sales.setGraphic(mark("sales"));
        marketing.setGraphic(mark("marketing"));
        HBox sides = new HBox(sales, marketing);
        sides.getStyleClass().add("stage-sides");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox page = new VBox(title, day, space, sides);
        page.getStyleClass().add("stage-welcome-page");
        content = new StackPane(new Ornament(), page);
    }

    private static Region mark(String side) {
        Region mark = new Region();
        mark.getStyleClass().addAll("stage-side", side);
        return mark;
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        LocalDate held = Meetings.day(meeting);
        title.show(MeetingWords.named(texts, state, meeting));
        day.setText(texts.days().longDay(held, held));
        sales.setText(texts.get("stage.here.sales", here(state, meeting, Side.SALES)));
        marketing.setText(texts.get("stage.here.marketing", here(state, meeting, Side.MARKETING)));
    }

    private static long here(State state, Meeting meeting, Side side) {
        LocalDate day = Meetings.day(meeting);
        return People.here(state, meeting).stream().filter(each -> People.side(state, each, day) == side).count();
    }

    @Override
    public String headLeft() {
        return texts.get("stage.welcome");
    }

    @Override
    public String headRight() {
        return "";
    }
}
