package app.tandem.minutes;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.time.LocalDate;
import java.util.List;

/** A meeting in the state that its minutes are drawn from, and the names of things in it. */
record Sitting(State state, Meeting meeting) {

    Cycle cycle() {
        return state.get(Cycle.class, meeting.cycle());
    }

    LocalDate day() {
        return Meetings.day(meeting);
    }

    /** Whether another meeting, of this cycle or one before, came before this one. */
    boolean comesAfter(Meeting other) {
        return Meetings.comesAfter(state, meeting, other);
    }

    Issue issue(long id) {
        return state.get(Issue.class, id);
    }

    /** "#2 Agree on what a qualified lead is", with the cycle where it is another one. */
    Phrase named(long issueId) {
        var issue = issue(issueId);
        return Texts.phrase("issue.named", number(issue), issue.title());
    }

    Phrase number(Issue issue) {
        return issue.cycle() == meeting.cycle() ? Texts.phrase("issue.number", issue.number())
                : Texts.phrase("issue.number.of", issue.number(), state.get(Cycle.class, issue.cycle()).name());
    }

    Phrase duo(Duo duo) {
        return Texts.phrase("duo", Phrase.person(duo.sales()), Phrase.person(duo.marketing()));
    }

    /** The name of what is known as of now alone: with the day of the last move, where that is after the meeting. */
    Phrase known(String key) {
        var last = state.at().atZone(meeting.schedule().zoneId()).toLocalDate();
        return last.isAfter(day()) ? Texts.phrase("as-of", Texts.phrase(key), brief(last)) : Texts.phrase(key);
    }

    /** People in the order of their names, which does not depend on the order in which they came. */
    List<Long> sorted(List<Long> people) {
        return people.stream().sorted(this::byName).toList();
    }

    int byName(long one, long other) {
        int names = People.key(People.name(state, one)).compareTo(People.key(People.name(state, other)));
        return names == 0 ? Long.compare(one, other) : names;
    }

    Phrase people(List<Long> people) {
        return Phrase.joined(sorted(people).stream().map(Phrase::person).toList(), Texts.words("list.between"));
    }

    String brief(LocalDate date) {
        return When.brief(date, day());
    }

    static String state(IssueState state) {
        return Texts.words("state." + state.name());
    }
}
