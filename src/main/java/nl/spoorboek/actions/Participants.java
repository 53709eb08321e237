package nl.spoorboek.actions;

import java.util.Set;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who joins in an action, beside its owner.
 *
 * @param people people of the workspace
 * @param organisations organisations of the workspace
 * @param words others, as they are called; at most 500 characters, or null
 */
public record Participants(
        Set<PersonId> people,
        Set<OrganisationId> organisations,
        @Nullable String words) {

    /** Nobody beside the owner. */
    public static final Participants NONE = new Participants(Set.of(), Set.of(), null);

    /** Copies the sets; takes blank words as absent. */
    public Participants {
        people = Set.copyOf(people);
        organisations = Set.copyOf(organisations);
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
