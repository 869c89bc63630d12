package app.tandem.model;

import org.jspecify.annotations.Nullable;

/** Who does what in a meeting: ids of people. */
public record Roles(@Nullable Long facilitator, @Nullable Long scribe, @Nullable Long timekeeper) {

    public static final Roles NONE = new Roles(null, null, null);
}
