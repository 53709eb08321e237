package nl.spoorboek.actions;

import java.util.List;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a change of several actions does to each, before it is made, or did, after it was.
 *
 * @param lines one for each action that may be read, by title
 */
public record BulkOutlook(List<Line> lines) {

    /** Copies the list. */
    public BulkOutlook {
        lines = List.copyOf(lines);
    }

    /** What becomes of an action. */
    public enum Verdict {
        CHANGES,
        /** It is so already. */
        SAME,
        REFUSED
    }

    /**
     * One action.
     *
     * @param id its identity
     * @param version the version this was reckoned with
     * @param title its title
     * @param verdict what becomes of it
     * @param why the sentence that refuses it; null unless refused
     * @param becomes its new date in words, when each gets one of its own; else null
     */
    public record Line(
            ActionId id,
            int version,
            String title,
            Verdict verdict,
            @Nullable Message why,
            @Nullable String becomes) {}

    /** The lines with a verdict. */
    public List<Line> with(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }

    /** How many lines have a verdict. */
    public int count(Verdict verdict) {
        return with(verdict).size();
    }
}
