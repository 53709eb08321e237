package nl.spoorboek.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads and writes the five columns in which a partial date stands: words, EDTF code, drawn range, due range and precision. */
public final class PartialDateColumns {

    private PartialDateColumns() {}

    /** The date whose columns begin with the prefix and an underscore; null when there is none. */
    public static @Nullable PartialDate read(ResultSet row, String prefix) throws SQLException {
        String words = row.getString(prefix + "_words");
        if (words == null) {
            return null;
        }
        return new PartialDate(
                words,
                row.getString(prefix + "_edtf"),
                range(row, prefix + "_range"),
                range(row, prefix + "_due"),
                Precision.valueOf(row.getString(prefix + "_precision")));
    }

    /**
     * The five values as named parameters {@code prefix_words} and so on, all null without a date; the statement casts the two
     * ranges to {@code daterange}.
     */
    public static Map<String, @Nullable Object> parameters(String prefix, @Nullable PartialDate date) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(prefix + "_words", date == null ? null : date.words());
        values.put(prefix + "_edtf", date == null ? null : date.edtf());
        values.put(prefix + "_range", date == null ? null : literal(date.range()));
        values.put(prefix + "_due", date == null ? null : literal(date.due()));
        values.put(prefix + "_precision", date == null ? null : date.precision().name());
        return values;
    }

    private static @Nullable String literal(@Nullable DateRange range) {
        return range == null ? null : range.format();
    }

    /** The range in a column; null when the column is empty. */
    public static @Nullable DateRange range(ResultSet row, String column) throws SQLException {
        String literal = row.getString(column);
        return literal == null ? null : DateRange.parse(literal);
    }
}
