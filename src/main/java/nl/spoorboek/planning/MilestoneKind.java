package nl.spoorboek.planning;

/** What kind of moment a milestone is (domain word list); a phase is something that lasts. */
public enum MilestoneKind {
    DECISION,
    CONSULTATION,
    INFORMATION,
    DELIVERABLE,
    EVENT,
    EVALUATION,
    START,
    END,
    GO_LIVE,
    CONTRACT,
    TARGET,
    PHASE
}
