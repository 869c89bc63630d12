package app.tandem.ui.stage.vote;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import javafx.scene.layout.Region;

/** What matters most: ranked bars with their numbers, and the line above which the hot buttons are. */
public final class RevealPage implements StagePage {

    private final Texts texts;
    private final RevealPart part;
    private RevealView view = RevealView.none();
    private String name = "";

    public RevealPage(Texts texts) {
        this.texts = texts;
        part = new RevealPart(texts);
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        name = MeetingWords.named(texts, state, meeting);
        RevealView whole = RevealView.of(state, meeting);
        view = now.hidden().get() ? RevealView.none() : whole;
        part.show(view, whole.revealed(), now);
    }

    @Override
    public String headLeft() {
        if (!view.revealed()) {
            return name;
        }
        return view.tally() ? texts.get("vote.stage.counted") : texts.get("vote.stage.votes", view.people(),
                view.dots());
    }

    @Override
    public String headRight() {
        return "";
    }
}
