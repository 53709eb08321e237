package nl.spoorboek.exchange.intake;

import java.time.LocalDate;
import nl.spoorboek.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it was read.
 *
 * @param text what stands in it, without spaces around it; empty for nothing
 * @param day the day when the cell is a real date, else null
 * @param wrong why it cannot be read, else null
 */
record Cell(String text, @Nullable LocalDate day, @Nullable Message wrong) {

    static final Cell EMPTY = new Cell("", null, null);

    static Cell of(@Nullable String text) {
        return text == null || text.isBlank() ? EMPTY : new Cell(text.strip(), null, null);
    }

    static Cell wrong(Message why) {
        return new Cell("", null, why);
    }

    boolean isEmpty() {
        return text.isEmpty() && day == null && wrong == null;
    }
}
