package app.tandem.ui.console.forum;

import app.tandem.rules.Outcome;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.stage.Showing;
import java.time.InstantSource;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Panes of the forum as the frame shows them: between a left and a right column, as wide as those are. */
final class Panes {

    static final Texts TEXTS = Texts.english();

    private Panes() {}

    /** A door that opens at once. */
    static Door door(ForumWorld world) {
        return (move, made, refused) -> {
            switch (world.attempt(move)) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        };
    }

    static <P extends StepPane> P shown(ForumWorld world, Function<MeetingTools, P> make) {
        P pane = make.apply(tools(door(world)));
        pane.show(world.state(), world.meeting());
        world.watch(now -> pane.show(now, world.meeting()));
        return pane;
    }

    static MeetingTools tools(Door door) {
        return new MeetingTools(TEXTS, door, new Showing(), InstantSource.fixed(ForumWorld.START), said -> {});
    }

    /** The three columns below a header, a step bar, and above the keys. */
    static Parent framed(StepPane pane, int width) {
        boolean narrow = width < 1440;
        VBox left = new VBox(16, script(pane));
        left.getChildren().addAll(pane.left());
        fix(left, narrow ? 232 : 272);
        Region right = new Region();
        fix(right, narrow ? 288 : 332);
        HBox columns = new HBox(narrow ? 16 : 20, left, pane.work(), right);
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        columns.setFillHeight(true);
        VBox page = new VBox(narrow ? 14 : 20, gap(102 - (narrow ? 14 : 20)), columns, gap(36 - (narrow ? 14 : 0)));
        VBox.setVgrow(columns, Priority.ALWAYS);
        HBox all = new HBox(side(60 + (narrow ? 14 : 20)), page, side(narrow ? 14 : 20));
        HBox.setHgrow(page, Priority.ALWAYS);
        return all;
    }

    private static VBox script(StepPane pane) {
        Label say = new Label(pane.script().say());
        say.setWrapText(true);
        Label advice = new Label(pane.script().advice());
        advice.setWrapText(true);
        VBox script = new VBox(8, new CardHeader("Say"), say, advice);
        script.getStyleClass().add("card");
        return script;
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private static Region gap(double height) {
        Region gap = new Region();
        gap.setMinHeight(height);
        return gap;
    }

    private static Region side(double width) {
        Region side = new Region();
        fix(side, width);
        return side;
    }
}
