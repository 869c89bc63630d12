package app.tandem.cli;

import app.tandem.rules.Refusal;

/** A command that cannot be done as it was given; the message is for the person who gave it. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String words) {
        super(words);
    }

    Misuse(Refusal refusal) {
        this(words(refusal));
    }

    /** A refusal as a sentence. */
    static String words(Refusal refusal) {
        var value = refusal.value();
        return refusal.field() + " " + refusal.rule() + (value == null ? "" : " (given: " + value + ")");
    }
}
