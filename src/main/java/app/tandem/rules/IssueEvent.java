package app.tandem.rules;

/** What can happen to an issue; which may follow on what stands in {@link IssueLife}. */
public enum IssueEvent {
    MERGE, SPLIT, MARK_HOT, UNMARK_HOT, PARK, BRING_BACK, ASSIGN, REASSIGN, DUO_ENDED, PROPOSAL_COMPLETE,
    PROPOSAL_INCOMPLETE, PRESENT, ADOPT, REWORK, DECLINE, DECIDE_PARK, SAY_IN_PROGRESS, SAY_WORKING, SAY_STUCK, FINISH,
    REOPEN, CARRY
}
