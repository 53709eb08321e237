package nl.spoorboek.exchange;

import java.io.OutputStream;
import java.util.List;

/** As what a table goes out. */
public enum TableKind {
    /** A spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Plain text with separators. */
    CSV("text/csv;charset=UTF-8");

    private final String type;

    TableKind(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** What the name of a file ends with. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    TableFile file(OutputStream out, ExportWords words, String title, List<String> about) {
        return this == XLSX ? new XlsxFile(out, words, title, about) : new CsvFile(out, words);
    }
}
