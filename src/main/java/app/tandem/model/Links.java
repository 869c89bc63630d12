package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * What ties an issue to others, and why it is where it is.
 *
 * @param mergedInto the issue that took it in
 * @param from the issue of an earlier cycle that it goes on from
 * @param reason why it was parked, reopened, declined; or its closing note when it is done
 * @param progress percent, as last said by its duo
 */
public record Links(@Nullable Long mergedInto, @Nullable Long from, @Nullable String reason, int progress) {

    public static final Links NONE = new Links(null, null, null, 0);

    public Links {
        TextRule.STATE_REASON.require(reason);
        NumberRule.PROGRESS_PERCENT.require(progress);
    }

    public Links withMergedInto(@Nullable Long into) {
        return new Links(into, from, reason, progress);
    }

    public Links withReason(@Nullable String now) {
        return new Links(mergedInto, from, now, progress);
    }

    public Links withProgress(int now) {
        return new Links(mergedInto, from, reason, now);
    }
}
