package nl.spoorboek.base.time;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in a list of tokens, from which grammar rules read on. */
final class Cursor {

    private final String text;
    private final List<Token> tokens;
    private int at;

    Cursor(String text, List<Token> tokens, int at) {
        this.text = text;
        this.tokens = tokens;
        this.at = at;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size()
                ? tokens.get(at + ahead)
                : new Token(Token.Kind.END, 0, "", text.length(), text.length());
    }

    /** Takes the next token when it is of the kind. */
    @Nullable
    Token take(Token.Kind kind) {
        return peek().is(kind) ? next() : null;
    }

    /** Takes the next token when it is the sign. */
    boolean takeSign(String sign) {
        if (peek().isSign(sign)) {
            at++;
            return true;
        }
        return false;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    void skip(Token.Kind kind) {
        while (peek().is(kind)) {
            at++;
        }
    }

    /** What the rule reads here; when that is nothing, the cursor stays where it was. */
    <T> @Nullable T attempt(Function<Cursor, @Nullable T> rule) {
        int before = at;
        T read = rule.apply(this);
        if (read == null) {
            at = before;
        }
        return read;
    }

    int index() {
        return at;
    }

    /** Where the last token that was taken ends in the text. */
    int endOfLast() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    /** The words from a token up to the last one taken. */
    String since(Token first) {
        return text.substring(first.start(), endOfLast());
    }
}
