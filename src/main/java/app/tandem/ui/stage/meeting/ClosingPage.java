package app.tandem.ui.stage.meeting;

import app.tandem.model.Duo;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Ornament;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * At the end: what came of it in numbers, when one meets again, and the question that is answered by a number as long as
 * the meeting is not closed.
 */
public final class ClosingPage implements StagePage {

    private final Texts texts;
    private final Fitting done = new Fitting(2, "t108", "t97", "t86");
    private final Fitting next = new Fitting(2, "t47", "t44", "t43");
    private final VBox asked;
    private final StackPane content;
    private String name = "";

    public ClosingPage(Texts texts) {
        this.texts = texts;
        Label rate = new Label(texts.get("stage.rate"));
        rate.getStyleClass().add("t66");
        Label how = new Label(texts.get("stage.rate.how"));
        how.getStyleClass().addAll("t47", "muted");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        asked = new VBox(rate, how);
        asked.getStyleClass().add("asked");
        VBox page = new VBox(done, next, space, asked);
        page.getStyleClass().add("stage-closing-page");
        content = new StackPane(new Ornament(), page);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        name = MeetingWords.named(texts, state, meeting);
        done.show(done(state, meeting));
        next.show(next(state, meeting).map(each -> when(state, each)).orElse(""));
        asked.setVisible(meeting.running());
    }

    private String done(State state, Meeting meeting) {
        if (meeting.kind() == MeetingKind.OPEN_FORUM) {
            return texts.get("stage.done.forum",
                    state.stream(Response.class).filter(each -> each.meeting() == meeting.id()).count());
        }
        if (meeting.kind() == MeetingKind.PRIORITIZE) {
            return texts.get("stage.done.prioritize", Issues.standing(state, meeting.cycle()).count(),
                    state.stream(Duo.class).filter(each -> each.endedOn() == null).count());
        }
        return texts.get("stage.done");
    }

    private static Optional<Meeting> next(State state, Meeting meeting) {
        return Meetings.nextPlanned(state, meeting.cycle()).filter(each -> each.schedule().planned() != null);
    }

    private String when(State state, Meeting planned) {
        LocalDate day = Meetings.day(planned);
        Instant start = Objects.requireNonNull(planned.schedule().planned());
        LocalTime time = start.atZone(ZoneId.of(planned.schedule().zone())).toLocalTime();
        return texts.get("stage.next", MeetingWords.named(texts, state, planned),
                texts.days().longDay(day, day), texts.days().clock(time));
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
