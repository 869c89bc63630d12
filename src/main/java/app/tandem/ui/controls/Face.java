package app.tandem.ui.controls;

import app.tandem.model.PersonName;
import app.tandem.model.Side;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person as the screen names them: by first name, with two letters in the shape of their side. */
public record Face(String name, Side side) {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int LETTERS = 2;
    private static final String ELLIPSIS = "\u2026";

    public String firstName() {
        return name.equals(PersonName.GONE) ? name : name.split(" ", 2)[0];
    }

    /** The first name, for a narrow place: of a longer one so many letters, the last an ellipsis. */
    public String firstName(int most) {
        List<String> all = graphemes();
        return all.size() <= most ? firstName() : String.join("", all.subList(0, most - 1)) + ELLIPSIS;
    }

    public String letters() {
        return graphemes().stream().limit(LETTERS).collect(Collectors.joining());
    }

    private List<String> graphemes() {
        return GRAPHEME.matcher(firstName()).results().map(MatchResult::group).toList();
    }
}
