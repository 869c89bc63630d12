package app.tandem.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stage of the room and its preview, which show the same pages. */
@ExtendWith(OnFx.class)
class StagePaneTest {

    private static final Texts TEXTS = Texts.english();

    private final Showing showing = new Showing();
    private final StagePane room = new StagePane(TEXTS, showing, new StagePages(TEXTS)::page);
    private final StagePane preview = new StagePane(TEXTS, showing, new StagePages(TEXTS)::page);
    private final HBox both = new HBox(room, preview);

    @Test
    void aPageThatFadesAwayNoLongerSaysHowManyPagesItHas() {
        Stage window = shown();

        show(MeetingWorld.at(MeetingKind.OPEN_FORUM, Step.WALL, Size.USUAL));
        assertThat(showing.pages().get()).isEqualTo(3);
        show(MeetingWorld.at(MeetingKind.OPEN_FORUM, Step.CLOSE, Size.USUAL));

        assertThat(showing.pages().get()).isEqualTo(1);
        window.hide();
    }

    @Test
    void noRuleIsDrawnUnderTheLastIssueOfTheBallot() {
        Stage window = shown();

        show(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.VOTE, Size.USUAL));

        List<Region> lines = room.lookupAll(".ballot-line").stream().filter(Node::isVisible).map(Region.class::cast)
                .toList();
        assertThat(lines).isNotEmpty();
        assertThat(lines).filteredOn(each -> each.getBorder().getStrokes().stream()
                .anyMatch(stroke -> !stroke.getBottomStroke().equals(Color.TRANSPARENT))).hasSize(lines.size() - 1);
        window.hide();
    }

    private Stage shown() {
        for (StagePane each : List.of(room, preview)) {
            each.setMinSize(480, 270);
        }
        Scene scene = new Scene(both, 960, 270);
        Theme.LIGHT.dressStage(scene);
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        return window;
    }

    private void show(State state) {
        room.show(state, Meetings.running(state).orElseThrow());
        preview.show(state, Meetings.running(state).orElseThrow());
        both.applyCss();
        both.layout();
    }
}
