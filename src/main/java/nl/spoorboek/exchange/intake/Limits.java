package nl.spoorboek.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;

/** What a file may hold at most, so that one file cannot take the memory of all. */
public final class Limits {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** The most rows. */
    public static final int MAX_ROWS = 20_000;

    /** The most columns. */
    public static final int MAX_COLUMNS = 200;

    /** The most bytes that a packed file may unpack to. */
    static final long MAX_UNPACKED = 200L * 1024 * 1024;

    /** The most characters in all cells together. */
    private static final long MAX_CHARACTERS = 20_000_000;

    private Limits() {}

    /** The file cannot be read; the sentence says why and what to do. */
    static Problem.Invalid unreadable(Message why) {
        return new Problem.Invalid("file", why);
    }

    /** Collects rows until there are too many. */
    static final class Rows {
        private final List<ReadRow> rows = new ArrayList<>();
        private long characters;

        void add(ReadRow row) {
            if (row.isEmpty()) {
                return;
            }
            // one more than there may be: the row of the headings
            if (rows.size() > MAX_ROWS) {
                throw unreadable(Message.of("intake.file.rows", MAX_ROWS));
            }
            if (row.cells().size() > MAX_COLUMNS) {
                throw unreadable(Message.of("intake.file.columns", MAX_COLUMNS));
            }
            characters +=
                    row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
            if (characters > MAX_CHARACTERS) {
                throw unreadable(Message.of("intake.file.text"));
            }
            rows.add(row);
        }

        List<ReadRow> all() {
            return rows;
        }
    }
}
