package nl.spoorboek.cocreation;

import nl.spoorboek.base.OrganisationId;

/**
 * An organisation on whose behalf a person can speak.
 *
 * @param organisation its identity
 * @param name its name
 */
public record Voice(OrganisationId organisation, String name) {}
