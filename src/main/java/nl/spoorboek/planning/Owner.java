package nl.spoorboek.planning;

import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SeatId;

/** Who answers for a milestone: a person, a seat (whoever holds it), an organisation, or a party outside. */
public sealed interface Owner {

    /** Nobody yet. */
    record Nobody() implements Owner {}

    /** A person of the workspace. */
    record OfPerson(PersonId person) implements Owner {}

    /** A seat: stays right when its holder changes. */
    record OfSeat(SeatId seat) implements Owner {}

    /** An organisation of the workspace. */
    record OfOrganisation(OrganisationId organisation) implements Owner {}

    /** A party outside the workspace, such as the State or the region; at most 200 characters. */
    record Outside(String name) implements Owner {}
}
