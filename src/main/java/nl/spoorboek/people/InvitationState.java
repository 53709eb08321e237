package nl.spoorboek.people;

/** Where an invitation stands. */
public enum InvitationState {
    OPEN,
    USED,
    WITHDRAWN,
    LAPSED
}
