package app.tandem.exchange;

import app.tandem.model.PersonName;
import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as people paste them: one a line, or several between commas or semicolons; an e-mail address may follow a name,
 * after a comma or in angle brackets. What cannot be taken is flagged, never cut.
 *
 * @param tooMany whether there are more than can be imported; then nothing of it was read
 */
public record NameList(List<Named> names, List<Flag> flags, boolean tooMany) {

    private static final Pattern LINE = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    private static final Pattern BRACKETED = Pattern.compile("(.*?)<([^<>]*)>\\s*");

    public NameList {
        names = List.copyOf(names);
        flags = List.copyOf(flags);
    }

    /** Somebody of the list. */
    public record Named(long line, String name, @Nullable String email) {}

    /** A line that needs a look. */
    public record Flag(long line, Reason reason, String detail) {}

    /** Why a line needs a look. */
    public enum Reason {
        /** The name of an earlier line; the detail is its number. */
        TWICE,
        /** A name of the other list, too; the detail is the name. */
        OTHER_SIDE,
        /** A rule for names is broken; the detail says it, as the end of a sentence. */
        NAME,
        /** Likewise for addresses. */
        EMAIL
    }

    /** How many there are, those of lines that need a look left out. */
    public int count() {
        return names.size();
    }

    public static NameList of(String text) {
        if (LINE.splitAsStream(text).filter(each -> !each.isBlank()).limit(ImportPeople.MOST + 1L)
                .count() > ImportPeople.MOST) {
            return new NameList(List.of(), List.of(), true);
        }
        var reader = new Reader();
        var lines = LINE.split(text, -1);
        for (int each = 0; each < lines.length && reader.names.size() <= ImportPeople.MOST; each++) {
            reader.read(each + 1, lines[each]);
        }
        return reader.names.size() > ImportPeople.MOST ? new NameList(List.of(), List.of(), true)
                : new NameList(reader.names, reader.flags, false);
    }

    /** This list with a flag on every name that the other list holds, too. */
    public NameList apartFrom(NameList other) {
        Set<String> there = new HashSet<>();
        other.names.forEach(each -> there.add(People.key(each.name())));
        List<Flag> more = new ArrayList<>(flags);
        names.stream().filter(each -> there.contains(People.key(each.name())))
                .forEach(each -> more.add(new Flag(each.line(), Reason.OTHER_SIDE, each.name())));
        return new NameList(names, more, tooMany);
    }

    private static final class Reader {

        private final List<Named> names = new ArrayList<>();
        private final List<Flag> flags = new ArrayList<>();
        private final Map<String, Long> seen = new HashMap<>();

        void read(long line, String text) {
            @Nullable Piece pending = null;
            for (var part : text.split("[,;\t]")) {
                var piece = Piece.of(part.strip());
                if (pending != null && pending.email().isEmpty() && piece.name().isEmpty()) {
                    pending = new Piece(pending.name(), piece.email());
                } else {
                    take(line, pending);
                    pending = piece;
                }
            }
            take(line, pending);
        }

        private void take(long line, @Nullable Piece piece) {
            if (piece == null || piece.equals(Piece.NOTHING)) {
                return;
            }
            var name = Text.clean(piece.name());
            var email = Text.clean(piece.email());
            var badName = Text.problem(name, TextRule.PERSON_NAME);
            var earlier = badName.isEmpty() ? seen.putIfAbsent(People.key(name), line) : null;
            var badEmail = email.isEmpty() ? "" : problem(email);
            if (!badName.isEmpty()) {
                flags.add(new Flag(line, Reason.NAME, badName));
            } else if (earlier != null) {
                flags.add(new Flag(line, Reason.TWICE, Long.toString(earlier)));
            } else if (!badEmail.isEmpty()) {
                flags.add(new Flag(line, Reason.EMAIL, badEmail));
            } else {
                names.add(new Named(line, name, email.isEmpty() ? null : email));
            }
        }

        private static String problem(String address) {
            var problem = Text.problem(address, TextRule.EMAIL);
            return problem.isEmpty() && !PersonName.isAddress(address) ? "needs one @ with text on both sides"
                    : problem;
        }
    }

    /** What stands between two separators: a name, an address, or both. */
    private record Piece(String name, String email) {

        static final Piece NOTHING = new Piece("", "");

        static Piece of(String part) {
            var bracketed = BRACKETED.matcher(part);
            if (bracketed.matches()) {
                return new Piece(unquoted(bracketed.group(1)), bracketed.group(2).strip());
            }
            var space = part.lastIndexOf(' ');
            return part.indexOf('@') > space ? new Piece(unquoted(part.substring(0, space + 1)),
                    part.substring(space + 1)) : new Piece(unquoted(part), "");
        }

        private static String unquoted(String name) {
            return name.strip().replaceAll("^\"(.*)\"$", "$1");
        }
    }
}
