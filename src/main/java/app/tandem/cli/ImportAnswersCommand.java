package app.tandem.cli;

import app.tandem.exchange.AnswersFile;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "answers", mixinStandardHelpOptions = true,
        description = "Adds answers to an open forum: from a .txt file with one on each line, or from columns of which "
                + "one is text, with side and author where there are any. At most 1,000.")
final class ImportAnswersCommand implements Callable<Integer> {

    @Mixin private Importing importing = new Importing();

    @Mixin private CycleOption cycle = new CycleOption();

    @Option(names = "--meeting", paramLabel = "N",
            description = "the open forum's number; left out, the one that runs, or else "
                    + "the one that is planned") private @Nullable Integer meeting;

    @Override
    public Integer call() throws IOException {
        return importing.with(this::take);
    }

    private int take(Workspace open) {
        var forum = forum(open.state());
        return importing.take(open, AnswersFile.read(importing.file(), open.state(), forum),
                answers -> new ImportResponses(forum.id(), answers));
    }

    private Meeting forum(State state) {
        if (meeting != null) {
            return cycle.meeting(state, meeting);
        }
        return cycle.find(state).stream().flatMap(each -> Meetings.of(state, each.id()))
                .filter(each -> each.kind() == MeetingKind.OPEN_FORUM && (each.running() || each.planned()))
                .max(Comparator.comparing(Meeting::running).thenComparing(each -> -each.number()))
                .orElseThrow(() -> new Misuse("No open forum runs or is planned; plan one, or name it: --meeting N."));
    }
}
