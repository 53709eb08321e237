package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about the programme.
 *
 * @param name 1 to 200 characters
 * @param organisation whose programme it is, if filled in
 * @param ambition what it wants to reach, in words; at most 4,000 characters
 * @param from first day
 * @param until last day
 */
public record ProgrammeDraft(
        String name,
        @Nullable OrganisationId organisation,
        @Nullable String ambition,
        LocalDate from,
        LocalDate until) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 200;

    /** Longest ambition, in UTF-16 units. */
    public static final int MAX_AMBITION = 4_000;

    /** Takes the name on one line. */
    public ProgrammeDraft {
        name = OneLine.of(name);
        ambition = ambition == null || ambition.isBlank() ? null : ambition.strip();
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "name", name, MAX_NAME, true);
        OneLine.check(wrong, "ambition", ambition, MAX_AMBITION, false);
        if (!from.isBefore(until)) {
            wrong.put("until", Message.of("period.until.before"));
        }
        OneLine.refuse(wrong);
    }
}
