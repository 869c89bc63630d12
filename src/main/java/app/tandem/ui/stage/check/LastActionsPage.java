package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Tone;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What became of the actions of last time. */
public final class LastActionsPage implements StagePage {

    private final Texts texts;
    private final TitledRows rows = new TitledRows();
    private String name = "";

    public LastActionsPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        name = MeetingWords.named(texts, state, meeting);
        LastActions now = LastActions.of(state, meeting);
        rows.show(now.items().isEmpty() ? texts.get("check.stage.actions.none")
                : texts.get("check.stage.actions", now.done(), now.items().size()),
                now.items().stream().map(each -> row(each, now)).toList(), showing);
    }

    private MarkedRow.Shown row(LastActions.Item action, LastActions all) {
        String who = action.owner().firstName();
        return switch (action.state()) {
            case OPEN -> new MarkedRow.Shown(Feather.CIRCLE, Tone.QUIET, action.text(),
                    texts.get("check.stage.action.open", who, texts.days().day(action.due(), all.today())));
            case DONE -> new MarkedRow.Shown(Feather.CHECK_CIRCLE, Tone.GOOD, action.text(),
                    texts.get("check.stage.action.done", who));
            case DROPPED -> new MarkedRow.Shown(Feather.SLASH, Tone.QUIET, action.text(),
                    texts.get("check.stage.action.dropped", who));
        };
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
