package app.tandem.ui.stage.forum;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import app.tandem.ui.stage.StageTime;
import javafx.scene.layout.Region;

/** Silent writing: the question, the time that is left, and what everybody does. */
public final class WritingPage implements StagePage {

    private final Texts texts;
    private final WritingPart part;
    private String name = "";

    public WritingPage(Texts texts) {
        this.texts = texts;
        part = new WritingPart(texts);
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        name = MeetingWords.named(texts, state, meeting);
        part.show(state.get(Cycle.class, meeting.cycle()).question(),
                StageTime.of(state, meeting, meeting.minutes().writing(), showing));
    }

    @Override
    public String headLeft() {
        return name;
    }

    @Override
    public String headRight() {
        return "";
    }
}
