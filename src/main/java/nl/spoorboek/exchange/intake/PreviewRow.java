package nl.spoorboek.exchange.intake;

import java.util.List;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a row.
 *
 * @param number the number of the row in the file
 * @param title the title in the row; empty when it has none
 * @param outcome what becomes of it
 * @param found how the milestone was found
 * @param changes what changes, or what a new one will say
 * @param left what the row says besides that is not taken over, and why
 * @param refusal why it is refused, else null
 * @param milestone the milestone it is about; null for a new or refused one
 */
public record PreviewRow(
        int number,
        String title,
        Outcome outcome,
        Found found,
        List<Change> changes,
        List<Message> left,
        @Nullable Message refusal,
        @Nullable MilestoneId milestone) {

    /** What becomes of a row. */
    public enum Outcome {
        FRESH,
        CHANGED,
        SAME,
        REFUSED
    }

    /** How the milestone of a row was found. */
    public enum Found {
        BY_ID,
        BY_TITLE,
        NOT
    }

    /**
     * A value that changes.
     *
     * @param field which one
     * @param before what it says now; empty for nothing
     * @param after what it will say
     */
    public record Change(IntakeField field, String before, String after) {}
}
