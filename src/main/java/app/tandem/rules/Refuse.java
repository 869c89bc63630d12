package app.tandem.rules;

import org.jspecify.annotations.Nullable;

/** Carries a refusal from within a rule up to {@link Rules}, which makes it an outcome; it never leaves this room. */
final class Refuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    private Refuse(Refusal refusal) {
        super(refusal.rule(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    static Refuse because(String field, String rule, @Nullable Object value) {
        return new Refuse(new Refusal(field, rule, value));
    }

    /** Refuses unless the condition holds. */
    static void unless(boolean holds, String field, String rule, @Nullable Object value) {
        if (!holds) {
            throw because(field, rule, value);
        }
    }

    /** Refuses when the value is missing, and hands it on otherwise. */
    static <T> T ifMissing(@Nullable T value, String field, String rule) {
        if (value == null) {
            throw because(field, rule, null);
        }
        return value;
    }
}
