package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * What a cycle's people agreed on.
 *
 * @param hotTarget how many hot buttons they want; null takes the smaller of 2 x possible duos and 6
 * @param doubleDuty whether one person may be in two duos
 */
public record Terms(Cadence cadence, int issuesPerDuo, @Nullable Integer hotTarget, boolean doubleDuty) {

    public static final Terms DEFAULT = new Terms(Cadence.MONTHLY, 2, null, false);

    public Terms {
        NumberRule.ISSUES_PER_DUO.require(issuesPerDuo);
        if (hotTarget != null) {
            NumberRule.HOT_TARGET.require(hotTarget);
        }
    }
}
