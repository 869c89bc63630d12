package app.tandem.exchange;

import app.tandem.model.ResponseSide;
import app.tandem.model.Side;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sides as people write them, in English and German, ignoring case. */
final class SideWords {

    static final String KNOWN = "must be sales, marketing or neither (or vertrieb, verkauf, marketing, keine)";
    static final String KNOWN_OF_ANSWERS = "must be sales or marketing (or vertrieb, verkauf), or left out";

    private static final Map<String, Side> SIDES = Map.ofEntries(Map.entry("sales", Side.SALES),
            Map.entry("vertrieb", Side.SALES), Map.entry("verkauf", Side.SALES),
            Map.entry("marketing", Side.MARKETING), Map.entry("neither", Side.NEITHER),
            Map.entry("none", Side.NEITHER), Map.entry("neutral", Side.NEITHER), Map.entry("guest", Side.NEITHER),
            Map.entry("keine", Side.NEITHER), Map.entry("keiner", Side.NEITHER), Map.entry("keines", Side.NEITHER),
            Map.entry("weder noch", Side.NEITHER), Map.entry("gast", Side.NEITHER));

    private static final Map<String, ResponseSide> OF_ANSWERS = Map.of("", ResponseSide.NOT_KNOWN, "not_known",
            ResponseSide.NOT_KNOWN, "not known", ResponseSide.NOT_KNOWN, "unknown", ResponseSide.NOT_KNOWN,
            "unbekannt", ResponseSide.NOT_KNOWN);

    private SideWords() {}

    static String of(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Side> side(String word) {
        return Optional.ofNullable(SIDES.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    static Optional<ResponseSide> ofAnswer(String word) {
        return side(word).filter(Side::votes).map(each -> ResponseSide.valueOf(each.name()))
                .or(() -> Optional.ofNullable(OF_ANSWERS.get(word.strip().toLowerCase(Locale.ROOT))));
    }
}
