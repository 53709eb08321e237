package nl.spoorboek.exchange.picture;

/** How heavy letters are; each is a font of its own. */
enum Weight {
    REGULAR("Regular", 400),
    SEMIBOLD("SemiBold", 600),
    BOLD("Bold", 700);

    private final String file;
    private final int number;

    Weight(String file, int number) {
        this.file = file;
        this.number = number;
    }

    /** Where the font is, on the class path. */
    String resource() {
        return "/fonts/InstrumentSans-" + file + ".ttf";
    }

    /** As style sheets number it. */
    int number() {
        return number;
    }
}
