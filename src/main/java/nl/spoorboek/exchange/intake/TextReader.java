package nl.spoorboek.exchange.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        var rows = new Limits.Rows();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
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

    /** The sign that parts the most lines into the same number of fields; of equal ones that with more fields. */
    static char separator(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE_LINES).toList();
        char best = SEPARATORS[0];
        long most = 0;
        for (char sign : SEPARATORS) {
            long first = lines.isEmpty() ? 0 : count(lines.getFirst(), sign);
            long same =
                    lines.stream().filter(line -> count(line, sign) == first).count();
            long score = first == 0 ? 0 : same * MAX_FIELD + first;
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
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
