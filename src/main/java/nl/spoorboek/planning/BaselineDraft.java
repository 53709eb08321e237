package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to adopt the planning as it stands.
 *
 * @param name 1 to 120 characters, unlike every other baseline of the programme
 * @param number the number of the decision, at most 60 characters; blank when it has none
 * @param day the day of the decision, not after the working date; null when nothing was filled in, which is refused
 * @param body who decided, 1 to 200 characters
 * @param tracks the tracks it is about; none for the whole programme
 */
public record BaselineDraft(
        String name, String number, @Nullable LocalDate day, String body, Set<TrackId> tracks) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 120;

    /** Longest number of a decision, in UTF-16 units. */
    public static final int MAX_NUMBER = 60;

    /** Longest name of a deciding body, in UTF-16 units. */
    public static final int MAX_BODY = 200;

    /** Brings the texts to one line each. */
    public BaselineDraft {
        name = OneLine.of(name);
        number = OneLine.of(number);
        body = OneLine.of(body);
        tracks = Set.copyOf(tracks);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    LocalDate check(LocalDate today) {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "name", name, MAX_NAME, true);
        OneLine.check(wrong, "body", body, MAX_BODY, true);
        OneLine.check(wrong, "number", number, MAX_NUMBER, false);
        if (day == null) {
            wrong.put("day", Message.of("baseline.day.missing"));
        } else if (day.isAfter(today)) {
            wrong.put("day", Message.of("baseline.day.ahead"));
        }
        OneLine.refuse(wrong);
        if (day == null) {
            throw new Problem.Invalid("day", Message.of("baseline.day.missing"));
        }
        return day;
    }
}
