package nl.spoorboek.cocreation;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a contribution.
 *
 * @param outcome taken over or not
 * @param reason why; 1 to 2,000 characters
 * @param passedOnTo to whom it was passed on; only with {@link Outcome#PASSED_ON}, and then needed; at most 200 characters
 */
public record FollowUp(
        Outcome outcome, String reason, @Nullable String passedOnTo) {

    /** Longest reason, in UTF-16 units. */
    public static final int MAX_REASON = 2_000;

    /** Longest name of whom it was passed on to, in UTF-16 units. */
    public static final int MAX_PASSED_ON_TO = 200;

    /** Takes blank texts as absent, and to whom only where it was passed on. */
    public FollowUp {
        reason = reason.strip();
        passedOnTo =
                outcome != Outcome.PASSED_ON || passedOnTo == null || passedOnTo.isBlank() ? null : passedOnTo.strip();
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (reason.isEmpty()) {
            wrong.put("reason", Message.of("follow-up.reason.missing"));
        } else if (reason.length() > MAX_REASON) {
            wrong.put("reason", Message.of("field.too-long", reason.length(), MAX_REASON));
        }
        if (outcome == Outcome.PASSED_ON && passedOnTo == null) {
            wrong.put("passedOnTo", Message.of("follow-up.passed-on-to.missing"));
        } else if (passedOnTo != null && passedOnTo.length() > MAX_PASSED_ON_TO) {
            wrong.put("passedOnTo", Message.of("field.too-long", passedOnTo.length(), MAX_PASSED_ON_TO));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }
}
