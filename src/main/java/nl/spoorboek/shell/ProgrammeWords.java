package nl.spoorboek.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.spoorboek.people.Role;
import nl.spoorboek.programme.RoleNames;
import org.springframework.stereotype.Component;

/**
 * The words of the interface, with the programme's own names for roles and its advisory body. It stands where all words come from,
 * so that a name counts in every place that asks for the word of a role.
 */
@Component
class ProgrammeWords extends DefaultI18NProvider {

    private static final long serialVersionUID = 1L;
    private static final String ROLE = "role.";
    private static final String LEVEL = "level.";

    private final transient RoleNames names;

    ProgrammeWords(RoleNames names) {
        super(List.of(Locale.of("nl"), Locale.of("en")));
        this.names = names;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        if (key.startsWith(ROLE)) {
            Role role = Role.valueOf(key.substring(ROLE.length()));
            Optional<String> own = names.of(role, locale);
            if (own.isPresent()) {
                return own.get();
            }
            if (role.isAdvisory()) {
                return ofBody("role-of-body." + role, key, locale);
            }
        }
        if (key.equals(LEVEL + "SHARED") || key.equals(LEVEL + "CLOSED_ROOM")) {
            return ofBody("level-of-body." + key.substring(LEVEL.length()), key, locale);
        }
        return super.getTranslation(key, locale, params);
    }

    /** The sentence with the name of the body; with the usual word while there is not exactly one body. */
    private String ofBody(String named, String usual, Locale locale) {
        return names.body()
                .map(body -> super.getTranslation(named, locale, body))
                .orElseGet(() -> super.getTranslation(usual, locale));
    }
}
