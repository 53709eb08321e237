package nl.spoorboek.people;

import java.time.LocalDate;
import java.util.Set;
import nl.spoorboek.base.OrganisationId;

/**
 * A track is under tender: its SHARED records are closed to the people of the organisations that may bid.
 *
 * @param version the version that was read, for saving
 * @param since the working day on which it was switched on
 * @param bidders the organisations that may bid; at least one
 * @param names their names when it was saved, by name, joined by a comma
 */
public record Tender(int version, LocalDate since, Set<OrganisationId> bidders, String names) {}
