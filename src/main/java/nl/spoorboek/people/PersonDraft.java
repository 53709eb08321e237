package nl.spoorboek.people;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator fills in about a person.
 *
 * @param name 1 to 120 characters
 * @param email the address for sign-in and mail; nobody else has it
 * @param organisation whom the person works or speaks for, if known
 */
public record PersonDraft(
        String name, String email, @Nullable OrganisationId organisation) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 120;

    /** Takes the texts on one line. */
    public PersonDraft {
        name = OneLine.of(name);
        email = OneLine.of(email);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "name", name, MAX_NAME, true);
        EmailAddress.check(wrong, email);
        OneLine.refuse(wrong);
    }
}
