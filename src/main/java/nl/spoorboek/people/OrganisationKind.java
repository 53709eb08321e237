package nl.spoorboek.people;

/** What an organisation is to the programme. */
public enum OrganisationKind {
    /** The municipality itself, its departments, its council. */
    MUNICIPALITY,
    /** An organisation that works along, and can be invited. */
    PARTNER,
    /** A body that advises, such as the participatieraad; it lets its own people in. */
    ADVISORY_BODY,
    /** Everyone else: region, State, hired advisers. */
    OUTSIDE
}
