package app.tandem.model;

import java.util.EnumSet;
import java.util.Set;

/** Where an issue is in its life; what leads from one to another is in the rules. */
public enum IssueState {
    RAISED, HOT, ASSIGNED, SOLUTION_READY, PRESENTED, IN_PROGRESS, WORKING, STUCK, DONE, PARKED, DECLINED, MERGED,
    CARRIED;

    private static final Set<IssueState> ACTIVE = EnumSet.range(ASSIGNED, STUCK);
    private static final Set<IssueState> UNDER_WAY = EnumSet.range(IN_PROGRESS, STUCK);

    /** A duo owns it and works on it. */
    public boolean active() {
        return ACTIVE.contains(this);
    }

    /** Its solution was adopted and is being carried out. */
    public boolean underWay() {
        return UNDER_WAY.contains(this);
    }

    /** Nothing of it stands in the way of closing its cycle. */
    public boolean settled() {
        return ordinal() >= DONE.ordinal();
    }
}
