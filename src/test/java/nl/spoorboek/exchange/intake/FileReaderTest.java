package nl.spoorboek.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.spoorboek.base.Problem;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.notify.LetterWords;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIWriter;

/** Files by what is in them, good and bad. */
class FileReaderTest {

    private static final List<ExportWords> LANGUAGES =
            List.of(new ExportWords(new LetterWords(), "nl"), new ExportWords(new LetterWords(), "en"));
    private final FileReader reader = new FileReader(
            new ColumnGuess(LANGUAGES), new ProjectReader(LANGUAGES, new Names(LANGUAGES, Map.of(), List.of())));

    @Test
    void a_spreadsheet_gives_days_numbers_and_what_formulas_came_to() {
        byte[] bytes = sheet(sheet -> {
            head(sheet, "Titel", "Wanneer", "Eind", "Klaar", "Som");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Besluit");
            row.createCell(1).setCellValue(2024);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd-mm-yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2023, 9, 17));
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("1+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        ReadRow row = read("boek.xlsx", bytes).rows().getFirst();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cell(0)).isEqualTo(Cell.of("Besluit"));
        assertThat(row.cell(1)).isEqualTo(Cell.of("2024"));
        assertThat(row.cell(2).day()).isEqualTo(LocalDate.of(2023, 9, 17));
        assertThat(row.cell(4)).isEqualTo(Cell.of("2"));
    }

    @Test
    void a_file_in_which_no_heading_is_known_says_which_row_was_taken_for_them() {
        byte[] bytes = "Nota schrijven;3;Q2 2023\nBesluit;3;Q3 2023\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read("los.csv", bytes).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.key()).isEqualTo("intake.remark.headings"));
    }

    @Test
    void a_formula_that_came_to_nothing_is_told_in_its_row() {
        byte[] bytes = sheet(sheet -> {
            head(sheet, "Titel", "Wanneer");
            sheet.createRow(1).createCell(0).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(read("boek.xlsx", bytes).rows().getFirst().cell(0).wrong()).isNotNull();
    }

    @Test
    void the_name_of_a_file_says_nothing() {
        byte[] csv = "Titel;Wanneer\nBesluit;2024\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read("planning.xlsx", csv).headings()).containsExactly("Titel", "Wanneer");
        assertThat(read("planning.csv", sheet(sheet -> {
                            head(sheet, "Titel", "Wie");
                            head(sheet, 1, "Besluit", "Jan");
                        }))
                        .headings())
                .containsExactly("Titel", "Wie");
    }

    @Test
    void a_file_with_a_password_is_answered_plainly() throws Exception {
        byte[] book = sheet(sheet -> head(sheet, "Titel"));
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (InputStream in = new ByteArrayInputStream(book);
                    OPCPackage plain = open(in);
                    OutputStream locked = encryptor.getDataStream(container)) {
                plain.save(locked);
            }
            container.writeFilesystem(out);
        }
        refused(out.toByteArray(), "intake.file.password");
    }

    private static OPCPackage open(InputStream in) throws IOException {
        try {
            return OPCPackage.open(in);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void broken_old_and_foreign_files_are_answered_plainly() throws Exception {
        byte[] book = sheet(sheet -> head(sheet, "Titel"));
        refused(Arrays.copyOf(book, book.length / 2), "intake.file.broken");
        refused("%PDF-1.7 enzovoort".getBytes(StandardCharsets.US_ASCII), "intake.file.unknown");
        refused(new byte[0], "intake.file.empty");
        refused("Titel;Wanneer\n".getBytes(StandardCharsets.UTF_8), "intake.file.only-headings");
        refused(zip("document.txt", new byte[10]), "intake.file.unknown");
        refused(zip("content.xml", new byte[10]), "intake.file.as-xlsx");
        var out = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("Blad 1");
            old.write(out);
        }
        refused(out.toByteArray(), "intake.file.as-xlsx");
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"x\">]><Project>&a;</Project>"
                        .getBytes(StandardCharsets.UTF_8),
                "intake.file.doctype");
        refused("<html><body>nee</body></html>".getBytes(StandardCharsets.UTF_8), "intake.file.unknown");
    }

    @Test
    void xml_that_stops_halfway_is_told_to_be_incomplete() throws IOException {
        var project = new ProjectFile();
        project.addTask().setName("Besluit");
        var out = new ByteArrayOutputStream();
        new MSPDIWriter().write(project, out);
        byte[] whole = out.toByteArray();
        assertThat(read("plan.xml", whole).size()).isEqualTo(1);
        refused(Arrays.copyOf(whole, whole.length / 2), "intake.file.cut-off");
        refused(Arrays.copyOf(whole, whole.length - 20), "intake.file.cut-off");
    }

    @Test
    void what_unpacks_to_too_much_is_not_unpacked() throws IOException {
        refused(zip("xl/workbook.xml", new byte[(int) Limits.MAX_UNPACKED + 1]), "intake.file.packed");
    }

    @Test
    void a_hundred_thousand_rows_are_answered_with_how_many_there_may_be() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Blad 1");
            sheet.value(0, 0, "Titel");
            for (int i = 1; i <= 100_000; i++) {
                sheet.value(i, 0, "Mijlpaal " + i);
            }
        }
        refused(out.toByteArray(), "intake.file.rows");
        refused(("Titel\n" + "Mijlpaal\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "intake.file.rows");
    }

    private ReadTable read(String name, byte[] bytes) {
        return reader.read(name, bytes);
    }

    private void refused(byte[] bytes, String key) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> read("bestand.xlsx", bytes))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo(key));
    }

    private static byte[] sheet(Consumer<Sheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            fill.accept(book.createSheet("Blad 1"));
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void head(Sheet sheet, String... texts) {
        head(sheet, 0, texts);
    }

    private static void head(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
