package nl.spoorboek.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row, so that its length costs no memory. */
interface TableFile {

    /** Writes the headings; once, first. */
    void head(List<? extends Column<?>> columns) throws IOException;

    /** Writes a row of as many values as there are headings. */
    void row(List<? extends @Nullable Object> values) throws IOException;

    /** Writes what comes after the last row. The stream underneath stays open. */
    void end() throws IOException;
}
