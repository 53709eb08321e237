package nl.spoorboek.base.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.time.Sentence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as officials type it, in Dutch or English. It never guesses: what the text does not say comes back as
 * a question with proposals. It holds no state and can be shared.
 *
 * <p>A note between brackets is passed over ("(na vaststelling)"), unless it tells what the text lacks: "tweede helft
 * (2021)", "afgelopen halfjaar (H2 2021)".
 */
public final class PartialDateParser {

    private final DateRules rules;
    private final Sentence sentence;

    /** A parser for an installation's rules. */
    public PartialDateParser(DateRules rules) {
        this.rules = rules;
        this.sentence = new Sentence(new StatementGrammar(new SpanGrammar(new Calendar(rules))));
    }

    /** The rules it reads by. */
    DateRules rules() {
        return rules;
    }

    /** Reads a text of which the day of writing is not known. */
    public Reading read(String text) {
        return read(text, null);
    }

    /**
     * Reads a text.
     *
     * @param reference the day of writing, from which proposals are made; nothing else depends on it
     */
    public Reading read(String text, @Nullable LocalDate reference) {
        String words = TypedText.clean(text);
        if (words.isEmpty() || TypedText.length(words) > PartialDate.MAX_WORDS) {
            return new Reading.NotADate(words);
        }
        try {
            return understand(words, reference);
        } catch (ImpossibleDateException e) {
            return new Reading.Impossible(words, e.part());
        }
    }

    private Reading understand(String words, @Nullable LocalDate reference) {
        // other forms of the same letters and digits, such as full-width ones
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
        List<Token> main = new ArrayList<>();
        List<Token> note = new ArrayList<>();
        split(Tokeniser.tokens(text), main, note);
        Found found = sentence.find(text, main);
        Found aside = sentence.find(text, note);
        if (found == null && main.stream().anyMatch(token -> token.is(Token.Kind.NO_DATE))) {
            return new Reading.NotADate(words);
        }
        Found together = together(found, aside);
        if (together == null) {
            return new Reading.NotADate(words);
        }
        Reading.What lacks = together.lacks();
        if (lacks != null) {
            List<PartialDate> proposals = new Proposals(rules, this::read).of(text, together, reference);
            return new Reading.Needs(words, lacks, proposals);
        }
        PartialDate date = date(words, together).withWords(words);
        return new Reading.Understood(date);
    }

    private PartialDate date(String words, Found found) {
        return found.meanings().getFirst().date(words, Span.Anchor.NONE, rules);
    }

    private static void split(List<Token> tokens, List<Token> main, List<Token> note) {
        boolean inside = false;
        for (Token token : tokens) {
            if (token.isSign("(") || token.isSign(")")) {
                inside = token.isSign("(");
            } else {
                boolean mark = token.is(Token.Kind.UNCERTAIN) || token.is(Token.Kind.APPROXIMATE);
                (inside && !mark ? note : main).add(token);
            }
        }
    }

    /** The date of the text, completed or replaced by the note; when both are whole and differ, either. */
    private @Nullable Found together(@Nullable Found found, @Nullable Found aside) {
        if (found == null || aside == null || aside.lacks() != null) {
            return found != null ? found : aside;
        }
        Statement text = found.meanings().getFirst();
        Statement note = aside.meanings().getFirst().marked(text.approximate(), text.uncertain());
        Integer year = note.span().year();
        boolean wholeYear = date("-", aside).precision() == Precision.YEAR && note.bound() == Statement.Bound.WITHIN;
        if (found.lacks() == Reading.What.YEAR && found.meanings().size() == 1 && wholeYear && year != null) {
            return new Found(List.of(text.inYear(year)), found.end());
        }
        if (found.lacks() != null) {
            return new Found(List.of(note), aside.end());
        }
        PartialDate date = date("-", found);
        return date.range() != null && date.range().equals(date("-", aside).range())
                ? found
                : new Found(List.of(text, note), found.end());
    }
}
