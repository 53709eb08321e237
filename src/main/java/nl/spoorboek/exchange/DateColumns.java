package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A partial date as four columns: the words as typed, the code of ISO 8601-2, and the first and last day as real days. An open side
 * stays empty: a table promises no day that nobody named.
 */
final class DateColumns {

    private static final int WORDS = 24;
    private static final int CODE = 22;
    private static final int DAY = 12;

    private DateColumns() {}

    static <T> List<Column<T>> of(String name, Function<T, @Nullable PartialDate> date, ExportWords words) {
        return List.of(
                new Column<>(name, WORDS, row -> wording(date.apply(row))),
                new Column<>(words.t("exchange.column.edtf", name), CODE, row -> code(date.apply(row))),
                new Column<>(words.t("exchange.column.from", name), DAY, row -> first(date.apply(row))),
                new Column<>(words.t("exchange.column.until", name), DAY, row -> last(date.apply(row))));
    }

    private static @Nullable String wording(@Nullable PartialDate date) {
        return date == null ? null : date.words();
    }

    private static @Nullable String code(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    private static @Nullable LocalDate first(@Nullable PartialDate date) {
        DateRange range = date == null ? null : date.range();
        return range == null ? null : range.from();
    }

    private static @Nullable LocalDate last(@Nullable PartialDate date) {
        DateRange range = date == null ? null : date.range();
        return range == null || range.to() == null ? null : range.to().minusDays(1);
    }
}
