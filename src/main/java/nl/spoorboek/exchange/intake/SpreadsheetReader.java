package nl.spoorboek.exchange.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of a spreadsheet row by row: days as days, formulas as what they last came to. */
final class SpreadsheetReader {

    private static final int BUFFER = 16_384;

    private SpreadsheetReader() {}

    /**
     * Reads.
     *
     * @param remarks gets what the reader should know
     */
    static List<ReadRow> read(byte[] bytes, List<Message> remarks) {
        var rows = new Limits.Rows();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Sheet> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (sheets.isEmpty()) {
                throw Limits.unreadable(Message.of("intake.file.empty"));
            }
            try (Stream<Row> lines = sheets.getFirst().openStream()) {
                lines.forEach(line -> rows.add(row(line, book.isDate1904())));
            }
            if (sheets.size() > 1) {
                remarks.add(Message.of("intake.remark.sheet", sheets.getFirst().getName()));
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
        return rows.all();
    }

    /** Our own refusal, which the library may have wrapped; what it tells of a damaged file in many ways means one thing. */
    private static Problem refusal(Exception told) {
        for (Throwable cause = told; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem.Invalid ours) {
                return ours;
            }
        }
        return (Problem) Limits.unreadable(Message.of("intake.file.broken")).initCause(told);
    }

    private static ReadRow row(Row line, boolean since1904) {
        List<Cell> cells = new ArrayList<>(line.getCellCount());
        for (int i = 0; i < line.getCellCount(); i++) {
            if (i > Limits.MAX_COLUMNS) {
                throw Limits.unreadable(Message.of("intake.file.columns", Limits.MAX_COLUMNS));
            }
            cells.add(line.getOptionalCell(i).map(cell -> cell(cell, since1904)).orElse(Cell.EMPTY));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new ReadRow(line.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        CellType type = cell.getType();
        String raw = cell.getRawValue();
        if (type == CellType.ERROR) {
            return Cell.wrong(Message.of("intake.cell.error", raw == null ? "" : raw));
        }
        if (type == CellType.FORMULA && (raw == null || raw.isBlank())) {
            return Cell.wrong(Message.of("intake.cell.formula"));
        }
        if (type == CellType.FORMULA && raw != null && raw.startsWith("#")) {
            return Cell.wrong(Message.of("intake.cell.error", raw));
        }
        if (type == CellType.NUMBER || type == CellType.FORMULA) {
            BigDecimal number = number(raw);
            if (number != null) {
                return number(cell, number, since1904);
            }
        }
        return type == CellType.NUMBER || type == CellType.FORMULA || type == CellType.BOOLEAN
                ? Cell.of(raw)
                : Cell.of(cell.getText());
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number, boolean since1904) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && DateUtil.isADateFormat(id, format) && DateUtil.isValidExcelDate(number.doubleValue())) {
            var moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
            return new Cell(moment.toLocalDate().toString(), moment.toLocalDate(), null);
        }
        return Cell.of(number.stripTrailingZeros().toPlainString());
    }

    private static @Nullable BigDecimal number(@Nullable String raw) {
        try {
            return raw == null ? null : new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Unpacks once without keeping anything, so that a small file cannot become a huge one in memory, and tells what it is by the
     * parts it has.
     */
    static void check(byte[] bytes) {
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        // by the list at the end of the file: writers that stream leave the sizes out of the parts themselves
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    unpacked += size(in, buffer, Limits.MAX_UNPACKED - unpacked);
                }
                if (unpacked > Limits.MAX_UNPACKED) {
                    throw Limits.unreadable(Message.of("intake.file.packed"));
                }
            }
            if (zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null) {
                throw Limits.unreadable(Message.of("intake.file.as-xlsx"));
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Limits.unreadable(Message.of("intake.file.unknown"));
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
