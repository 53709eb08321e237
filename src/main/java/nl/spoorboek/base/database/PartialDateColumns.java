package nl.spoorboek.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads the five columns in which a partial date stands: words, EDTF code, drawn range, due range and precision. */
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

    /** The range in a column; null when the column is empty. */
    public static @Nullable DateRange range(ResultSet row, String column) throws SQLException {
        String literal = row.getString(column);
        return literal == null ? null : DateRange.parse(literal);
    }
}
