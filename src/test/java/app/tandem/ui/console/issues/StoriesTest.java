package app.tandem.ui.console.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.Acting;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.Reassign;
import app.tandem.rules.IssueMove.BringBack;
import app.tandem.rules.IssueMove.CorrectHotReason;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.ReopenIssue;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private State state = IssuesWorld.of(13, false);

    @Test
    void whatIsHotByTheFacilitatorsWordSaysWhyAndThatIsCorrected() {
        Issue raised = in(IssueState.RAISED);
        make(new MarkHot(List.of(raised.id()), "the fair is in spring"));

        Event hot = story(raised).events().getFirst();

        assertThat(hot).returns("Hot button", Event::headline)
                .returns(List.of("Because: “the fair is in spring”"), Event::said);
        assertThat(hot.correction()).extracting(Correction::kind, Correction::id)
                .containsExactly(Correction.Kind.HOT, "correct-hot");
        make(new CorrectHotReason(raised.id(), "the fair is in June"));
        assertThat(story(raised).events().getFirst().said()).containsExactly("Because: “the fair is in June”");
    }

    @Test
    void aDuoThatEndedAndTheOneThatTookOverStandInTheStoryWithTheReasons() {
        Issue stuck = in(IssueState.STUCK);
        Duo own = state.get(Duo.class, state.stream(Assignment.class).filter(each -> each.issue() == stuck.id())
                .findFirst().orElseThrow().duo());
        make(new EndDuo(own.id(), "on leave until autumn"));

        assertThat(story(stuck).events().getFirst()).returns("Needs a duo", Event::headline)
                .returns(IssueStatus.NEEDS_A_DUO, Event::status).returns(TODAY, Event::day)
                .returns(List.of("Omar + Sofia work together no longer.", "Because: “on leave until autumn”"),
                        Event::said);
        make(new Reassign(stuck.id(), state.stream(Duo.class).toList().getLast().id(), "they have the folder"));

        assertThat(story(stuck).events()).extracting(Event::headline).contains("Assigned to Priya + Noah");
        assertThat(story(stuck).events()).flatExtracting(Event::said).contains("Because: “they have the folder”");
    }

    @Test
    void whatIsReopenedWasDoneBefore() {
        Issue done = in(IssueState.DONE);
        make(new ReopenIssue(done.id(), "it does not fit partners",
                state.stream(Duo.class).toList().getLast().id(), null));

        assertThat(story(done).events()).extracting(Event::headline)
                .containsExactly("Reopened, with Priya + Noah", "Done", "Assigned to Lena + Kenji", "Raised");
        assertThat(story(done).events()).flatExtracting(Event::said).doesNotContain("Because: “done”");
    }

    @Test
    void whatCameToRestSaysHowAndWhereItGoesOn() {
        assertThat(story(in(IssueState.DONE)).events().getFirst()).returns("Done", Event::headline)
                .returns(List.of("“as it was said”"), Event::said);
        assertThat(story(in(IssueState.PARKED)).events().getFirst()).returns("Parked", Event::headline)
                .returns(List.of("Because: “as it was said”"), Event::said);
        assertThat(story(in(IssueState.MERGED)).events().getFirst()).returns("Merged", Event::headline)
                .returns(List.of("into #11 “What both sides say of matter 11”"), Event::said);
        assertThat(story(in(IssueState.DECLINED)).events().getLast().said())
                .containsExactly("took in #12 “What both sides say of matter 12”");
    }

    @Test
    void aDecisionThatSaysTheEndingIsNotToldTwiceWhereANoteCameAfterIt() {
        Ending ending = new Ending(new Source(Texts.english(), state, TODAY, in(IssueState.DECLINED)));
        Event noted = new Event(null, "Noted", TODAY, List.of("Who tells the partners?"), null);
        Event declined = new Event(IssueStatus.DECLINED, "Declined", TODAY, List.of("“We will not do it.”"), null);

        assertThat(ending.above(List.of(noted, declined))).containsExactly(noted, declined);
        assertThat(ending.above(List.of(noted))).extracting(Event::headline).containsExactly("Declined", "Noted");
    }

    @Test
    void whatIsBroughtBackFromAFormerCycleGoesOnHereAndThere() {
        state = PlayedSample.state();
        Issue parked = state.stream(Issue.class).filter(each -> each.number() == 7).findFirst().orElseThrow();
        make(new BringBack(parked.id()));
        Issue anew = state.stream(Issue.class).toList().getLast();

        assertThat(story(parked).events().getFirst()).returns("Raised again", Event::headline)
                .returns(List.of("goes on as #10 of “Summer 2026”"), Event::said);
        assertThat(story(anew).events()).singleElement().returns("Raised again", Event::headline)
                .returns(List.of("goes on from #7 of “Winter 2026”"), Event::said);
    }

    @Test
    void ownDuoIsOfferedWhereItHasRoom() {
        Issue declined = in(IssueState.DECLINED);
        assertThat(story(declined).reopening()).isNotNull().returns(Reopening.Room.FULL, Reopening::room)
                .returns(List.of("Priya + Noah"), each -> each.free().stream().map(IssuesView.Named::words).toList());
        Duo ended = state.stream(Duo.class).findFirst().orElseThrow();
        make(new EndDuo(ended.id(), "on leave"));

        assertThat(story(declined).reopening()).isNotNull().returns(Reopening.Room.ENDED, Reopening::room);
        assertThat(story(in(IssueState.STUCK)).reopening()).isNull();
    }

    private Story story(Issue issue) {
        return Stories.of(Texts.english(), state, TODAY, state.get(Issue.class, issue.id()));
    }

    private Issue in(IssueState of) {
        return state.stream(Issue.class).filter(each -> each.state() == of).findFirst().orElseThrow();
    }

    private void make(Move move) {
        switch (Rules.apply(state, move, new Acting(state.at(), null, 7, 900_000))) {
            case Outcome.Accepted made -> state = made.state();
            case Outcome.Refused refused -> throw new AssertionError(refused.refusal());
        }
    }
}
