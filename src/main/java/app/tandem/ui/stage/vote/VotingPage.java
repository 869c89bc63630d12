package app.tandem.ui.stage.vote;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.List;
import javafx.scene.layout.Region;

/** How many have voted, and on what; before the vote is open, the issues alone. */
public final class VotingPage implements StagePage {

    private final Texts texts;
    private final VotingPart part;
    private VotingView view = new VotingView(false, false, 0, 0, 0, 0, List.of());

    public VotingPage(Texts texts) {
        this.texts = texts;
        part = new VotingPart(texts);
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        view = VotingView.of(state, meeting);
        part.show(view, now);
    }

    @Override
    public String headLeft() {
        return texts.get("meeting.prioritize");
    }

    @Override
    public String headRight() {
        if (!view.open()) {
            return "";
        }
        return view.tally() ? texts.get("vote.stage.tally") : texts.get("vote.stage.dots", view.dots(), view.most());
    }
}
