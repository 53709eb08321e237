package nl.spoorboek.base.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.time.Statement.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one date in a text, with other words around it when they carry no piece of a date themselves: "begroting
 * van 2023", "vanaf 2025 sterker".
 */
final class Sentence {

    private static final int MOST_WORDS_AROUND = 12;
    private static final Set<String> MEETINGS =
            Set.of("bijeenkomst", "bijeenkomsten", "sessie", "overleg", "keer", "vergadering", "meeting", "session");

    private final StatementGrammar grammar;

    Sentence(StatementGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A date found.
     *
     * @param meanings its meanings; more than one when it is ambiguous
     * @param end where a year would be added in the text
     */
    record Found(List<Statement> meanings, int end) {
        Reading.@Nullable What lacks() {
            Reading.What lacks = meanings.getFirst().lacks();
            return lacks == null && meanings.size() > 1 ? Reading.What.MEANING : lacks;
        }
    }

    @Nullable
    Found find(String text, List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.is(Token.Kind.NO_DATE))) {
            return null;
        }
        if (!tokens.isEmpty() && tokens.getFirst().is(Token.Kind.RECURRING)) {
            return recurring(text, tokens);
        }
        boolean afterWords = false;
        for (int start = 0; start < tokens.size() && start <= MOST_WORDS_AROUND; start++) {
            Found found = at(text, tokens, start, afterWords);
            if (found != null) {
                return isFirstMeeting(tokens, start) ? opened(found) : found;
            }
            Token skipped = tokens.get(start);
            if (!mayStandBefore(skipped)) {
                return null;
            }
            afterWords |= skipped.is(Token.Kind.OTHER);
        }
        return null;
    }

    /** A recurrence is no date, unless it says when it begins: "per jaar vanaf 2022", "elk kwartaal, eerste in mei". */
    private @Nullable Found recurring(String text, List<Token> tokens) {
        int start = 1;
        while (start < tokens.size() && isCount(tokens.get(start))) {
            start++;
        }
        if (start >= tokens.size()) {
            return null;
        }
        if (tokens.get(start).is(Token.Kind.FROM)) {
            return at(text, tokens, start, false);
        }
        if (!tokens.get(start).is(Token.Kind.ORDINAL, 1)) {
            return null;
        }
        start++;
        if (start < tokens.size() && MEETINGS.contains(tokens.get(start).text())) {
            start++;
        }
        Found found = at(text, tokens, start, false);
        return found == null ? null : opened(found);
    }

    private static boolean isCount(Token token) {
        return token.is(Token.Kind.NUMBER) || token.is(Token.Kind.UNIT) || token.isSign(",") || token.isSign(":");
    }

    private @Nullable Found at(String text, List<Token> tokens, int start, boolean afterWords) {
        Cursor cursor = new Cursor(text, tokens, start);
        StatementGrammar.Said said = cursor.attempt(c -> grammar.read(c, afterWords));
        if (said == null) {
            return null;
        }
        List<Token> rest = tokens.subList(Math.min(cursor.index(), tokens.size()), tokens.size());
        if (rest.size() > MOST_WORDS_AROUND || !rest.stream().allMatch(Sentence::mayFollow)) {
            return null;
        }
        Found found = new Found(said.meanings(), said.end());
        return waitsForEvent(rest) ? opened(found) : found;
    }

    private static boolean mayStandBefore(Token token) {
        return switch (token.kind()) {
            case FROM, PER, UNTIL, BEFORE, AFTER, BETWEEN, RECURRING, ONWARDS -> false;
            default -> !token.kind().carriesDate();
        };
    }

    private static boolean mayFollow(Token token) {
        return switch (token.kind()) {
            case FROM, PER, UNTIL, BETWEEN, RECURRING -> false;
            default -> !token.kind().carriesDate();
        };
    }

    /** In "voorjaar 2023, na de raad" the date holds from then on: the event may come later. */
    private static boolean waitsForEvent(List<Token> rest) {
        List<Token> words = new ArrayList<>(rest);
        words.removeIf(token -> token.isSign(","));
        return words.size() > 1 && words.getFirst().is(Token.Kind.AFTER);
    }

    /** "Eerste bijeenkomst oktober 2018" tells when a series begins. */
    private static boolean isFirstMeeting(List<Token> tokens, int start) {
        return start >= 2
                && tokens.getFirst().is(Token.Kind.ORDINAL, 1)
                && MEETINGS.contains(tokens.get(1).text());
    }

    private static Found opened(Found found) {
        List<Statement> meanings = found.meanings().stream()
                .map(each -> each.bound() == Bound.WITHIN ? each.bounded(Bound.FROM) : each)
                .toList();
        return new Found(meanings, found.end());
    }
}
