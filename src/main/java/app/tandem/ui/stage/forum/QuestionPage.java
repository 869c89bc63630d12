package app.tandem.ui.stage.forum;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import javafx.scene.layout.Region;

/** The question alone. */
public final class QuestionPage implements StagePage {

    private final Texts texts;
    private final QuestionPart question = new QuestionPart();
    private String name = "";

    public QuestionPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Region content() {
        return question;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        name = MeetingWords.named(texts, state, meeting);
        question.show(state.get(Cycle.class, meeting.cycle()).question());
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
