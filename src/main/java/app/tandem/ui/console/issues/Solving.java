package app.tandem.ui.console.issues;

import app.tandem.model.Note;
import app.tandem.model.Proposal;
import app.tandem.model.Slot;
import app.tandem.rules.Issues;
import app.tandem.rules.Reports;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The solutions that a duo wrote, how they were presented, and what was noted. */
record Solving(Source source) {

    private static final int MINUTE = 60;

    void tell(Life life) {
        boolean ready = false;
        for (Proposal each : Issues.proposals(source.state(), source.issue().id())) {
            life.at(each.id(), proposed(each, ready));
            ready = ready || each.complete();
        }
        List<Slot> slots = source.state().stream(Slot.class).filter(each -> each.issue() == source.issue().id())
                .toList();
        slots.forEach(each -> tell(life, each));
        source.state().stream(Note.class).filter(each -> Objects.equals(each.issue(), source.issue().id()))
                .filter(each -> slots.stream().noneMatch(slot -> presented(slot) && slot.meeting() == each.meeting()))
                .forEach(each -> life.at(each.id(), new Event(null, texts().get("issues.noted"),
                        source.dayOf(each.meeting()), List.of(noted(each)), null)));
    }

    private Texts texts() {
        return source.texts();
    }

    private Event proposed(Proposal proposal, boolean before) {
        String head = !proposal.complete() ? texts().get("issues.proposal.begun")
                : before ? texts().get("issues.proposal.changed") : texts().get("status.solution-ready");
        List<String> said = new ArrayList<>(List.of(texts().get("issues.version", proposal.version())));
        String summary = proposal.summary();
        if (summary != null) {
            said.add(source.quoted(summary));
        }
        return new Event(IssueStatus.SOLUTION_READY, head, source.day(proposal.at()), said, null);
    }

    private void tell(Life life, Slot slot) {
        LocalDate day = source.dayOf(slot.meeting());
        switch (slot.state()) {
            case DECIDED, UNDECIDED -> life.at(slot.id(),
                    new Event(IssueStatus.PRESENTED, texts().get("status.presented"), day, presentation(slot), null));
            case NOT_PRESENTED -> life.at(slot.id(),
                    new Event(null, texts().get("issues.not-presented"), day, List.of(), null));
            case REPORTED -> {
                if (Reports.at(source.state(), slot.meeting(), source.issue().id()).isEmpty()) {
                    life.at(slot.id(), new Event(null, texts().get("issues.no-report"), day, List.of(), null));
                }
            }
            case WAITING, PRESENTING, DISCUSSING, MOVED -> {}
        }
    }

    private static boolean presented(Slot slot) {
        return switch (slot.state()) {
            case DECIDED, UNDECIDED -> true;
            case WAITING, PRESENTING, DISCUSSING, REPORTED, NOT_PRESENTED, MOVED -> false;
        };
    }

    private List<String> presentation(Slot slot) {
        String times = texts().get("issues.times", clock(slot.time().presented()),
                slot.time().plannedPresent() / MINUTE, clock(slot.time().discussed()));
        return Stream.concat(Stream.of(times),
                source.state().stream(Note.class).filter(each -> each.meeting() == slot.meeting())
                        .filter(each -> Objects.equals(each.issue(), slot.issue())).map(this::noted))
                .toList();
    }

    private String noted(Note note) {
        return switch (note.kind()) {
            case NOTE -> texts().get("issues.noted.note", note.text());
            case SUPPORT -> texts().get("issues.noted.support", note.text());
            case CONCERN -> texts().get("issues.noted.concern", note.text());
            case LATER -> texts().get("issues.noted.later", note.text());
        };
    }

    private String clock(int seconds) {
        return texts().get("issues.clock", seconds / MINUTE, seconds % MINUTE);
    }
}
