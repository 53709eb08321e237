package nl.spoorboek.exchange.intake;

import java.util.List;
import nl.spoorboek.base.Message;

/** A file as a table: the names of its columns, and its rows. */
public final class ReadTable {

    private final String file;
    private final List<String> headings;
    private final List<ReadRow> rows;
    private final List<Message> remarks;

    ReadTable(String file, List<String> headings, List<ReadRow> rows, List<Message> remarks) {
        this.file = file;
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
        this.remarks = List.copyOf(remarks);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The names of the columns, from the left. */
    public List<String> headings() {
        return headings;
    }

    /** How many rows there are below the names. */
    public int size() {
        return rows.size();
    }

    /** What the reader should know of how the file was read. */
    public List<Message> remarks() {
        return remarks;
    }

    /** The first thing that stands in a column, to recognise it by; empty when nothing does. */
    public String example(int column) {
        return rows.stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<ReadRow> rows() {
        return rows;
    }
}
