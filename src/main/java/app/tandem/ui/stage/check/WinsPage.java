package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Tone;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What works, who is given credit, and when one meets again. */
public final class WinsPage implements StagePage {

    private final Texts texts;
    private final TitledRows rows = new TitledRows();
    private String name = "";
    private String next = "";

    public WinsPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        Wins now = Wins.of(state, meeting);
        name = MeetingWords.named(texts, state, meeting);
        next = texts.get("check.stage.next", texts.days().longDay(now.next().day(), Meetings.day(meeting)));
        List<MarkedRow.Shown> shown = Stream
                .concat(now.wins().stream().map(this::win), now.thanks().stream().map(this::thanks)).toList();
        rows.show(shown.isEmpty() ? texts.get("check.stage.wins.none") : texts.get("check.stage.wins"), shown, showing);
    }

    private MarkedRow.Shown win(Wins.Win win) {
        return new MarkedRow.Shown(Feather.THUMBS_UP, Tone.GOOD, win.working(), win.title());
    }

    private MarkedRow.Shown thanks(Wins.Thanks thanks) {
        String words = texts.get("check.credit.words", thanks.words());
        return new MarkedRow.Shown(Feather.AWARD, Tone.ACCENT, words, thanks.to() == Side.SALES
                ? texts.get("check.credit.sales")
                : texts.get("check.credit.marketing"));
    }

    @Override
    public String headLeft() {
        return name;
    }

    @Override
    public String headRight() {
        return next;
    }
}
