package nl.spoorboek.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.history.GivenReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a date is changed.
 *
 * @param why in words, at most 1,000 characters; null when nothing was said
 * @param cause where the cause lies
 * @param party who or what outside, at most 200 characters; only with {@link MoveCause#OUTSIDE}, and then needed
 */
public record MoveReason(
        @Nullable String why, MoveCause cause, @Nullable String party) {

    /** Longest reason, in UTF-16 units. */
    public static final int MAX_WHY = 1_000;

    /** Longest name of a party outside, in UTF-16 units. */
    public static final int MAX_PARTY = 200;

    /** Nothing was said. */
    public static final MoveReason NONE = new MoveReason(null, MoveCause.OWN, null);

    /** Somebody put it back. */
    public static final MoveReason UNDONE = because(GivenReason.UNDONE);

    /** Takes blank texts as absent, and a party as absent when the cause is one's own. */
    public MoveReason {
        why = why == null || why.isBlank() ? null : why.strip();
        party = cause == MoveCause.OWN || party == null || party.isBlank() ? null : party.strip();
    }

    /** One's own reason; null or blank for none. */
    public static MoveReason because(@Nullable String why) {
        return new MoveReason(why, MoveCause.OWN, null);
    }

    /**
     * Refuses what cannot be kept; the sentences stand at {@code reason} and {@code party}.
     *
     * @param asked the sentence that asks for a reason; null when none is needed
     */
    public void check(@Nullable Message asked) {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (why == null && asked != null) {
            wrong.put("reason", asked);
        } else if (why != null && why.length() > MAX_WHY) {
            wrong.put("reason", Message.of("field.too-long", why.length(), MAX_WHY));
        }
        if (cause == MoveCause.OUTSIDE && party == null) {
            wrong.put("party", Message.of("date-move.party.missing"));
        } else if (party != null && party.length() > MAX_PARTY) {
            wrong.put("party", Message.of("field.too-long", party.length(), MAX_PARTY));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }
}
