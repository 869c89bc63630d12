package app.tandem.ui.controls;

import app.tandem.model.PersonName;
import app.tandem.model.Side;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person as the screen names them: by first name, with two letters in the shape of their side. */
public record Face(String name, Side side) {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int LETTERS = 2;

    public String firstName() {
        return name.equals(PersonName.GONE) ? name : name.split(" ", 2)[0];
    }

    public String letters() {
        return GRAPHEME.matcher(firstName()).results().limit(LETTERS).map(MatchResult::group)
                .collect(Collectors.joining());
    }
}
