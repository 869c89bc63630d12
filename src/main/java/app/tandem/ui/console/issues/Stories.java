package app.tandem.ui.console.issues;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Proposal;
import app.tandem.model.Report;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.Days;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Reports;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.home.Faces;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.home.HotButtons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the life story of an issue off a state. */
final class Stories {

    private static final int MINUTE = 60;

    private final Texts texts;
    private final State state;
    private final LocalDate today;
    private final Issue issue;
    /** What happened, by the id of its row: rows are numbered as they come. */
    private final Map<Long, Event> events = new TreeMap<>(Comparator.reverseOrder());

    private Stories(Texts texts, State state, LocalDate today, Issue issue) {
        this.texts = texts;
        this.state = state;
        this.today = today;
        this.issue = issue;
    }

    static Story of(Texts texts, State state, LocalDate today, Issue issue) {
        return new Stories(texts, state, today, issue).story();
    }

    private Story story() {
        raised();
        voted();
        assigned();
        proposed();
        presented();
        Issues.decisions(state, issue.id())
                .forEach(each -> events.put(each.id(), new DecidedWords(texts, state).event(each)));
        updated();
        reported();
        Cycle cycle = state.get(Cycle.class, issue.cycle());
        HomeView.HotButton facts = new HotButtons(state, new Faces(state, today), cycle, today).view(issue);
        return new Story(issue.id(), issue.state(), facts, standing(), help(), issue.detail(),
                issue.links().reason(), facts.due(), ended());
    }

    /** How it ended stands first, where a decision does not say it already. */
    private List<Event> ended() {
        List<Event> all = new ArrayList<>(events.values());
        boolean settled = switch (issue.state()) {
            case DONE, PARKED, DECLINED, MERGED, CARRIED -> true;
            default -> false;
        };
        IssueStatus status = IssueStatus.of(issue.state());
        if (settled && (all.isEmpty() || all.getFirst().status() != status)) {
            all.addFirst(new Event(status, texts.get(status.key()), lastDay(), ending(), null));
        }
        return all;
    }

    private String ending() {
        Long into = issue.links().mergedInto();
        if (into != null) {
            return texts.get("issues.merged", state.get(Issue.class, into).number());
        }
        return Objects.requireNonNullElse(issue.links().reason(), "");
    }

