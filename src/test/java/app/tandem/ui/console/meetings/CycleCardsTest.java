package app.tandem.ui.console.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.CloseCycle;
import app.tandem.rules.Cycles;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Sight;
import app.tandem.ui.console.people.RoomDoor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cycle on the page of meetings: changed, closed with what is left, begun. */
@ExtendWith(OnFx.class)
class CycleCardsTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final Sight sight = Sight.of(PageRoom.console(room.page(MeetingsPage::new), Rail.Page.MEETINGS));

    @Test
    void theTabKeyLeavesTheQuestionAsItIs() {
        sight.fire("show-cycle");
        sight.layout();
        TextInputControl question = sight.field("cycle-question");
        String before = question.getText();

        question.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));

        assertThat(question.getText()).isEqualTo(before);
    }

    @Test
    void theCycleIsClosedAndWhatIsLeftGoesOnInTheNextOne() {
        sight.fire("show-cycle");
        sight.layout();
        sight.fire("close-cycle");
        sight.layout();
        sight.fire("do-close-cycle");
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“Name of the next cycle”"));
        sight.field("next-cycle").setText("Autumn 2026");
        sight.fire("do-close-cycle");
        assertThat(sight.words()).anyMatch(each -> each.contains("3 to 60 days"));
        sight.field("carry-due").setText(dayOf(RoomDoor.NOW.plus(14, ChronoUnit.DAYS)));
        sight.fire("do-close-cycle");

        assertThat(room.door().moves()).last().isInstanceOf(CloseCycle.class);
        assertThat(Meetings.openCycle(room.door().state())).get().extracting(Cycle::name).isEqualTo("Autumn 2026");
        assertThat(sight.words()).contains("Cycle “Autumn 2026”");
    }

    @Test
    void theCyclesNameAndRhythmAreChanged() {
        sight.fire("show-cycle");
        sight.layout();
        sight.field("cycle-name").setText("Summer of 2026");
        cadence().setValue(Cadence.QUARTERLY);
        sight.fire("save-cycle");

        Cycle cycle = Meetings.openCycle(room.door().state()).orElseThrow();
        assertThat(cycle.name()).isEqualTo("Summer of 2026");
        assertThat(cycle.terms().cadence()).isEqualTo(Cadence.QUARTERLY);
        sight.field("cycle-question").setText("Why?");
        sight.fire("save-cycle");
        assertThat(sight.words()).anyMatch(each -> each.contains("10") && each.contains("200"));
        assertThat(sight.field("cycle-question").getText()).isEqualTo("Why?");
    }

    @Test
    void howManyHotButtonsAreWantedAndDoubleDutyAreAgreedInTheCycle() {
        sight.fire("show-cycle");
        sight.layout();
        assertThat(sight.field("cycle-target").getText()).isEqualTo("3");
        sight.field("cycle-target").setText("13");
        sight.fire("save-cycle");
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“Hot buttons wanted”") && each.contains("12"));
        assertThat(sight.field("cycle-target").getText()).isEqualTo("13");
        sight.field("cycle-target").setText("4");
        ((CheckBox) sight.at("double-duty")).setSelected(true);
        sight.fire("save-cycle");

        Cycle cycle = Meetings.openCycle(room.door().state()).orElseThrow();
        assertThat(cycle.terms().hotTarget()).isEqualTo(4);
        assertThat(cycle.terms().doubleDuty()).isTrue();
        sight.field("cycle-target").setText("");
        sight.fire("save-cycle");
        assertThat(sight.words()).contains("“Hot buttons wanted” has to stay a number, 1 to 12.");
        assertThat(Meetings.openCycle(room.door().state()).orElseThrow().terms().hotTarget()).isEqualTo(4);
    }

    @Test
    void withoutACycleOneIsBegun() {
        PageRoom empty = new PageRoom(State.empty());
        MeetingsPage first = empty.page(MeetingsPage::new);
        Sight alone = Sight.of(first.node());

        alone.field("cycle-name").setText("Spring 2027");
        alone.fire("begin-cycle");

        assertThat(Meetings.openCycle(empty.door().state())).get().extracting(Cycle::name).isEqualTo("Spring 2027");
    }

    @Test
    void whatWasTypedOfTheCycleStaysWhenPeopleCome() {
        PageRoom empty = new PageRoom(State.empty());
        Sight alone = Sight.of(empty.page(MeetingsPage::new).node());
        alone.field("cycle-name").setText("Spring 2027");
        alone.fire("begin-cycle");
        alone.field("cycle-name").setText("Spring of");
        for (Side side : List.of(Side.SALES, Side.MARKETING)) {
            List.of("one", "two").forEach(each -> empty.door().make(new AddPerson(side + " " + each, side, null),
                    made -> {}, why -> {}));
        }

        assertThat(alone.words()).contains("Empty: 4, as the number of people allows");
        assertThat(alone.field("cycle-name").getText()).isEqualTo("Spring of");
    }

    @Test
    void whatNobodyHasYetIsParkedInPlaceWithAReason() {
        room.door().make(new RaiseIssue("Fewer forms for travel", null, null, null, null), made -> {}, why -> {});
        Issue raised = left().stream().filter(each -> each.state() == IssueState.RAISED).findFirst().orElseThrow();
        beginClosing();
        assertThat(sight.sees("park-reason")).isFalse();
        sight.press("park-" + raised.id());
        sight.field("next-cycle").setText("Autumn 2026");
        sight.fire("do-close-cycle");
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“Why they are parked”"));
        assertThat(now(raised).state()).isEqualTo(IssueState.RAISED);
        sight.field("park-reason").setText("waits for the new rules");
        sight.fire("do-close-cycle");

        assertThat(now(raised)).returns(IssueState.PARKED, Issue::state)
                .returns("waits for the new rules", each -> each.links().reason());
        assertThat(Meetings.openCycle(room.door().state())).get().extracting(Cycle::name).isEqualTo("Autumn 2026");
    }

    @Test
    void allThatHasNoDuoIsParkedAtOnceAndOneOfThemCarriedAllTheSame() {
        List.of("Fewer forms for travel", "One room for both teams").forEach(
                each -> room.door().make(new RaiseIssue(each, null, null, null, null), made -> {}, why -> {}));
        List<Issue> raised = left().stream().filter(each -> each.state() == IssueState.RAISED).toList();
        beginClosing();
        sight.press("park-all");
        sight.press("carry-" + raised.getFirst().id());
        sight.field("park-reason").setText("below the line");
        sight.field("next-cycle").setText("Autumn 2026");
        sight.fire("do-close-cycle");

        assertThat(now(raised.getFirst()).state()).isEqualTo(IssueState.CARRIED);
        assertThat(raised.stream().skip(1)).isNotEmpty()
                .allMatch(each -> now(each).state() == IssueState.PARKED);
    }

    @Test
    void anIssueWhoseDuoEndedSaysWhatItNeedsAndWhere() {
        Issue issue = left().stream().filter(each -> each.state().active()).findFirst().orElseThrow();
        long duo = Issues.duo(room.door().state(), issue.id()).orElseThrow().id();
        room.door().make(new EndDuo(duo, "on leave"), made -> {}, why -> {});
        beginClosing();

        assertThat(sight.words()).contains("Needs a duo first, or a decision in a meeting parks it.");
        assertThat(sight.sees("duo-for-" + issue.id())).isTrue();
        sight.field("next-cycle").setText("Autumn 2026");
        sight.fire("do-close-cycle");
        assertThat(sight.words()).anyMatch(each -> each.contains("needs a duo: #" + issue.number()));
    }

    private void beginClosing() {
        sight.fire("show-cycle");
        sight.layout();
        sight.fire("close-cycle");
        sight.layout();
        sight.field("carry-due").setText(dayOf(RoomDoor.NOW.plus(14, ChronoUnit.DAYS)));
    }

    private List<Issue> left() {
        State state = room.door().state();
        return Cycles.inTheWay(state, Meetings.openCycle(state).orElseThrow().id());
    }

    private Issue now(Issue issue) {
        return room.door().state().get(Issue.class, issue.id());
    }

    private static String dayOf(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Cadence> cadence() {
        return (ComboBox<Cadence>) sight.at("cadence");
    }
}
