package app.tandem.ui.console.minutes;

import app.tandem.minutes.Block;
import app.tandem.minutes.Document;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Part;
import app.tandem.model.Meeting;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.minutes.MinutesView.About;
import app.tandem.ui.console.minutes.MinutesView.Choice;
import app.tandem.ui.console.minutes.MinutesView.PartLine;
import app.tandem.ui.console.minutes.MinutesView.Stage;
import app.tandem.ui.home.MeetingWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads off a state what is said about minutes. */
final class MinutesViews {

    private final Texts texts;
    private final State state;
    private final LocalDate today;

    MinutesViews(Texts texts, State state, LocalDate today) {
        this.texts = texts;
        this.state = state;
        this.today = today;
    }

    /** The meetings that have minutes: those that have started, the newest first. */
    List<Meeting> meetings() {
        return state.stream(Meeting.class).filter(each -> each.running() || each.closed())
                .sorted(Comparator.comparing((Meeting each) -> Meetings.day(each)).thenComparing(Meeting::id)
                        .reversed())
                .toList();
    }

    /** The minutes of a meeting in one of their versions; in the newest where there is no such version. */
    Handout handout(long meeting, int version) {
        return version(meeting, version).map(each -> Handout.of(state, each))
                .orElseGet(() -> Handout.of(state, meeting));
    }

    MinutesView view(long meeting, Handout handout) {
        Meeting of = state.get(Meeting.class, meeting);
        return new MinutesView(meeting, about(of, handout),
                meetings().stream().map(each -> new Choice(each.id(), named(each))).toList(),
                versions(meeting).map(each -> new Choice(each.version(), said(each))).toList(),
                Arrays.stream(Part.values()).map(each -> new PartLine(each, count(handout.document(), each)))
                        .toList(),
                new MinutesMarks(texts, state, today).of(of));
    }

    private About about(Meeting meeting, Handout handout) {
        int version = handout.edition().version();
        Stage stage = stage(meeting, version);
        return new About(handout.document().title().in(handout.names()), version, stage, handout.edition().note(),
                line(meeting, version, stage));
    }

    private Stage stage(Meeting meeting, int version) {
        Optional<MinutesVersion> known = version(meeting.id(), version);
        if (known.isEmpty() || known.get().status() == MinutesStatus.DRAFT) {
            return meeting.running() ? Stage.GROWING : Stage.DRAFT;
        }
        boolean newest = Meetings.minutes(state, meeting.id()).equals(known);
        return newest ? Stage.FINAL : Stage.SUPERSEDED;
    }

    private String line(Meeting meeting, int version, Stage stage) {
        return switch (stage) {
            case GROWING -> texts.get("minutes.growing");
            case DRAFT -> texts.get("minutes.draft.line");
            case FINAL, SUPERSEDED -> version(meeting.id(), version)
                    .map(each -> texts.get("minutes.final.line", moment(meeting, each.at()))).orElse("");
        };
    }

    private String moment(Meeting meeting, Instant at) {
        ZonedDateTime then = at.atZone(meeting.schedule().zoneId());
        return texts.get("minutes.moment", texts.days().day(then.toLocalDate(), today),
                texts.days().clock(then.toLocalTime()));
    }

    private String named(Meeting meeting) {
        String name = MeetingWords.named(texts, state, meeting);
        LocalDate day = meeting.schedule().day();
        return day == null ? name : texts.get("minutes.meeting", name, texts.days().day(day, today));
    }

    private Stream<MinutesVersion> versions(long meeting) {
        return state.stream(MinutesVersion.class).filter(each -> each.meeting() == meeting)
                .sorted(Comparator.comparingInt(MinutesVersion::version).reversed());
    }

    private Optional<MinutesVersion> version(long meeting, int version) {
        return versions(meeting).filter(each -> each.version() == version).findFirst();
    }

    private String said(MinutesVersion version) {
        String note = version.note();
        String words = version.status() == MinutesStatus.FINAL
                ? texts.get("minutes.version.final", version.version())
                : texts.get("minutes.version.draft", version.version());
        return note == null ? words : texts.get("minutes.version.corrects", words, note);
    }

    private static int count(Document document, Part part) {
        return document.sections().stream().filter(each -> each.part() == part).flatMap(each -> each.blocks().stream())
                .mapToInt(MinutesViews::things).sum();
    }

    private static int things(Block block) {
        return switch (block) {
            case Block.Heading heading -> 0;
            case Block.Paragraph paragraph -> 1;
            case Block.Item item -> 1;
            case Block.Bullets bullets -> bullets.points().size();
            case Block.Table table -> table.rows().size();
            case Block.Chart chart -> chart.lines().size();
        };
    }
}
