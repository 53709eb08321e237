package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a spreadsheet: headings that stay, a filter above each column, days as days and texts as texts. A text is written with
 * the type of a text and is never a formula, whatever it begins with.
 */
final class XlsxFile implements TableFile {

    /** The version that the file format asks for; two numbers with a point. */
    private static final String VERSION = "1.0";

    private static final int ROWS_IN_MEMORY = 500;
    private static final int ABOUT_WIDTH = 100;
    private static final String HEADING_GROUND = "EDF0F5";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ExportWords words;
    private final List<String> about;
    private final String days;
    private int rows;
    private int columns;

    /**
     * A spreadsheet.
     *
     * @param title the name of the sheet, at most 31 characters
     * @param about what the reader of the file should know, on a sheet of its own
     */
    XlsxFile(OutputStream out, ExportWords words, String title, List<String> about) {
        this.workbook = new Workbook(out, "Spoorboek", VERSION);
        this.sheet = workbook.newWorksheet(title);
        this.words = words;
        this.about = about;
        this.days = words.isDutch() ? "dd-mm-yyyy" : "dd/mm/yyyy";
    }

    @Override
    public void head(List<? extends Column<?>> headings) {
        columns = headings.size();
        sheet.freezePane(1, 1);
        for (int i = 0; i < columns; i++) {
            sheet.width(i, headings.get(i).width());
            sheet.value(0, i, headings.get(i).heading());
            sheet.style(0, i).bold().fillColor(HEADING_GROUND).wrapText(true).set();
        }
        rows = 1;
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof LocalDate day) {
                sheet.value(rows, i, day);
                sheet.style(rows, i).format(days).set();
            } else if (value instanceof Integer number) {
                sheet.value(rows, i, number);
            } else if (value != null) {
                sheet.inlineString(rows, i, CellText.clean(value.toString()));
            }
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        sheet.finish();
        Worksheet second = workbook.newWorksheet(words.t("exchange.about"));
        second.width(0, ABOUT_WIDTH);
        for (int i = 0; i < about.size(); i++) {
            second.inlineString(i, 0, CellText.clean(about.get(i)));
            second.style(i, 0).wrapText(true).set();
        }
        second.finish();
        workbook.finish();
    }
}
