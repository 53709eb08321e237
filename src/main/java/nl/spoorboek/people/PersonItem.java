package nl.spoorboek.people;

import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as the administrator sees them: who, with which roles, with or without access. No content.
 *
 * @param id identity
 * @param version the version that was read, for saving
 * @param name name
 * @param username sign-in name
 * @param email address, if any
 * @param organisation whom the person works or speaks for
 * @param organisationName its name
 * @param accessUntil last day of access, or null for no end
 * @param access whether the person may be in the workspace now
 * @param ended whether access was ended by hand
 * @param roles the roles of the seats held, each once
 */
public record PersonItem(
        PersonId id,
        int version,
        String name,
        String username,
        @Nullable String email,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        @Nullable LocalDate accessUntil,
        boolean access,
        boolean ended,
        List<Role> roles) {}
