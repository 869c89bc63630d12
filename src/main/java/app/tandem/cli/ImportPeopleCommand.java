package app.tandem.cli;

import app.tandem.exchange.PeopleFile;
import app.tandem.rules.PeopleMove.ImportPeople;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "people", mixinStandardHelpOptions = true,
        description = "Adds people from a file with the columns name, side and, where there is one, email; those "
                + "whose names are known are updated. At most 500.")
final class ImportPeopleCommand implements Callable<Integer> {

    @Mixin private Importing importing = new Importing();

    @Override
    public Integer call() throws IOException {
        return importing.with(open -> importing.take(open, PeopleFile.read(importing.file(), open.state()),
                ImportPeople::new));
    }
}
