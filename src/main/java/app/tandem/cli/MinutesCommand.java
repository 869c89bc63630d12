package app.tandem.cli;

import app.tandem.exchange.WholeFile;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Html;
import app.tandem.minutes.Markdown;
import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "minutes", mixinStandardHelpOptions = true, description = "Writes the minutes of a meeting as files.")
final class MinutesCommand implements Callable<Integer> {

    /** The formats that there are. */
    enum Format {
        MD, HTML;

        private String write(Handout handout) {
            return switch (this) {
                case MD -> Markdown.write(handout);
                case HTML -> Html.write(handout);
            };
        }

        private String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin private CycleOption cycle = new CycleOption();

    @Option(names = "--meeting", required = true, paramLabel = "N|last",
            description = "the meeting's number, or last: the one that started last") private String meeting = "";

    @Option(names = "--format", split = ",", paramLabel = "md,html", defaultValue = "md,html",
            description = "one or more of: md, html; both by default") private List<String> formats = List.of();

    @Option(names = "--to", paramLabel = "DIR", defaultValue = ".", description = "the folder for the files; this one "
            + "by default") private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        var wanted = new LinkedHashSet<>(formats.stream().map(MinutesCommand::format).toList());
        return workspace.with(open -> write(Handout.of(open.state(), meeting(open.state()).id()), wanted));
    }

    private int write(Handout handout, Set<Format> wanted) {
        for (var each : wanted) {
            var file = folder.resolve(handout.fileName(each.extension()));
            Output.to(file, () -> WholeFile.write(file, each.write(handout)));
            spec.commandLine().getOut().println(file);
        }
        return Exit.DONE;
    }

    private static Format format(String name) {
        return Stream.of(Format.values()).filter(each -> each.extension().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new Misuse("There is no format \"" + name + "\"; there are: md, html."));
    }

    private Meeting meeting(State state) {
        if (meeting.equals("last")) {
            return last(state);
        }
        if (!meeting.matches("[0-9]{1,9}")) {
            throw new Misuse("--meeting must be a number, or last (given: " + meeting + ").");
        }
        return started(cycle.meeting(state, Integer.parseInt(meeting)));
    }

    /** A meeting that has minutes, or in words why there are none. */
    private static Meeting started(Meeting meeting) {
        return switch (meeting.status()) {
            case RUNNING, CLOSED -> meeting;
            case PLANNED -> throw new Misuse("Meeting " + meeting.number()
                    + " has not started yet; there are no minutes of it.");
            case CANCELLED -> throw new Misuse("Meeting " + meeting.number()
                    + " was cancelled; there are no minutes of it.");
        };
    }

    /** The meeting that started last: in the cycle named, or in any. */
    private Meeting last(State state) {
        var among = cycle.given() ? cycle.find(state).stream().flatMap(each -> Meetings.of(state, each.id()))
                : state.stream(Meeting.class);
        return among.filter(each -> each.running() || each.closed())
                .max(Comparator.comparing((Meeting each) -> Meetings.day(each)).thenComparing(Meeting::id))
                .orElseThrow(() -> new Misuse("No meeting has started yet."));
    }
}
