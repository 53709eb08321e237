package nl.spoorboek.exchange;

/** Text on its way into a cell of somebody else's program. */
public final class CellText {

    /** The most characters a cell of a spreadsheet holds. */
    static final int MAX = 32_767;

    /** What a spreadsheet takes for the beginning of a formula; the last four are the full-width forms of the first four. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** Without what a file cannot hold: control characters but tab and line ends, half characters, more than a cell holds. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point >= ' ' || point == '\t' || point == '\n' || point == '\r')
                .filter(point -> !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF)
                .forEach(clean::appendCodePoint);
        if (clean.length() <= MAX) {
            return clean.toString();
        }
        int end = Character.isHighSurrogate(clean.charAt(MAX - 1)) ? MAX - 1 : MAX;
        return clean.substring(0, end);
    }

    /**
     * The same for a file that knows no types: an apostrophe before what a spreadsheet would run as a formula (the way that OWASP
     * advises against CSV injection).
     */
    static String defused(String text) {
        String clean = clean(text);
        return isFormula(clean) ? "'" + clean : clean;
    }

    /** A text as it was before {@link #defused}: our own tables come back as they went. */
    public static String restored(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    /** Whether a spreadsheet could take the text for a formula, also after spaces and invisible characters, which some drop. */
    static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT)
                .limit(1)
                .anyMatch(point -> BEGINS_A_FORMULA.indexOf(point) >= 0);
    }
}
