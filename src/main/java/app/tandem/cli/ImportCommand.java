package app.tandem.cli;

import picocli.CommandLine.Command;

@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Takes in people or answers from a file: all of it, or nothing where a line is refused.")
final class ImportCommand {}
