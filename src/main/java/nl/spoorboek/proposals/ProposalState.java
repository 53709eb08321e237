package nl.spoorboek.proposals;

/** Where a proposal stands. */
public enum ProposalState {
    OPEN,
    /** Taken over into the milestone. */
    ACCEPTED,
    DECLINED,
    /** Taken back by who made it. */
    WITHDRAWN
}
