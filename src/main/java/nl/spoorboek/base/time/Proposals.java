package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The likely dates of a text that lacks something, in words that can be read on their own. */
final class Proposals {

    private static final int MOST = 6;

    private final DateRules rules;
    private final Function<String, Reading> reader;

    /** @param reader reads a text without a reference date */
    Proposals(DateRules rules, Function<String, Reading> reader) {
        this.rules = rules;
        this.reader = reader;
    }

    /** The proposals, the likeliest first. */
    List<PartialDate> of(String text, Sentence.Found found, @Nullable LocalDate reference) {
        List<PartialDate> dates = new ArrayList<>();
        for (Statement meaning : found.meanings()) {
            if (meaning.span().precision() == Precision.UNKNOWN) {
                continue;
            }
            boolean counts = meaning.lacks() == Reading.What.YEAR || meaning.lacks() == Reading.What.REFERENCE_DATE;
            if (!counts) {
                dates.addAll(choices(text, meaning, LocalDate.EPOCH));
            } else if (reference != null) {
                dates.addAll(
                        meaning.lacks() == Reading.What.YEAR
                                ? inYearsAround(text, meaning, reference)
                                : choices(text, meaning, reference));
            }
        }
        return dates.stream()
                .flatMap(date -> completed(text, found, date))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The first year in which it has not passed yet, then the year before that, then the year after. */
    private List<PartialDate> inYearsAround(String text, Statement statement, LocalDate reference) {
        List<PartialDate> years = new ArrayList<>();
        int coming = -1;
        // leap days and weekdays can be years away
        for (int year = reference.getYear() - 8; year <= reference.getYear() + 8; year++) {
            PartialDate date = date(text, statement, new Span.Anchor(year, reference, 0));
            if (date != null) {
                years.add(date);
                coming = coming < 0 && !date.isLate(reference) ? years.size() - 1 : coming;
            }
        }
        List<PartialDate> likely = new ArrayList<>();
        for (int index : new int[] {coming, coming - 1, coming + 1}) {
            if (coming >= 0 && index >= 0 && index < years.size()) {
                likely.add(years.get(index));
            }
        }
        return likely;
    }

    private List<PartialDate> choices(String text, Statement statement, LocalDate reference) {
        List<PartialDate> dates = new ArrayList<>();
        for (int choice = 0; choice < 2; choice++) {
            PartialDate date = date(text, statement, new Span.Anchor(reference.getYear(), reference, choice));
            if (date != null && !dates.contains(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private @Nullable PartialDate date(String text, Statement statement, Span.Anchor anchor) {
        try {
            return statement.date(text, anchor, rules);
        } catch (ImpossibleDateException e) {
            // 29 February does not exist in that year: nothing to propose
            return null;
        }
    }

    /** The date under words that read as that date: the typed ones with a year, or with the date between brackets. */
    private Stream<PartialDate> completed(String text, Sentence.Found found, PartialDate date) {
        String plain = ShortDate.of(date, rules);
        List<String> noted = text.contains("(") ? List.of(plain) : List.of(text + " (" + plain + ")", plain);
        Stream<String> likely = Stream.concat(withYear(text, found, date), noted.stream());
        return Stream.concat(
                        likely.filter(words -> date.withWords("-").equals(read(words, "-"))),
                        // a mixture such as "morgen tot de zomer" has no shorter words than its days
                        Stream.of(ShortDate.days(date)))
                .map(words -> read(words, words))
                .filter(read -> read != null && Objects.equals(read.range(), date.range()))
                .map(Objects::requireNonNull)
                .limit(1);
    }

    private @Nullable PartialDate read(String words, String named) {
        return TypedText.length(words) <= PartialDate.MAX_WORDS
                        && reader.apply(words) instanceof Reading.Understood(PartialDate date)
                ? date.withWords(named)
                : null;
    }

    private static Stream<String> withYear(String text, Sentence.Found found, PartialDate date) {
        if (found.lacks() != Reading.What.YEAR || date.due() == null) {
            return Stream.of();
        }
        int year = ShortDate.first(date.due()).getYear();
        int end = ShortDate.last(date.due()).getYear();
        return Stream.of(" " + year, " " + year + "-" + (year + 1), " " + end)
                .map(added -> text.substring(0, found.end()) + added + text.substring(found.end()));
    }
}
