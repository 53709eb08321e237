package nl.spoorboek.programme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a programme calls its roles.
 *
 * @param names a name for each role that has one of its own in any language
 */
public record RoleNaming(Map<Role, Name> names) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 60;

    /** The usual words for all roles. */
    public static final RoleNaming USUAL = new RoleNaming(Map.of());

    /**
     * A name.
     *
     * @param dutch in Dutch; null for the usual word
     * @param english in English; null for the usual word
     */
    public record Name(@Nullable String dutch, @Nullable String english) {

        /** Takes the names on one line, and blank ones as absent. */
        public Name {
            dutch = OneLine.orNull(dutch);
            english = OneLine.orNull(english);
        }
    }

    /** Leaves out roles without a name of their own. */
    public RoleNaming {
        Map<Role, Name> named = new EnumMap<>(Role.class);
        names.forEach((role, name) -> {
            if (name.dutch() != null || name.english() != null) {
                named.put(role, name);
            }
        });
        names = Map.copyOf(named);
    }

    /** The name of a role in a language, null when it is the usual word. */
    public @Nullable String name(Role role, Locale locale) {
        Name name = names.get(role);
        if (name == null) {
            return null;
        }
        return locale.getLanguage().equals("nl") ? name.dutch() : name.english();
    }

    /** Refuses names that are too long; the fields are called after role and language, such as {@code TRACK_LEAD.nl}. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        names.forEach((role, name) -> {
            OneLine.check(wrong, role + ".nl", name.dutch(), MAX_NAME, false);
            OneLine.check(wrong, role + ".en", name.english(), MAX_NAME, false);
        });
        OneLine.refuse(wrong);
    }
}
