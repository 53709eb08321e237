package nl.spoorboek.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.TrackId;

/** Reads the tracks of a record, which stand in one column as an array of {@code uuid}. */
public final class TrackColumns {

    private TrackColumns() {}

    /**
     * The tracks in a column, in their order; none when it is empty. Read from the text, as the driver's arrays look their type up
     * for each row: of thousands of rows that is most of the work.
     */
    public static List<TrackId> read(ResultSet row, String column) throws SQLException {
        String literal = row.getString(column);
        if (literal == null || literal.length() <= 2) {
            return List.of();
        }
        List<TrackId> tracks = new ArrayList<>(2);
        int begin = 1;
        while (begin < literal.length()) {
            int end = literal.indexOf(',', begin);
            if (end < 0) {
                end = literal.length() - 1;
            }
            tracks.add(new TrackId(UUID.fromString(literal.substring(begin, end))));
            begin = end + 1;
        }
        return tracks;
    }
}
