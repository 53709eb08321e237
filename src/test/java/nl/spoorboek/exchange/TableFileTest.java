package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.spoorboek.notify.LetterWords;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two kinds of tables, read back by somebody else's program or byte by byte. */
class TableFileTest {

    private static final ExportWords DUTCH = new ExportWords(new LetterWords(), "nl");
    private static final ExportWords ENGLISH = new ExportWords(new LetterWords(), "en");
    private static final List<Column<Object>> COLUMNS = List.of(
            new Column<>("Titel", 40, row -> row),
            new Column<>("Vanaf", 12, row -> row),
            new Column<>("Spoor", 8, row -> row));

    @Test
    void a_text_file_has_a_mark_for_its_encoding_and_the_separator_of_the_language() throws IOException {
        assertThat(csv(DUTCH, row("Raad; besluit", LocalDate.of(2023, 4, 1), 3)))
                .isEqualTo("\uFEFFTitel;Vanaf;Spoor\r\n\"Raad; besluit\";2023-04-01;3\r\n");
        assertThat(csv(ENGLISH, row("Raad; besluit", null, null)))
                .isEqualTo("\uFEFFTitel,Vanaf,Spoor\r\nRaad; besluit,,\r\n");
    }

    @Test
    void quotes_and_line_ends_stay_inside_their_field() throws IOException {
        assertThat(csv(DUTCH, row("Zeg \"ja\"\nof nee", null, null))).endsWith("\r\n\"Zeg \"\"ja\"\"\nof nee\";;\r\n");
    }

    @Test
    void a_formula_in_a_text_file_is_text() throws IOException {
        assertThat(csv(DUTCH, row("=cmd|'/c calc'!A1", null, null))).contains("\"'=cmd|'/c calc'!A1\"");
    }

    @Test
    void a_spreadsheet_holds_days_as_days_numbers_as_numbers_and_formulas_as_text() throws IOException {
        try (XSSFWorkbook book = xlsx(List.of(row("=1+1", LocalDate.of(2023, 4, 1), 3), row("@SUM(A1)", null, null)))) {
            var sheet = book.getSheet("Mijlpalen");
            var first = sheet.getRow(1);
            assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(DateUtil.isCellDateFormatted(first.getCell(1))).isTrue();
            assertThat(first.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 4, 1));
            assertThat(first.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd-mm-yyyy");
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void a_spreadsheet_keeps_its_headings_in_view_and_says_what_it_is() throws IOException {
        try (XSSFWorkbook book = xlsx(List.of(row("Een", null, null)))) {
            var sheet = book.getSheet("Mijlpalen");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(30 * 256);
            assertThat(book.getSheet("Over dit bestand").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Filter: geen");
        }
    }

    @Test
    void more_rows_than_stay_in_memory_all_arrive() throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            rows.add(row("Rij " + i, LocalDate.of(2023, 1, 1).plusDays(i), i));
        }
        try (XSSFWorkbook book = xlsx(rows)) {
            var sheet = book.getSheet("Mijlpalen");
            assertThat(sheet.getLastRowNum()).isEqualTo(1_234);
            assertThat(sheet.getRow(1_234).getCell(0).getStringCellValue()).isEqualTo("Rij 1233");
        }
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static String csv(ExportWords words, List<@Nullable Object> row) throws IOException {
        var out = new ByteArrayOutputStream();
        write(new CsvFile(out, words), List.of(row));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook xlsx(List<List<@Nullable Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        write(new XlsxFile(out, DUTCH, "Mijlpalen", List.of("Filter: geen")), rows);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void write(TableFile file, List<List<@Nullable Object>> rows) throws IOException {
        file.head(COLUMNS);
        for (List<@Nullable Object> row : rows) {
            file.row(row);
        }
        file.end();
    }
}
