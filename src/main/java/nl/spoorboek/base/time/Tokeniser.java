package nl.spoorboek.base.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens in one pass, without looking back. */
final class Tokeniser {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("e", "de", "ste", "st", "nd", "rd", "th");
    private static final String SILENT = "\"“”„«».!*";

    private final String text;
    private int at;

    private Tokeniser(String text) {
        this.text = text;
    }

    /** The tokens of a text, phrases of several words as one. */
    static List<Token> tokens(String text) {
        Tokeniser tokeniser = new Tokeniser(text);
        List<Token> words = new ArrayList<>();
        Token token;
        while ((token = tokeniser.next()) != null) {
            words.add(token);
        }
        return joinPhrases(words);
    }

    private @Nullable Token next() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetter(point)) {
                return word();
            }
            if (isDigit(point)) {
                return number();
            }
            if (isApostrophe(point) && digitsFrom(at + 1) == 2) {
                int start = at++;
                at += 2;
                return token(Token.Kind.YEAR, 2000 + Integer.parseInt(text.substring(start + 1, at)), start);
            }
            // the dots inside 3.4.2023 are signs, the dot at the end of a sentence says nothing
            boolean dot = point == '.' && digitsFrom(at + 1) > 0;
            if (!dot && (Character.isWhitespace(point) || Character.isSpaceChar(point) || isSilent(point))) {
                at += Character.charCount(point);
                continue;
            }
            return sign(point);
        }
        return null;
    }

    private Token word() {
        int start = at;
        StringBuilder letters = new StringBuilder();
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inside = isApostrophe(point) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK || inside) {
                letters.appendCodePoint(point);
            } else if (point != '.') {
                break;
            }
            at += Character.charCount(point);
        }
        String word = letters.toString().toLowerCase(Locale.ROOT);
        Lexicon.Entry entry = Lexicon.find(word);
        return entry == null
                ? new Token(Token.Kind.OTHER, 0, word, start, at)
                : new Token(entry.kind(), entry.value(), word, start, at);
    }

    private Token number() {
        int start = at;
        int digits = digitsFrom(at);
        at += digits;
        if (digits > 4) {
            return token(Token.Kind.NUMBER, Integer.MAX_VALUE, start);
        }
        int value = Integer.parseInt(text.substring(start, at));
        if (digits == 4 && value >= 1900 && value < 2200) {
            return token(Token.Kind.YEAR, value, start);
        }
        int letters = at;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        if (digits <= 2 && ORDINAL_ENDINGS.contains(text.substring(at, letters).toLowerCase(Locale.ROOT))) {
            at = letters;
            return token(Token.Kind.ORDINAL, value, start);
        }
        return token(Token.Kind.NUMBER, value, start);
    }

    private Token sign(int point) {
        int start = at;
        at += Character.charCount(point);
        return switch (point) {
            case '-', '‐', '‑', '‒', '–', '—', '−' -> new Token(Token.Kind.SIGN, 0, "-", start, at);
            case '~', '±' -> token(Token.Kind.APPROXIMATE, 0, start);
            case '?' -> token(Token.Kind.UNCERTAIN, 0, start);
            default -> token(Token.Kind.SIGN, 0, start);
        };
    }

    private Token token(Token.Kind kind, int value, int start) {
        return new Token(kind, value, text.substring(start, at).toLowerCase(Locale.ROOT), start, at);
    }

    private int digitsFrom(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    // only these ten: a year in other digits would be kept in words that few can read
    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == '‘' || point == '`' || point == '´';
    }

    private static boolean isSilent(int point) {
        return SILENT.indexOf(point) >= 0 || isApostrophe(point);
    }

    private static List<Token> joinPhrases(List<Token> words) {
        List<Token> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Token token = longestFrom(words, i);
            joined.add(token);
            do {
                i++;
            } while (i < words.size() && words.get(i).end() <= token.end());
        }
        return joined;
    }

    private static Token longestFrom(List<Token> words, int first) {
        Token longest = words.get(first);
        StringBuilder phrase = new StringBuilder(longest.text());
        for (int i = first + 1; i < Math.min(first + Lexicon.LONGEST, words.size()); i++) {
            Token last = words.get(i);
            phrase.append(' ').append(last.text());
            Lexicon.Entry entry = Lexicon.find(phrase.toString());
            if (entry != null) {
                longest = new Token(
                        entry.kind(),
                        entry.value(),
                        phrase.toString(),
                        words.get(first).start(),
                        last.end());
            }
        }
        return longest;
    }
}
