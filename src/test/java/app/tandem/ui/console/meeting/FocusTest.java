package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Round;
import app.tandem.model.Step;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.VoteMove.VoidRound;
import app.tandem.ui.Theme;
import app.tandem.ui.Wait;
import app.tandem.ui.console.vote.VotePane;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where the focus goes when the control that had it is gone. */
@ExtendWith(ApplicationExtension.class)
class FocusTest {

    private static final int SECONDS = 20;

    private final Sitting sitting = Prepared.prioritize();
    private final StackPane root = new StackPane();
    private Stage stage;

    @Start
    void show(Stage primary) {
        sitting.apply(new RaiseIssue("Campaigns are told before they start", null, null, null, null));
        sitting.apply(new RaiseIssue("What a qualified lead is", null, null, null, null));
        sitting.at(Step.VOTE);
        Scene scene = new Scene(root, 980, 900);
        Theme.LIGHT.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.hide());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whoVotesFirstIsReadyOnceTheVoteIsOpen(FxRobot robot) throws Exception {
        frame();
        focus("open-vote");

        robot.type(KeyCode.SPACE);

        Wait.until(() -> Objects.requireNonNullElse(focused(), "").startsWith("voter-"));
    }

    @Test
    void whatOpensTheVoteIsReadyOnceItsLastOneWasVoided(FxRobot robot) throws Exception {
        frame();
        focus("open-vote");
        robot.type(KeyCode.SPACE);
        Wait.until(() -> Objects.requireNonNullElse(focused(), "").startsWith("voter-"));

        on(() -> sitting.apply(new VoidRound(round(), "a name was left out")));

        Wait.until(() -> "open-vote".equals(focused()));
    }

    @Test
    void itComesBackToTheWorkFromAControlThatIsHiddenDisabledOrTakenAway() throws Exception {
        HBox page = plain();
        focus("first");
        on(() -> node("first").setVisible(false));
        Wait.until(() -> "work".equals(focused()));

        focus("second");
        on(() -> node("second").setDisable(true));
        Wait.until(() -> "work".equals(focused()));

        focus("third");
        on(() -> page.getChildren().remove(node("third")));
        Wait.until(() -> "work".equals(focused()));
    }

    @Test
    void itStaysWhereItWasGivenToBeforeAControlGoes() {
        plain();
        focus("first");
        on(() -> {
            node("second").requestFocus();
            node("first").setVisible(false);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(focused()).isEqualTo("second");
    }

    /** A frame with the vote in it, drawn for every state. */
    private void frame() {
        on(() -> {
            MeetingTools tools = sitting.tools();
            TimerCard timer = new TimerCard(tools, new TimerCard.Works(sitting.clock(), times -> {}, false));
            MeetingPane pane = new MeetingPane(tools, step -> new VotePane(tools),
                    new MeetingPane.Surroundings(new Region(), new Region(),
                            Map.of(FrameCard.TIMER, timer, FrameCard.SPOKEN, new SpokenCard(tools)), Map.of(),
                            new SimpleBooleanProperty(true)));
            root.getChildren().setAll(pane);
            sitting.draws(pane::show);
        });
    }

    /** A page with controls before and after that where one works. */
    private HBox plain() {
        HBox page = new HBox();
        on(() -> {
            for (String each : new String[]{"first", "second", "work", "third"}) {
                Button button = new Button(each);
                button.setId(each);
                page.getChildren().add(button);
            }
            FocusKeeper.keep(page, () -> node("work").requestFocus());
            root.getChildren().setAll(page);
        });
        return page;
    }

    private long round() {
        return sitting.state().stream(Round.class).findFirst().orElseThrow().id();
    }

    private Node node(String id) {
        return Objects.requireNonNull(root.lookup("#" + id), id);
    }

    private void focus(String id) {
        on(() -> node(id).requestFocus());
        assertThat(focused()).isEqualTo(id);
    }

    private @Nullable String focused() {
        Node owner = root.getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private static void on(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, act);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
