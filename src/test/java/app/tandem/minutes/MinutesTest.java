package app.tandem.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.PersonName;
import app.tandem.model.ResponseState;
import app.tandem.model.RoomRating;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private final Story story = new Story();

    @Test
    void partsComeInTheirOrderAndNoneIsEmpty() {
        assertThat(parts(story.forum)).containsExactly(Part.SAID_AND_DONE, Part.ANSWERS, Part.TIMES, Part.CLOSE);
        assertThat(parts(story.prioritize)).containsExactly(Part.OWNERS, Part.SAID_AND_DONE, Part.ANSWERS, Part.VOTES,
                Part.TIMES, Part.CLOSE);
        assertThat(parts(story.followUp)).containsExactly(Part.DECISIONS, Part.ACTIONS, Part.OWNERS,
                Part.SAID_AND_DONE, Part.NOTES, Part.ATTENDANCE, Part.TIMES, Part.CLOSE);
        assertThat(parts(story.check)).containsExactly(Part.ACTIONS, Part.OWNERS, Part.TEMPERATURE,
                Part.SAID_AND_DONE, Part.TIMES, Part.CLOSE);
    }

    @Test
    void whatGoesInCanBeChosen() {
        var chosen = Handout.of(story.state(), story.followUp.id()).only(EnumSet.of(Part.ACTIONS, Part.DECISIONS));
        assertThat(chosen.document().sections()).extracting(Section::part).containsExactly(Part.DECISIONS,
                Part.ACTIONS);
    }

    @Test
    void theHeadNamesMeetingCycleDayHoursOfItsZoneAndPlace() {
        assertThat(story.markdown(story.check)).startsWith("""
                # Temperature check 1

                Spring 2026, Tuesday 3 March 2026, 10:02 to 11:04, Room Alder

                Draft, version 1
                """);
    }

    @Test
    void decisionsStandInTheirExactWordsWithTheirVoteOrThatThereWasNone() {
        assertThat(story.markdown(story.followUp)).contains("""
                ### #1 Agree on what a qualified lead is (Adopted)

                A lead is qualified when budget and need are known.

                Fist of five: 1 three, 3 fours, 2 fives.
                """, """
                ### #2 One calendar of campaigns (Trial until Tue 3 Mar)

                One calendar, until the first check.

                Recorded without a vote.
                """);
    }

    @Test
    void actionsAreByOwnerAndSayWhatBecameOfThem() {
        assertThat(story.markdown(story.followUp)).contains("""
                | Owner | Action | Due | State |
                | --- | --- | --- | --- |
                | Kenji | Put the definition on the form (#1) | Sun 8 Feb | Open |
                | Sofia | Ask IT for a shared folder (#1) | Fri 6 Feb | Done |
                """);
    }

    @Test
    void aMeetingSaysWhatBecameOfActionsThatWereOpenWhenTheOneBeforeEnded() {
        assertThat(story.markdown(story.check)).contains("""
                ### From earlier meetings

                | Owner | Action | Due | State |
                | --- | --- | --- | --- |
                | Kenji | Put the definition on the form (#1) | Sun 8 Feb | Open |
                | Sofia | Ask IT for a shared folder (#1) | Fri 6 Feb | Done |
                """);
        assertThat(story.markdown(story.prioritize)).doesNotContain("Put the definition");
    }

    @Test
    void ownersAreThoseOfTheMeetingsDay() {
        assertThat(story.markdown(story.followUp)).contains("""
                | Issue | Duo | Solution due |
                | --- | --- | --- |
                | #1 Agree on what a qualified lead is | Lena + Kenji | Tue 3 Feb |
                | #2 One calendar of campaigns | Omar + Sofia | Tue 3 Feb |
                """);
        assertThat(story.markdown(story.check)).contains("""
                | Issue | Duo |
                | --- | --- |
                | #1 Agree on what a qualified lead is | Lena + Kenji |
                """).doesNotContain("Omar + Sofia");
    }

    @Test
    void whatIsKnownAsOfNowAloneSaysOfWhichDay() {
        var later = story.later(Story.at(Story.FORUM_DAY.plusDays(40), 9, 0));

        assertThat(Markdown.write(Handout.of(later, story.followUp.id()))).contains("""
                | Issue | Duo | Solution due, as of Sun 22 Feb |
                | --- | --- | --- |
                | #1 Agree on what a qualified lead is | Lena + Kenji | Tue 3 Feb |
                """, "| From answers | What became of it, as of Sun 22 Feb |");
        assertThat(story.markdown(story.followUp)).contains("| Duo | Solution due |", "| What became of it |");
    }

    @Test
    void theTemperatureSaysWhatWorksFirstAndNeverAMeanOfFewerThanThree() {
        assertThat(story.markdown(story.check)).contains("""
                What works: Nobody argued about a lead this month

                Even better if: Partners could use the form too
                """, "4 Working | 4.0 from 6 ratings", "3 ratings are needed for a mean", "No report",
                "Credit to marketing: The form took Kenji one evening", """
                        | Issue | 3 Mar |
                        | --- | --: |
                        | #1 Agree on what a qualified lead is | 4.0 |
                        """);
    }

    @Test
    void aRatingThatWasNeverRevealedIsSaidToBeCountedAndNoMore() {
        var shown = story.state().stream(RoomRating.class).filter(each -> each.issue() == story.leads.id()).findFirst()
                .orElseThrow();
        story.put(new RoomRating(shown.id(), shown.meeting(), shown.issue(), shown.counts(), false));

        assertThat(story.markdown(story.check)).contains("4 Working | Counted, not revealed")
                .doesNotContain("4.0 from", "| 4.0 |");
    }

    @Test
    void everyAnswerSaysWhatBecameOfItAndOnlyTheSignedOneIsSigned() {
        assertThat(story.markdown(story.prioritize)).contains("""
                | #1 Agree on what a qualified lead is | 1 | Working, with Lena + Kenji |
                | #2 One calendar of campaigns | 2 | Parked: the tool was too slow |

                Answer 3 is parked.
                """, """
                | 1 | Fewer leads, better ones | #1 |
                | 2 | Tell us before a campaign starts (signed: Omar) | #2 |
                | 3 | A bigger coffee machine | Parked |
                """);
    }

    @Test
    void anAnswerOfAMergedIssueIsSaidToBeInTheOneThatTookItIn() {
        var merged = story.issue("The same in other words", IssueState.MERGED,
                Links.NONE.withMergedInto(story.leads.id()));
        story.answer("Better leads", merged, ResponseState.MERGED, null);
        assertThat(story.markdown(story.prioritize)).contains("| #1 Agree on what a qualified lead is | 1, 4 |",
                "| 4 | Better leads | #1 |");
    }

    @Test
    void totalsAreShownAndNothingOfABallot() {
        var page = story.markdown(story.prioritize);
        assertThat(page).contains("6 people voted, with 2 dots each, at most 2 on one issue.", """
                | Rank | Issue | Sales | Marketing | Total |
                | --: | --- | --: | --: | --: |
                | 1st | #1 Agree on what a qualified lead is | 4 | 3 | 7 |
                | 2nd | #2 One calendar of campaigns | 2 | 3 | 5 |
                """);
        assertThat(DocumentJson.write(Minutes.of(story.state(), story.prioritize.id()))).doesNotContain("987654321");
    }

    @Test
    void attendanceIsBySideWithHowManySpoke() {
        assertThat(story.markdown(story.followUp)).contains("""
                | Sales | Lena, Omar (came late) | 1 of 2 |
                | Marketing | Kenji | 1 of 1 |

                Away: Maya

                Facilitator: Ines
                """);
    }

    @Test
    void attendanceIsByTheSideOfThatDayAlsoWhenSomebodyChangedSidesSince() {
        var before = story.markdown(story.followUp);
        var span = story.state().stream(SideSpan.class).filter(each -> each.person() == story.id("Lena")).findFirst()
                .orElseThrow();
        var moved = Story.FORUM_DAY.plusDays(22);
        story.put(span.endedOn(moved));
        story.put(new SideSpan(story.newId(), story.id("Lena"), Side.MARKETING, moved, null));

        assertThat(story.markdown(story.followUp)).isEqualTo(before).contains("| Sales | Lena, Omar (came late) |");
    }

    @Test
    void anActionThatWasDoneBeforeTheLastMeetingIsNotSaidAgain() {
        story.put(new Action(story.newId(), story.prioritize.id(), null, "Book the big room", story.id("Kenji"),
                Story.FORUM_DAY.plusDays(9), ActionState.DONE, Story.at(Story.FORUM_DAY.plusDays(10), 9, 0)));

        assertThat(story.markdown(story.check)).doesNotContain("Book the big room");
        assertThat(story.markdown(story.followUp)).contains("Book the big room");
    }

    @Test
    void timesPlannedAndUsedRatingAndNextDateStandAtTheEnd() {
        assertThat(story.markdown(story.followUp)).contains("Planned for 10:00, began at 10:02 and took 62 min.",
                "| 17 min | 14:40 | 6:40 presented, 8:00 discussed, extended by 2 min |",
                "The room rated this meeting 8.2 of 10, from 6 ratings.", "Next meeting: Tuesday 10 February 2026");
    }

    @Test
    void whatWasRecordedAgainstAVoteSaysSo() {
        var slot = story.newId();
        story.put(new FistCount(slot, story.followUp.id(), story.leads.id(), slot, 2,
                List.of(1, 0, 0, 3, 0, 2)));
        var decision = story.decide(story.leads, DecisionKind.ADOPT, "We do it all the same.",
                "the fair is next week", null, slot);
        story.put(new Decision(decision.id(), decision.meeting(), decision.issue(), decision.kind(),
                decision.wording(), decision.reason(), null, null, slot, true, true, decision.at()));
        assertThat(story.markdown(story.followUp)).contains("Fist of five, second vote: 1 zero, 3 threes, 2 fives.",
                "Adopted with weak support.", "Adopted against the count, by override. Reason: the fair is next week");
    }

    @Test
    void aDecisionWithoutAnIssueIsOneOfTheWholeGroup() {
        story.decide(null, DecisionKind.OTHER, "We meet in the morning from now on.", null, null, null);
        assertThat(story.markdown(story.followUp)).contains("### For the whole group\n");
    }

    @Test
    void finalMinutesDoNotChangeWithWhatComesAfter() {
        var frozen = Instant.parse("2026-02-04T08:00:00Z");
        story.freeze(story.followUp, frozen);
        var before = story.markdown(story.followUp);
        story.decide(null, DecisionKind.OTHER, "Something decided much later.", null, null, null);
        story.put(new PersonName(story.newId(), story.id("Lena"), "Lena M.", null, frozen.plusSeconds(60)));
        assertThat(story.markdown(story.followUp)).isEqualTo(before).contains("Final, version 1");
    }

    @Test
    void finalMinutesLoseTheNameOfSomebodyAnonymisedAndKeepTheirHash() {
        var version = story.freeze(story.followUp, Instant.parse("2026-02-04T08:00:00Z"));
        assertThat(version.document()).doesNotContain("Omar").doesNotContain("Kenji");
        var name = story.state().stream(PersonName.class).filter(each -> each.person() == story.id("Omar")).findFirst()
                .orElseThrow();
        story.put(name.anonymised());
        assertThat(story.markdown(story.followUp)).contains("someone, left + Sofia").doesNotContain("Omar");
    }

    @Test
    void theSameStateGivesTheSameBytesInAnyLanguageAndZoneOfTheMachine() {
        var page = story.html(story.check) + story.markdown(story.check);
        var language = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(new Story().html(story.check) + new Story().markdown(story.check)).isEqualTo(page);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFileIsNamedForDayMeetingKindAndVersion() {
        assertThat(Handout.of(story.state(), story.followUp.id()).fileName("md"))
                .isEqualTo("2026-02-03_3-follow-up_minutes_v1_draft.md");
        story.freeze(story.forum, Instant.parse("2026-02-04T08:00:00Z"));
        assertThat(Handout.of(story.state(), story.forum.id()).fileName("html"))
                .isEqualTo("2026-01-13_1-open-forum_minutes_v1.html");
    }

    private List<Part> parts(Meeting meeting) {
        return Minutes.of(story.state(), meeting.id()).sections().stream().map(Section::part).toList();
    }
}
