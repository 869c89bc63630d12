package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.CheckWorld.Size;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the title of an issue stands at a check, on a wide screen and on a narrow one. */
@ExtendWith(OnFx.class)
class StageTitleTest {

    private static final String TITLE = "Report back on the leads from trade fairs";

    private final State state = CheckWorld.at(Step.SLOTS, Size.FEW);
    private final Meeting check = Meetings.running(state).orElseThrow();
    private final Showing showing = new Showing();

    @Test
    void aTitleThatTheLineAtTheTopHasRoomForLeavesTheReportItsPage() {
        assertThat(words(1920, 1080)).containsOnlyOnce(TITLE).doesNotContain("#4");
        assertThat(showing.pages().get()).isEqualTo(1);
    }

    @Test
    void onANarrowScreenItStandsOverTheReport() {
        assertThat(words(1024, 768)).contains(TITLE).anyMatch(each -> each.startsWith("#4"));
    }

    private List<String> words(int width, int height) {
        Slot slot = Slots.of(state, check.id()).stream()
                .filter(each -> state.get(Issue.class, each.issue()).title().equals(TITLE)).findFirst().orElseThrow();
        showing.slot().set(slot.id());
        StagePane stage = new StagePane(Screens.TEXTS, showing, new StagePages(Screens.TEXTS)::page);
        stage.show(state, check);
        Pictures.stage(stage, Theme.LIGHT, width, height);
        stage.layout();
        return stage.lookupAll(".label").stream().map(each -> ((Label) each).getText()).toList();
    }
}
