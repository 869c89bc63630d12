package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Whose turn it is to read out an answer, and who follows. */
public final class TurnPage implements StagePage {

    private final Texts texts;
    private final TurnPart part = new TurnPart();
    private TurnView view = new TurnView(false, 1, 0, Optional.empty(), Optional.empty());
    private String name = "";

    public TurnPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        name = MeetingWords.named(texts, state, meeting);
        view = TurnView.of(state, meeting);
        if (view.now().isPresent()) {
            part.show(texts.get("forum.stage.now"), view.now().orElseThrow(),
                    view.next().map(each -> texts.get("forum.stage.then", each)).orElse(""), true);
        } else if (view.begun()) {
            part.show("", texts.get("forum.stage.everyone"), texts.get("forum.stage.everyone.how"), false);
        } else {
            part.show("", texts.get("forum.stage.sharing"), texts.get("forum.stage.sharing.how"), false);
        }
    }

    @Override
    public String headLeft() {
        return view.begun() ? texts.get("forum.stage.round", view.round()) : name;
    }

    @Override
    public String headRight() {
        return view.answers() == 0 ? "" : texts.get("forum.stage.so-far", view.answers());
    }
}
