package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to open a round.
 *
 * @param audience who is asked: partners and advisory bodies, at least one
 * @param until the last day on which one can react; not before today, within a year
 * @param question what one would like to hear; at most 1,000 characters
 */
public record RoundPlan(
        Set<OrganisationId> audience,
        @Nullable LocalDate until,
        @Nullable String question) {

    /** Longest question, change note or reason, in UTF-16 units. */
    public static final int MAX_TEXT = 1_000;

    /** The term that is proposed, in weeks. */
    public static final int DEFAULT_WEEKS = 4;

    /** Takes a blank question as absent. */
    public RoundPlan {
        audience = Set.copyOf(audience);
        question = question == null || question.isBlank() ? null : question.strip();
    }

    /** Refuses what cannot be kept, and gives the last day. */
    LocalDate check(LocalDate today) {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (audience.isEmpty()) {
            wrong.put("audience", Message.of("round.audience.missing"));
        }
        LocalDate last = until;
        if (last == null) {
            wrong.put("until", Message.of("round.until.missing"));
        } else if (last.isBefore(today)) {
            wrong.put("until", Message.of("round.until.past"));
        } else if (last.isAfter(today.plusYears(1))) {
            wrong.put("until", Message.of("round.until.far"));
        }
        if (question != null && question.length() > MAX_TEXT) {
            wrong.put("question", Message.of("field.too-long", question.length(), MAX_TEXT));
        }
        if (last == null || !wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return last;
    }
}
