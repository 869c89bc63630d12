package app.tandem.cli;

import app.tandem.exchange.Json;
import app.tandem.rules.Days;
import app.tandem.rules.State;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what a workspace holds.")
final class ShowCommand {

    static CommandLine line() {
        return new CommandLine(new ShowCommand()).addSubcommand(new Status()).addSubcommand(new People())
                .addSubcommand(new MeetingsOf()).addSubcommand(new IssuesOf()).addSubcommand(new OneIssue())
                .addSubcommand(new Duos()).addSubcommand(new Actions()).addSubcommand(new Journal());
    }

    /** Opens the workspace, and prints what one command shows of it. */
    @Command
    abstract static class Showing implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") private CommandSpec spec;

        @Mixin private WorkspaceOption workspace = new WorkspaceOption();

        @Option(names = "--json", description = "print as JSON") private boolean json;

        abstract Shown shown(Workspace open);

        @Override
        public Integer call() throws IOException {
            return workspace.with(open -> print(shown(open)));
        }

        private int print(Shown shown) {
            spec.commandLine().getOut().println(json ? Json.pretty(shown.data()) : shown.text());
            return Exit.DONE;
        }

        static LocalDate today(State state) {
            return LocalDate.now(Days.zone(state));
        }
    }

    /** Shows something of one cycle. */
    abstract static class ShowingCycle extends Showing {

        @Mixin private CycleOption cycle = new CycleOption();

        CycleOption cycle() {
            return cycle;
        }
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "Where the workspace stands.")
    static final class Status extends ShowingCycle {

        @Override
        Shown shown(Workspace open) {
            return StatusView.of(open.name(), open.state(), cycle().find(open.state()), today(open.state()));
        }
    }

    @Command(name = "people", mixinStandardHelpOptions = true, description = "Everybody, with side and duos.")
    static final class People extends Showing {

        @Override
        Shown shown(Workspace open) {
            return Shown.table(Lists.people(open.state(), today(open.state())));
        }
    }

    @Command(name = "meetings", mixinStandardHelpOptions = true,
            description = "A cycle's meetings, with their numbers.")
    static final class MeetingsOf extends ShowingCycle {

        @Override
        Shown shown(Workspace open) {
            return Shown.table(Lists.meetings(open.state(), cycle().find(open.state())));
        }
    }

    @Command(name = "issues", mixinStandardHelpOptions = true, description = "A cycle's issues, with their numbers.")
    static final class IssuesOf extends ShowingCycle {

        @Override
        Shown shown(Workspace open) {
            return Shown.table(Lists.issues(open.state(), cycle().find(open.state())));
        }
    }

    @Command(name = "issue", mixinStandardHelpOptions = true, description = "The whole story of one issue.")
    static final class OneIssue extends ShowingCycle {

        @Parameters(paramLabel = "N", description = "the issue's number") private @Nullable Integer number;

        @Override
        Shown shown(Workspace open) {
            var wanted = number == null ? 0 : number;
            return IssueStory.of(open.state(), cycle().issue(open.state(), wanted));
        }
    }

    @Command(name = "duos", mixinStandardHelpOptions = true, description = "A cycle's duos, those at work first.")
    static final class Duos extends ShowingCycle {

        @Override
        Shown shown(Workspace open) {
            return Shown.table(Lists.duos(open.state(), cycle().find(open.state())));
        }
    }

    @Command(name = "actions", mixinStandardHelpOptions = true, description = "All actions, open ones first.")
    static final class Actions extends Showing {

        @Override
        Shown shown(Workspace open) {
            return Shown.table(Lists.actions(open.state()));
        }
    }

    @Command(name = "journal", mixinStandardHelpOptions = true, description = "Every move that was made.")
    static final class Journal extends Showing {

        @Override
        Shown shown(Workspace open) {
            return Shown.table(Lists.journal(open.state(), open.journal()));
        }
    }
}
