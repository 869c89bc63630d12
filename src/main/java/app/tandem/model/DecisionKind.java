package app.tandem.model;

/** What a group may decide of an issue; OTHER is a decision without an issue. */
public enum DecisionKind {
    ADOPT, ADOPT_WITH_CHANGES, TRIAL, REWORK, DECLINE, PARK, OTHER;

    public boolean adopts() {
        return this == ADOPT || this == ADOPT_WITH_CHANGES || this == TRIAL;
    }
}
