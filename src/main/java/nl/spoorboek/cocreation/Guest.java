package nl.spoorboek.cocreation;

import java.time.Instant;
import nl.spoorboek.base.OrganisationId;

/**
 * An organisation whose invitation stands; it brings all its people.
 *
 * @param organisation its identity
 * @param name its name
 * @param at since when
 */
public record Guest(OrganisationId organisation, String name, Instant at) {}
