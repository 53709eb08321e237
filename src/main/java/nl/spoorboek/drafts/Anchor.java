package nl.spoorboek.drafts;

import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;

/**
 * The words of a passage that a remark is about. Offsets count UTF-16 units of the passage's rendered plain text in one version.
 *
 * @param start first unit
 * @param end after the last unit
 * @param quote the words themselves
 * @param prefix at most 32 units before them
 * @param suffix at most 32 units after them
 */
record Anchor(int start, int end, String quote, String prefix, String suffix) {

    /** How much of the text around is kept, in UTF-16 units. */
    static final int AROUND = 32;

    /**
     * The words between two offsets. {@link Problem.Invalid} on the field {@code quote} when they are not the quote, so that a
     * remark never hangs on other words than its author chose.
     */
    static Anchor at(String plain, int start, int end, String quote) {
        if (start < 0
                || start >= end
                || end > plain.length()
                || cutsCharacter(plain, start)
                || cutsCharacter(plain, end)) {
            throw new Problem.Invalid("quote", Message.of("remark.quote.gone"));
        }
        if (!plain.substring(start, end).equals(quote)) {
            throw new Problem.Invalid("quote", Message.of("remark.quote.gone"));
        }
        return around(plain, start, end);
    }

    /** The one place where the words stand; {@link Problem.Invalid} when they stand nowhere or at several places. */
    static Anchor find(String plain, String quote) {
        int start = plain.indexOf(quote);
        if (quote.isBlank() || start < 0) {
            throw new Problem.Invalid("quote", Message.of("remark.quote.absent"));
        }
        if (plain.indexOf(quote, start + 1) >= 0) {
            throw new Problem.Invalid("quote", Message.of("remark.quote.twice"));
        }
        int end = start + quote.length();
        if (cutsCharacter(plain, start) || cutsCharacter(plain, end)) {
            throw new Problem.Invalid("quote", Message.of("remark.quote.absent"));
        }
        return around(plain, start, end);
    }

    private static Anchor around(String plain, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(plain.length(), end + AROUND);
        return new Anchor(
                start,
                end,
                plain.substring(start, end),
                plain.substring(cutsCharacter(plain, from) ? from + 1 : from, start),
                plain.substring(end, cutsCharacter(plain, to) ? to - 1 : to));
    }

    /** Whether an offset lies between the two units of one character. */
    private static boolean cutsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
