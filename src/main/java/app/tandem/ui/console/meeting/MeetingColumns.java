package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The three columns of a step, each of which scrolls by itself: what to say and the step's cards beside it, the work,
 * and the stage's preview with the cards below it.
 */
final class MeetingColumns extends HBox {

    private final ScriptCard script;
    private final Region caption;
    private final Region preview;
    private final Function<FrameCard, Region> cards;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final WorkHolder work = new WorkHolder();
    private final StackPane foot = new StackPane();

    /**
     * @param preview the stage, small
     * @param cards finds the frame's own cards
     */
    MeetingColumns(Texts texts, ScriptCard script, Region preview, Function<FrameCard, Region> cards) {
        this.script = script;
        this.preview = preview;
        this.cards = cards;
        caption = caption(texts);
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        work.getStyleClass().add("column-work");
        foot.getStyleClass().add("foot");
        VBox rightColumn = new VBox(scroll(right), foot);
        rightColumn.getStyleClass().add("right-column");
        VBox.setVgrow(rightColumn.getChildren().getFirst(), Priority.ALWAYS);
        ScrollPane leftColumn = scroll(left);
        leftColumn.getStyleClass().add("left-column");
        ScrollPane middle = scroll(work);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(leftColumn, middle, rightColumn);
        getStyleClass().add("columns");
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("column-scroll");
        return scroll;
    }

    private static Region caption(Texts texts) {
        Label title = new Label(texts.get("meeting.on-the-stage"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(title, space, new KeyCap("B"), new Label(texts.get("meeting.blank")), new KeyCap("L"),
                new Label(texts.get("meeting.theme")));
        line.getStyleClass().add("stage-caption");
        return line;
    }

    /** Puts a step's parts in their places. */
    void arrange(StepPane pane) {
        List<Region> leftCards = new ArrayList<>(List.of(script));
        leftCards.addAll(pane.left());
        fill(left, leftCards);
        Placed.in(work, List.of(pane.work()));
        List<Region> rightCards = new ArrayList<>(List.of(caption, preview));
        rightCards.addAll(pane.right());
        pane.cards().forEach(card -> {
            rightCards.add(cards.apply(card));
            rightCards.addAll(card == FrameCard.TIMER ? pane.belowTimer() : List.of());
        });
        fill(right, rightCards);
        Placed.in(foot, pane.primary().stream().toList());
    }

    /** A card is as high as what it holds; what its sheet has said once of one that scrolls holds at every step. */
    private static void fill(VBox column, List<Region> cards) {
        cards.stream().filter(card -> card.getMinHeight() == USE_COMPUTED_SIZE)
                .forEach(card -> card.setMinHeight(USE_PREF_SIZE));
        Placed.in(column, cards);
    }
}
