package nl.spoorboek.planning.ui;

import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.planning.Owner;

/**
 * An owner with the name to show in a form.
 *
 * @param owner who it is
 * @param name the name
 */
record OwnerChoice(Owner owner, String name) {

    static OwnerChoice of(Choice choice) {
        Owner owner = switch (choice.kind()) {
            case PERSON -> new Owner.OfPerson(new PersonId(choice.id()));
            case SEAT -> new Owner.OfSeat(new SeatId(choice.id()));
            case ORGANISATION -> new Owner.OfOrganisation(new OrganisationId(choice.id()));
        };
        return new OwnerChoice(owner, choice.name());
    }

    static OwnerChoice outside(String name) {
        return new OwnerChoice(new Owner.Outside(name), name);
    }
}
