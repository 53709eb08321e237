package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: UTF-8 with a byte order mark (without it spreadsheets guess the encoding wrong), lines that end with CR
 * LF, quotes where needed. Days are ISO days, which every spreadsheet reads as days in every language.
 */
final class CsvFile implements TableFile {

    private static final char BOM = '\uFEFF';

    private final Writer out;
    private final char separator;

    /** A semicolon in Dutch, where the comma stands in numbers; a comma in English. */
    CsvFile(OutputStream out, ExportWords words) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.separator = words.isDutch() ? ';' : ',';
    }

    @Override
    public void head(List<? extends Column<?>> columns) throws IOException {
        out.write(BOM);
        row(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(separator);
            }
            Object value = values.get(i);
            if (value != null) {
                out.write(field(value));
            }
        }
        out.write("\r\n");
    }

    private String field(Object value) {
        String text = value instanceof String words ? CellText.defused(words) : String.valueOf(value);
        boolean quoted = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r' || c == '\'')
                || !text.equals(text.strip());
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
