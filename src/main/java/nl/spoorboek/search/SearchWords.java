package nl.spoorboek.search;

import java.util.regex.Pattern;

/**
 * What somebody asks for. Words in quotation marks stand next to each other, a minus excludes a word, "or" stands between
 * two choices; anything else is just words, and of the last one its beginning is enough.
 *
 * @param text what was typed, without what no database can hold, and not longer than anyone types
 */
record SearchWords(String text) {

    static final int MAX_LENGTH = 200;

    /** Of a shorter beginning there are too many words. */
    private static final int MIN_BEGINNING = 3;

    private static final Pattern UNTYPABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uE000\uE001]+");
    private static final Pattern OPERATOR = Pattern.compile("\"|(^|\\s)-|\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}]*$");

    static SearchWords of(String typed) {
        String text = UNTYPABLE
                .matcher(typed.substring(0, Math.min(typed.length(), MAX_LENGTH)))
                .replaceAll(" ");
        return new SearchWords(text.strip());
    }

    /** Whether there is enough to look for: two letters or digits. */
    boolean isEnough() {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
    }

    /** Whether signs say how the words belong together, so that they are taken by the letter. */
    boolean hasOperators() {
        return OPERATOR.matcher(text).find();
    }

    /** Whether the last word may be the beginning of a longer one. */
    boolean mayContinue() {
        var last = LAST_WORD.matcher(text);
        return !hasOperators() && last.find() && last.group().length() >= MIN_BEGINNING;
    }
}
