package app.tandem.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to show: for programs as data, and for people as text.
 *
 * @param data maps, lists and values that become JSON
 */
record Shown(Object data, String text) {

    /** A table: the rows are what programs get too. */
    static Shown table(Sheet sheet) {
        return new Shown(sheet.data(), sheet.text());
    }

    /** Parts one after another. */
    static String joined(List<String> parts) {
        return parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
