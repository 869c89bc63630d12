package app.tandem.ui.stage.vote;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.List;
import javafx.scene.layout.Region;

/** How many have voted, and on what; before the vote is open, the issues alone. */
public final class VotingPage implements StagePage {

    private static final int SHORT = 60;

    private final Texts texts;
    private final VotingPart part;
    private VotingView view = new VotingView(false, false, 0, 0, 0, 0, List.of());
    private String name = "";

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
        name = name(state, meeting);
        view = VotingView.of(state, meeting);
        part.show(view, now);
    }

    /** Beside the rules of the vote there is room for a short title. */
    private String name(State state, Meeting meeting) {
        String named = MeetingWords.named(texts, state, meeting);
        return named.codePointCount(0, named.length()) > SHORT ? MeetingWords.one(texts, state, meeting) : named;
    }

    @Override
    public String headLeft() {
        return name;
    }

    @Override
    public String headRight() {
        if (!view.open()) {
            return "";
        }
        return view.tally() ? texts.get("vote.stage.tally") : texts.get("vote.stage.dots", view.dots(), view.most());
    }
}
