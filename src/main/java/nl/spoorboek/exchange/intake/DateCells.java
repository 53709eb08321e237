package nl.spoorboek.exchange.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.Edtf;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.exchange.ExportWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date of a row from up to four cells: words, code, first and last day. Words that say all win; where they do not, the
 * code completes them, or the days. What stays open is refused with what could be meant.
 */
final class DateCells {

    /** A day of this century as a spreadsheet counts it, in a cell that does not say it is one. */
    private static final Pattern SERIAL = Pattern.compile("[3-7]\\d{4}([.,]\\d+)?");

    private final PartialDateParser parser;
    private final DateRules rules;
    private final LocalDate today;
    private final ExportWords words;

    DateCells(PartialDateParser parser, DateRules rules, LocalDate today, ExportWords words) {
        this.parser = parser;
        this.rules = rules;
        this.today = today;
        this.words = words;
    }

    /**
     * Reads.
     *
     * @param before what the milestone says now, or null
     * @return the date; empty when the cells say nothing
     * @throws Problem.Invalid when the cells cannot be understood
     */
    Optional<IntakeDate> read(Cell said, Cell code, Cell from, Cell until, @Nullable PartialDate before) {
        if (before != null
                && said.day() == null
                && said.text().equals(before.words())
                && (code.isEmpty() || code.text().equals(before.edtf()))) {
            return Optional.of(new IntakeDate(before, true));
        }
        if (said.day() != null) {
            return Optional.of(ofDay(said.day()));
        }
        if (!said.text().isEmpty()) {
            return Optional.of(ofWords(
                    said.text(),
                    () -> ofCode(code, said.text(), before)
                            .or(() ->
                                    ofDays(from, until).map(days -> days.date().withWords(said.text())))));
        }
        Optional<PartialDate> coded = ofCode(code, null, null);
        return coded.isPresent() ? coded.map(date -> new IntakeDate(date, false)) : ofDays(from, until);
    }

    private IntakeDate ofWords(String text, java.util.function.Supplier<Optional<PartialDate>> otherwise) {
        if (text.length() > PartialDate.MAX_WORDS) {
            throw invalid(Message.of("field.too-long", text.length(), PartialDate.MAX_WORDS));
        }
        if (SERIAL.matcher(text).matches()) {
            throw invalid(Message.of("intake.date.serial", text));
        }
        return switch (parser.read(text, today)) {
            case Reading.Understood(PartialDate date) -> new IntakeDate(date, true);
            case Reading.NotADate(String kept) ->
                new IntakeDate(otherwise.get().orElseGet(() -> PartialDate.wordsOnly(kept)), true);
            case Reading.Needs needs ->
                new IntakeDate(otherwise.get().orElseThrow(() -> invalid(question(needs))), true);
            case Reading.Impossible refused -> throw invalid(Message.of("date.impossible", refused.part()));
        };
    }

    private Message question(Reading.Needs needs) {
        String asked = words.t("date.needs." + needs.what().name());
        if (needs.proposals().isEmpty()) {
            return Message.of("intake.date.needs", needs.words(), asked);
        }
        String proposals =
                needs.proposals().stream().map(PartialDate::words).collect(Collectors.joining("” / “", "“", "”"));
        return Message.of("intake.date.needs.proposals", needs.words(), asked, proposals);
    }

    /** The code under these words; none when it is that of the date before, whose words were other ones: it was left standing. */
    private Optional<PartialDate> ofCode(Cell code, @Nullable String under, @Nullable PartialDate before) {
        String text = code.text();
        if (text.isEmpty() || (before != null && text.equals(before.edtf()))) {
            return Optional.empty();
        }
        try {
            Edtf edtf = Edtf.parse(text, rules);
            LocalDate first = edtf.range().from();
            LocalDate to = edtf.range().to();
            PartialDate plain =
                    PartialDate.ofPeriod(text, first, to == null ? null : to.minusDays(1), edtf.precision(), rules);
            var date = new PartialDate(text, edtf.format(rules), plain.range(), plain.due(), plain.precision());
            return Optional.of(date.withWords(under != null ? under : PartialDateWords.brief(date, words.locale())));
        } catch (IllegalArgumentException e) {
            throw (Problem) invalid(Message.of("intake.date.edtf", text)).initCause(e);
        }
    }

    private Optional<IntakeDate> ofDays(Cell from, Cell until) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        if (first == null && last == null) {
            return Optional.empty();
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw invalid(Message.of("intake.date.turned", words.day(first), words.day(last)));
        }
        // with an end alone it is that day: plans have one column for it
        if (first == null || first.equals(last)) {
            return Optional.of(ofDay(Objects.requireNonNull(last)));
        }
        String text = last == null
                ? words.t("intake.date.from", words.day(first))
                : words.t("intake.date.between", words.day(first), words.day(last));
        return Optional.of(new IntakeDate(PartialDate.ofPeriod(text, first, last, Precision.DAY, rules), false));
    }

    private IntakeDate ofDay(LocalDate day) {
        return new IntakeDate(PartialDate.ofDay(day, words.day(day)), false);
    }

    private @Nullable LocalDate day(Cell cell) {
        if (cell.day() != null || cell.text().isEmpty()) {
            return cell.day();
        }
        if (parser.read(cell.text(), today) instanceof Reading.Understood(PartialDate date)
                && date.precision() == Precision.DAY
                && date.range() != null
                && date.range().isClosed()) {
            return date.range().from();
        }
        throw invalid(Message.of("intake.date.day", cell.text()));
    }

    private static Problem.Invalid invalid(Message why) {
        return new Problem.Invalid("expected", why);
    }
}
