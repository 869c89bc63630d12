package app.tandem.model;

import org.jspecify.annotations.Nullable;

/** How an issue's success is measured, with figures where there are any. */
public record Success(@Nullable String measure, @Nullable String baseline, @Nullable String target,
        @Nullable String unit) {

    public static final Success NONE = new Success(null, null, null, null);

    public Success {
        TextRule.SUCCESS_MEASURE.require(measure);
        TextRule.SUCCESS_FIGURE.require(baseline);
        TextRule.SUCCESS_FIGURE.require(target);
        TextRule.SUCCESS_FIGURE.require(unit);
    }
}
