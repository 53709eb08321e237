package nl.spoorboek.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;

/**
 * What is filled in about a track.
 *
 * @param number 1 to 99; no other track has it
 * @param name 1 to 120 characters
 * @param defaultLevel the level a new milestone starts with: {@code INTERNAL}, {@code SHARED} or {@code PUBLIC}
 */
public record TrackDraft(int number, String name, Level defaultLevel) {

    /** Highest number. */
    public static final int MAX_NUMBER = 99;

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 120;

    /** Takes the name on one line. */
    public TrackDraft {
        name = OneLine.of(name);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (number < 1 || number > MAX_NUMBER) {
            wrong.put("number", Message.of("track.number.wrong", MAX_NUMBER));
        }
        OneLine.check(wrong, "name", name, MAX_NAME, true);
        if (defaultLevel != Level.INTERNAL && defaultLevel != Level.SHARED && defaultLevel != Level.PUBLIC) {
            wrong.put("defaultLevel", Message.of("field.choose"));
        }
        OneLine.refuse(wrong);
    }
}