    private @Nullable LocalDate lastDay() {
        return state.stream(Assignment.class).filter(each -> each.issue() == issue.id()).map(Assignment::endedOn)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private String standing() {
        Integer rank = issue.standing().rank();
        Integer dots = issue.standing().dots();
        return rank == null || dots == null ? "" : texts.get("issues.standing", rank, dots);
    }

    /** What help was asked for last, by an update or a report. */
    private @Nullable String help() {
        if (issue.state() != IssueState.STUCK) {
            return null;
        }
        Map<Instant, String> asked = new TreeMap<>();
        state.stream(StatusUpdate.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> asked.put(each.at(), Objects.requireNonNullElse(each.help(), "")));
        state.stream(Report.class).filter(each -> each.issue() == issue.id() && !each.replaced())
                .forEach(each -> asked.put(each.at(), Objects.requireNonNullElse(each.help(), "")));
        String last = asked.isEmpty() ? "" : new ArrayList<>(asked.values()).getLast();
        return last.isEmpty() ? null : last;
    }

    private void raised() {
        List<Response> answers = state.stream(Response.class)
                .filter(each -> Objects.equals(each.issue(), issue.id())).toList();
        String detail = answers.isEmpty() ? ""
                : texts.get("issues.from", answers.size(), answers.stream().map(Response::number)
                        .map(String::valueOf).collect(Collectors.joining(texts.get("list.comma"))));
        LocalDate day = answers.isEmpty() ? null
                : Meetings.day(state.get(Meeting.class, answers.getFirst().meeting()));
        events.put(issue.id(), Issues.carriedFrom(state, issue.id()).map(this::carried).orElseGet(
                () -> new Event(IssueStatus.RAISED, texts.get("status.raised"), day, detail, null)));
    }

    private Event carried(Issue from) {
        Cycle cycle = state.get(Cycle.class, from.cycle());
        return new Event(IssueStatus.CARRIED, texts.get("issues.carried"), cycle.closedOn(),
                texts.get("issues.carried.from", from.number(), cycle.name()), null);
    }

    private void voted() {
        state.stream(RoundTotal.class).filter(each -> each.issue() == issue.id()).forEach(each -> {
            Round round = state.get(Round.class, each.round());
            if (round.status() == RoundStatus.REVEALED) {
                events.put(each.id(), new Event(IssueStatus.HOT, texts.get("issues.voted", each.rank()),
                        Meetings.day(state.get(Meeting.class, round.meeting())), dots(each), null));
            }
        });
    }

    private String dots(RoundTotal total) {
        Integer sales = total.sales();
        Integer marketing = total.marketing();
        String said = sales == null || marketing == null
                ? texts.get("issues.dots", total.total())
                : texts.get("issues.dots.sides", sales, marketing);
        String why = issue.standing().hotReason();
        return why == null ? said : texts.get("issues.hot.reason", said, why);
    }

    private void assigned() {
        Assignment before = null;
        for (Assignment each : state.stream(Assignment.class).filter(one -> one.issue() == issue.id()).toList()) {
            HomeView.DuoFaces two = new Faces(state, today).of(state.get(Duo.class, each.duo()));
            String names = texts.get("duo.names", two.sales().firstName(), two.marketing().firstName());
            LocalDate due = each.due();
            String detail = due == null ? "" : texts.get("issue.due", texts.days().day(due, today));
            String why = before == null ? null : before.endReason();
            events.put(each.id(), new Event(IssueStatus.ASSIGNED, texts.get("issues.assigned", names), each.since(),
                    why == null ? detail : texts.get("issues.reassigned", why, detail).strip(), null));
            before = each;
        }
    }

    private void proposed() {
        for (Proposal each : Issues.proposals(state, issue.id())) {
            String head = each.complete() ? texts.get("status.solution-ready") : texts.get("issues.proposal.begun");
            events.put(each.id(), new Event(IssueStatus.SOLUTION_READY, head, day(each.at()),
                    texts.get("issues.version", each.version(), Objects.requireNonNullElse(each.summary(), ""))
                            .strip(),
                    null));
        }
    }

    private void presented() {
        for (Slot each : state.stream(Slot.class).filter(one -> one.issue() == issue.id()).toList()) {
            LocalDate day = Meetings.day(state.get(Meeting.class, each.meeting()));
            if (each.state() == SlotState.DECIDED || each.state() == SlotState.UNDECIDED) {
                events.put(each.id(), new Event(IssueStatus.PRESENTED, texts.get("status.presented"), day,
                        texts.get("issues.times", clock(each.time().presented()),
                                each.time().plannedPresent() / MINUTE, clock(each.time().discussed())),
                        null));
            } else if (each.state() == SlotState.NOT_PRESENTED) {
                events.put(each.id(), new Event(IssueStatus.PRESENTED, texts.get("issues.not-presented"), day, "",
                        null));
            } else if (each.state() == SlotState.REPORTED
                    && Reports.at(state, each.meeting(), issue.id()).isEmpty()) {
                events.put(each.id(), new Event(null, texts.get("report.none"), day, "", null));
            }
        }
    }

    private String clock(int seconds) {
        return texts.get("issues.clock", seconds / MINUTE, seconds % MINUTE);
    }

    private void updated() {
        state.stream(StatusUpdate.class).filter(each -> each.issue() == issue.id()).forEach(each -> {
            IssueStatus status = IssueStatus.of(each.state());
            List<Words> words = new ArrayList<>(List.of(new Words("note", texts.get("issues.note"), each.note())));
            addHelp(words, each.help());
            events.put(each.id(), new Event(status, texts.get("issues.update", texts.get(status.key()),
                    each.progress()), day(each.at()), texts.get("issues.said", each.note()),
                    new Correction(Correction.Kind.UPDATE, each.id(), words)));
        });
    }

    private void reported() {
        state.stream(Report.class).filter(each -> each.issue() == issue.id() && !each.replaced())
                .forEach(each -> events.put(each.id(), report(each)));
    }

    private Event report(Report report) {
        IssueStatus status = IssueStatus.of(report.state());
        List<Words> words = new ArrayList<>(
                List.of(new Words("working", texts.get("issues.report.working"), report.working()),
                        new Words("improvement", texts.get("issues.report.improvement"), report.improvement())));
        addHelp(words, report.help());
        var credit = report.credit();
        if (credit != null) {
            words.add(new Words("credit", texts.get("issues.report.credit"), credit.words()));
        }
        Long meeting = report.meeting();
        LocalDate day = meeting == null ? day(report.at()) : Meetings.day(state.get(Meeting.class, meeting));
        return new Event(status, texts.get("issues.report", texts.get(status.key()), report.rating()), day,
                room(meeting) + texts.get("issues.report.said", report.working(), report.improvement()),
                new Correction(Correction.Kind.REPORT, report.id(), words));
    }

    private String room(@Nullable Long check) {
        return check == null ? ""
                : RoomRatings.seen(state, check, issue.id()).flatMap(RoomRatings::mean)
                        .map(each -> texts.get("issues.room", texts.mean(each.rounded(9).doubleValue())) + " ")
                        .orElse("");
    }

    private void addHelp(List<Words> words, @Nullable String help) {
        if (help != null) {
            words.add(new Words("help", texts.get("issues.help.name"), help));
        }
    }

    private LocalDate day(Instant at) {
        return at.atZone(Days.zone(state)).toLocalDate();
    }
}
