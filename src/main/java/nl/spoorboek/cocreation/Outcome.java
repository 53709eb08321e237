package nl.spoorboek.cocreation;

/** What is done with a contribution. */
public enum Outcome {
    ADOPTED("✓"),
    PARTLY_ADOPTED("◐"),
    NOT_ADOPTED("✕"),
    PASSED_ON("→");

    private final String symbol;

    Outcome(String symbol) {
        this.symbol = symbol;
    }

    /** The sign beside the word. */
    public String symbol() {
        return symbol;
    }
}
