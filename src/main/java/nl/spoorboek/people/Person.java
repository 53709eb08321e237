package nl.spoorboek.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Someone with an account, now or before. A person is never deleted: the history names them. */
@Table("person")
@SuppressWarnings("UnusedVariable") // some columns are only written here, and read by queries
class Person {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");
    private static final Set<String> THEMES = Set.of("SYSTEM", "LIGHT", "DARK");

    @Id
    private final PersonId id;

    @Version
    private int version;

    private String username = "";
    private String name = "";
    private @Nullable String email;
    private @Nullable String passwordHash;
    private @Nullable OrganisationId organisationId;
    private String language = "nl";
    private String theme = "SYSTEM";
    private @Nullable LocalDate accessUntil;
    private @Nullable Instant endedAt;
    private final boolean system;

    Person(PersonId id, boolean system) {
        this.id = id;
        this.system = system;
    }

    /** Someone who comes in by an invitation or as the first administrator. */
    static Person enter(PersonDraft draft, String passwordHash, String language, @Nullable LocalDate accessUntil) {
        var person = new Person(PersonId.fresh(), false);
        person.edit(draft);
        person.passwordHash = passwordHash;
        person.language = language;
        person.accessUntil = accessUntil;
        return person;
    }

    /** Another name, address or organisation. A sign-in name that is the address follows it. */
    final void edit(PersonDraft draft) {
        draft.check();
        if (username.isEmpty() || username.equalsIgnoreCase(email)) {
            username = EmailAddress.username(draft.email(), () -> "p-" + id);
        }
        name = draft.name();
        email = draft.email();
        organisationId = draft.organisation();
    }

    /** Access ends now. */
    void endAccess(Instant now) {
        if (endedAt != null) {
            throw new Problem.NotNow(Message.of("person.not-now.ended"));
        }
        endedAt = now;
    }

    /** Access is given back. */
    void giveAccess() {
        if (endedAt == null) {
            throw new Problem.NotNow(Message.of("person.not-now.open"));
        }
        endedAt = null;
        accessUntil = null;
    }

    /** Access ends after a day; null for no end. */
    void accessUntil(@Nullable LocalDate day) {
        if (endedAt != null) {
            throw new Problem.NotNow(Message.of("person.not-now.ended"));
        }
        accessUntil = day;
    }

    /** A new password. */
    void password(String hash) {
        passwordHash = hash;
    }

    /** What a person chooses for themselves. */
    void settings(String newName, String newLanguage, String newTheme) {
        Map<String, Message> wrong = new LinkedHashMap<>();
        String clean = OneLine.of(newName);
        OneLine.check(wrong, "name", clean, PersonDraft.MAX_NAME, true);
        if (!LANGUAGES.contains(newLanguage)) {
            wrong.put("language", Message.of("field.choose"));
        }
        if (!THEMES.contains(newTheme)) {
            wrong.put("theme", Message.of("field.choose"));
        }
        OneLine.refuse(wrong);
        name = clean;
        language = newLanguage;
        theme = newTheme;
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** Whether this is an account of jobs and doors, which nobody manages. */
    boolean isSystem() {
        return system;
    }

    /** Whether the person may be in the workspace on a day. */
    boolean hasAccess(LocalDate day) {
        return endedAt == null && (accessUntil == null || !day.isAfter(accessUntil));
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    String language() {
        return language;
    }
}
