package nl.spoorboek.cocreation;

/** What a person says to a contribution with one press; each kind once for each person and contribution. */
public enum ResponseKind {
    AGREE("✓"),
    QUESTION("?"),
    CONCERN("!");

    private final String symbol;

    ResponseKind(String symbol) {
        this.symbol = symbol;
    }

    /** The sign beside the word, so that nothing is told by colour alone. */
    public String symbol() {
        return symbol;
    }
}
