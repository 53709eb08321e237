package nl.spoorboek.people;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about an organisation.
 *
 * @param name 1 to 200 characters; no other organisation has it
 * @param abbreviation at most 40 characters, or null
 * @param kind what it is to the programme
 */
public record OrganisationDraft(String name, @Nullable String abbreviation, OrganisationKind kind) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 200;

    /** Longest abbreviation, in UTF-16 units. */
    public static final int MAX_ABBREVIATION = 40;

    /** Takes the texts on one line. */
    public OrganisationDraft {
        name = OneLine.of(name);
        abbreviation = OneLine.orNull(abbreviation);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "name", name, MAX_NAME, true);
        OneLine.check(wrong, "abbreviation", abbreviation, MAX_ABBREVIATION, false);
        OneLine.refuse(wrong);
    }
}
