package nl.spoorboek.exchange.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.exchange.CellText;

/** Reads a table that is text: CSV with semicolons, commas or tabs. */
final class TextReader {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SAMPLE_LINES = 10;
    private static final int MAX_FIELD = 1 << 24;

    private TextReader() {}

    static List<ReadRow> read(String text) {
        if (text.chars().anyMatch(c -> c == 0 || c == 0xFFFD)) {
            throw Limits.unreadable(Message.of("intake.file.unknown"));
        }
        char separator = separator(text);
        if (leavesQuoteOpen(text, separator)) {
            throw Limits.unreadable(Message.of("intake.file.csv"));
        }
        var rows = new Limits.Rows();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MAX_FIELD)
                .ofCsvRecord(text)) {
            for (CsvRecord found : reader) {
                List<Cell> cells = found.getFields().stream()
                        .map(field -> Cell.of(CellText.restored(field)))
                        .toList();
                rows.add(new ReadRow((int) found.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException e) {
            throw Limits.unreadable(Message.of("intake.file.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.all();
    }

    /**
     * The sign that parts the most lines into the same number of fields; of equal ones that with more fields. Not the first line
     * decides: above a table may stand what it is about.
     */
    static char separator(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE_LINES).toList();
        char best = SEPARATORS[0];
        long most = 0;
        for (char sign : SEPARATORS) {
            Map<Long, Long> alike = lines.stream()
                    .map(line -> count(line, sign))
                    .filter(fields -> fields > 0)
                    .collect(Collectors.groupingBy(fields -> fields, Collectors.counting()));
            for (Map.Entry<Long, Long> some : alike.entrySet()) {
                long score = some.getValue() * MAX_FIELD + some.getKey();
                if (score > most) {
                    most = score;
                    best = sign;
                }
            }
        }
        return best;
    }

    /** Whether a field that begins with a quote has no end: all rows below it would be read as one text. */
    private static boolean leavesQuoteOpen(String text, char separator) {
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean counts = c == '"' && (quoted || begins);
            quoted ^= counts;
            // behind a quote that closes, another one is a quote within the text
            begins = c == separator || c == '\n' || c == '\r' || counts;
        }
        return quoted;
    }

    /** How often it stands outside quotes. */
    private static long count(String line, char sign) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == sign && !quoted) {
                count++;
            }
        }
        return count;
    }
}
