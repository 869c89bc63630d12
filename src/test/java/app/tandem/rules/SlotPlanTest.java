package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotPlanTest {

    @ParameterizedTest
    @CsvSource({"0, 7, 10, 10", "1, 7, 10, 27", "6, 7, 10, 112", "6, 7, 12, 124", "4, 10, 15, 110"})
    void isAsLongAsItsSlotsAndTenMinutes(int issues, int present, int discuss, int minutes) {
        assertThat(new SlotPlan(issues, present, discuss).minutes()).isEqualTo(minutes);
    }

    @Test
    void isTooLongOnlyPastTwoHours() {
        assertThat(new SlotPlan(5, 7, 15).minutes()).isEqualTo(120);
        assertThat(new SlotPlan(5, 7, 15).tooLong()).isFalse();
        assertThat(new SlotPlan(5, 8, 15).tooLong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6, 7, 12, 7, 11", "7, 7, 10, 5, 10", "5, 10, 15, 9, 13", "6, 10, 10, 8, 10"})
    void isShortenedToTheLongestEqualTimesThatFit(int issues, int present, int discuss, int presents, int discusses) {
        assertThat(new SlotPlan(issues, present, discuss).shortened())
                .contains(new SlotPlan(issues, presents, discusses));
    }

    @Test
    void cannotBeShortenedWhereTheMinimumDoesNotFit() {
        assertThat(new SlotPlan(8, 10, 15).shortened()).isEmpty();
        assertThat(new SlotPlan(7, 10, 15).shortened()).isPresent();
    }

    @Test
    void neverLeavesAMinuteThatWouldHaveFitted() {
        for (int issues = 5; issues <= 7; issues++) {
            for (int present = 5; present <= 10; present++) {
                for (int discuss = 10; discuss <= 15; discuss++) {
                    var plan = new SlotPlan(issues, present, discuss);
                    var shorter = plan.shortened().orElseThrow();
                    assertThat(shorter.minutes()).isLessThanOrEqualTo(120);
                    assertThat(shorter.present()).isBetween(5, present);
                    assertThat(shorter.discuss()).isBetween(10, discuss);
                    var oneMore = new SlotPlan(issues, shorter.present(), shorter.discuss() + 1);
                    assertThat(shorter.equals(plan) || oneMore.tooLong()).as("%s to %s", plan, shorter).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 10, 1", "6, 7, 10, 1", "7, 7, 10, 2", "12, 7, 10, 2", "13, 7, 10, 3", "12, 10, 15, 3",
            "0, 7, 10, 1"})
    void needsAsManyMeetingsAsTwoHoursHold(int issues, int present, int discuss, int meetings) {
        assertThat(new SlotPlan(issues, present, discuss).meetings()).isEqualTo(meetings);
    }
}
