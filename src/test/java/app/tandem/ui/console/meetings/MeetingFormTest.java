package app.tandem.ui.console.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Sight;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.console.meetings.MeetingsView.When;
import app.tandem.ui.console.meetings.MeetingsView.Written;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed of a meeting: what is refused beside it, and when it stays. */
@ExtendWith(OnFx.class)
class MeetingFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Line PLANNED = line("Temperature check 7", "Room Alder");

    @Test
    void aTimeIsRefusedBesideADayThatIsRefusedToo() {
        MeetingForm form = new MeetingForm(Texts.english(), "meeting", () -> {});
        Sight sight = Sight.of(form);
        form.fill(TODAY, PLANNED);
        sight.field("meeting-day").setText("soon");
        sight.field("meeting-time").setText("25:99");

        assertThat(form.said(PLANNED)).isEmpty();
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“soon” is no day."))
                .anyMatch(each -> each.contains("“25:99”"));
        assertThat(sight.focused()).isEqualTo("meeting-day");
    }

    @Test
    void whatIsTypedStaysWhileOnlyItsNumberAmongItsKindChanges() {
        MeetingCard card = new MeetingCard(new PageRoom(State.empty()).tools(new Nowhere()));
        Sight sight = Sight.of(card);
        card.show(PLANNED, TODAY, List.of());
        sight.layout();
        sight.field("meeting-place").setText("Room Elm");

        card.show(line("Temperature check 8", "Room Alder"), TODAY, List.of());
        assertThat(sight.words()).contains("Temperature check 8");
        assertThat(sight.field("meeting-place").getText()).isEqualTo("Room Elm");

        card.show(line("Temperature check 8", "Room Birch"), TODAY, List.of());
        assertThat(sight.field("meeting-place").getText()).isEqualTo("Room Birch");
    }

    private static Line line(String title, String place) {
        return new Line(1, MeetingKind.TEMPERATURE_CHECK, title, null, MeetingStatus.PLANNED,
                new When(LocalDate.of(2026, 6, 4), LocalTime.of(10, 0)), place, null, Written.NONE);
    }
}
