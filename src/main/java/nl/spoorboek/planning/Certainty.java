package nl.spoorboek.planning;

/** How sure the expected date is; apart from the state. */
public enum Certainty {
    CERTAIN,
    EXPECTED,
    INTENDED,
    POSSIBLE
}
