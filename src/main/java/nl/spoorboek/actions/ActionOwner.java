package nl.spoorboek.actions;

import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Who does an action: a person, a seat (whoever holds it) and an organisation, alone or together; or a party outside the
 * workspace in words, and then nobody else.
 *
 * @param person a person, or null
 * @param seat a seat, or null
 * @param organisation an organisation; its people report on the action; or null
 * @param outside a party outside, such as the State or the region; at most 200 characters, or null
 */
public record ActionOwner(
        @Nullable PersonId person,
        @Nullable SeatId seat,
        @Nullable OrganisationId organisation,
        @Nullable String outside) {

    /** Nobody yet. */
    public static final ActionOwner NOBODY = new ActionOwner(null, null, null, null);

    /** Takes a blank name as absent. */
    public ActionOwner {
        outside = outside == null || outside.isBlank() ? null : outside.strip();
    }

    /** A person alone. */
    public static ActionOwner of(PersonId person) {
        return new ActionOwner(person, null, null, null);
    }

    /** An organisation alone. */
    public static ActionOwner of(OrganisationId organisation) {
        return new ActionOwner(null, null, organisation, null);
    }

    /** The same together with an organisation. */
    public ActionOwner with(@Nullable OrganisationId other) {
        return new ActionOwner(person, seat, other, outside);
    }

    /** Whether a party outside is named beside someone of the workspace. */
    boolean isContradictory() {
        return outside != null && (person != null || seat != null || organisation != null);
    }
}
