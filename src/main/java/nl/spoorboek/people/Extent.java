package nl.spoorboek.people;

/** How far a role's right reaches: a cell of the domain's table of rights. */
enum Extent {
    /** Not at all. */
    NO("-"),
    /** Everywhere. */
    YES("yes"),
    /** On the tracks led, worked on, taken part in, or in the own portfolio. */
    OWN("own"),
    /** On what belongs to the own organisation. */
    ORG("org"),
    /** Where invited. */
    INVITED("inv");

    private final String word;

    Extent(String word) {
        this.word = word;
    }

    static Extent of(String word) {
        for (Extent extent : values()) {
            if (extent.word.equals(word)) {
                return extent;
            }
        }
        throw new IllegalArgumentException("Not a cell of the table of rights: " + word);
    }
}
