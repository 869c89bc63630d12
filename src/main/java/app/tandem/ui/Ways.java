package app.tandem.ui;

import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.ui.console.Going;
import app.tandem.ui.console.issues.IssuesPage;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meetings.MeetingsPage;
import app.tandem.ui.console.minutes.MinutesPage;
import java.util.function.Consumer;

/** The ways from page to page of a workspace. */
final class Ways implements Going, Onward {

    private final Texts texts;
    private final Door door;
    private final ShownPage shown;

    Ways(Texts texts, Door door, ShownPage shown) {
        this.texts = texts;
        this.door = door;
        this.shown = shown;
    }

    @Override
    public void home() {
        shown.go(Place.HOME);
    }

    @Override
    public void meeting() {
        shown.go(Place.MEETING);
    }

    @Override
    public void meeting(long started) {
        meeting();
    }

    @Override
    public void start(long planned, Consumer<String> refused) {
        door.make(new StartMeeting(planned, null), made -> meeting(),
                refusal -> refused.accept(Refusals.of(texts, refusal)));
    }

    @Override
    public void setup() {
        shown.go(Place.SETUP);
    }

    @Override
    public void meetings() {
        shown.go(Place.MEETINGS);
    }

    @Override
    public void meetings(long open) {
        shown.go(Place.MEETINGS, MeetingsPage.class).open(open);
    }

    @Override
    public void plan() {
        shown.go(Place.MEETINGS, MeetingsPage.class).plan();
    }

    @Override
    public void issues() {
        shown.go(Place.ISSUES);
    }

    @Override
    public void issue(long issue) {
        shown.go(Place.ISSUES, IssuesPage.class).open(issue);
    }

    /** The issues, with the focus where one looks for some. */
    void search() {
        shown.go(Place.ISSUES, IssuesPage.class).search();
    }

    @Override
    public void duos() {
        shown.go(Place.DUOS);
    }

    @Override
    public void actions() {
        shown.go(Place.ACTIONS);
    }

    @Override
    public void people() {
        shown.go(Place.PEOPLE);
    }

    @Override
    public void importing() {
        shown.go(Place.IMPORT);
    }

    @Override
    public void minutes(long of) {
        shown.go(Place.MINUTES, MinutesPage.class).open(of);
    }
}
