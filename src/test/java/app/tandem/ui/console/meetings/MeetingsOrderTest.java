package app.tandem.ui.console.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.MeetingKind;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.meetings.MeetingsView.Group;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The order of the meetings in their list, and which of them one comes for. */
@ExtendWith(OnFx.class)
class MeetingsOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final PageRoom room = new PageRoom(PlayedSample.state());

    @Test
    void meetingsStandByTheirDayTheNewestFirstWhateverTheirNumber() {
        plan(LocalDateTime.of(2026, 8, 20, 10, 0));
        plan(LocalDateTime.of(2026, 8, 6, 10, 0));
        plan(null);

        assertThat(view().groups()).allSatisfy(each -> assertThat(days(each))
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()).reversed()));
        assertThat(days(view().groups().getFirst())).startsWith(null, LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 8, 6));
    }

    @Test
    void theNextOfThePlannedOnesIsChosen() {
        plan(null);
        plan(LocalDateTime.of(2026, 8, 20, 10, 0));
        MeetingsList list = new MeetingsList(Texts.english(), chosen -> {});
        list.show(view(), 0);

        assertThat(view().line(list.chosen())).extracting(Line::title).isEqualTo("Temperature check 2");
    }

    private MeetingsView view() {
        return MeetingsViews.of(Texts.english(), room.door().state(), TODAY);
    }

    private static List<LocalDate> days(Group group) {
        return group.meetings().stream().map(each -> each.when().day()).toList();
    }

    private void plan(LocalDateTime start) {
        room.door().make(new PlanMeeting(MeetingKind.TEMPERATURE_CHECK,
                new Details(start, null, null, null, null, null, null, null, null, null, null, null)), made -> {},
                why -> {
                    throw new AssertionError(why);
                });
    }
}
