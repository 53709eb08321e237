package nl.spoorboek.planning;

/** Where the cause of another date lies. */
public enum MoveCause {
    /** With those who plan it. */
    OWN,
    /** With a party outside the programme, such as the State, the region or a supplier. */
    OUTSIDE
}
