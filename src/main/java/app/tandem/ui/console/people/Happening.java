package app.tandem.ui.console.people;

import app.tandem.exchange.PersonRow;
import app.tandem.exchange.RowVerdict;
import app.tandem.exchange.RowVerdict.Changed;
import app.tandem.exchange.RowVerdict.Flagged;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.SideLabel;
import app.tandem.ui.controls.Tone;
import org.kordamp.ikonli.feather.Feather;

/** What will happen to a row, as icon, tone and words. */
record Happening(Feather icon, Tone tone, String words) {

    static Happening of(Texts texts, PersonRow row, RowVerdict verdict) {
        return switch (verdict) {
            case RowVerdict.New _ -> new Happening(Feather.PLUS_CIRCLE, Tone.GOOD,
                    further(texts, row, texts.get("people.import.new")));
            case RowVerdict.Same _ -> new Happening(Feather.CHECK, Tone.QUIET,
                    further(texts, row, texts.get("people.import.same")));
            case Changed changed -> new Happening(changed.from() == null ? Feather.CHECK : Feather.CORNER_UP_RIGHT,
                    Tone.QUIET, further(texts, row, changed(texts, changed)));
            case Flagged flag -> new Happening(Feather.ALERT_TRIANGLE, Tone.LOOK, flagged(texts, flag));
            case RowVerdict.LeftOut _ -> new Happening(Feather.MINUS, Tone.QUIET, texts.get("people.import.skipped"));
        };
    }

    private static String further(Texts texts, PersonRow row, String words) {
        return row.further().isEmpty() ? words
                : texts.get("people.import.further", words,
                        String.join(texts.get("list.comma"), row.further()));
    }

    private static String changed(Texts texts, Changed changed) {
        var from = changed.from();
        if (from != null) {
            String side = SideLabel.word(texts, from);
            return changed.ends().isEmpty() ? texts.get("people.import.side-changes", side)
                    : texts.get("people.import.side-ends", side,
                            String.join(texts.get("list.comma"), changed.ends()));
        }
        if (changed.email()) {
            return changed.added() ? texts.get("people.import.email-added")
                    : texts.get("people.import.email-changed");
        }
        return texts.get("people.import.spelling");
    }

    private static String flagged(Texts texts, Flagged flag) {
        return switch (flag.problem()) {
            case SAME_NAME -> texts.get("people.import.same-name", flag.detail());
            case NO_SIDE -> texts.get("people.import.no-side");
            case UNKNOWN_SIDE -> texts.get("people.import.unknown-side", flag.detail());
            case NO_AT -> texts.get("people.import.no-at");
            case RULE -> switch (flag.column()) {
                case NAME -> texts.get("people.import.name-rule", flag.detail());
                case EMAIL -> texts.get("people.import.email-rule", flag.detail());
                case SIDE -> texts.get("people.import.unknown-side", flag.detail());
            };
        };
    }
}
