package app.tandem.exchange;

import app.tandem.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries a refusal out of the depth of a line or a file up to who reads it; it never leaves this room. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    private Unfit(Refusal refusal) {
        super(refusal.rule(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    static Unfit because(String field, String rule, @Nullable Object value) {
        return new Unfit(new Refusal(field, rule, value));
    }

    static void unless(boolean holds, String field, String rule, @Nullable Object value) {
        if (!holds) {
            throw because(field, rule, value);
        }
    }
}
