package nl.spoorboek.people;

/** The roles of the domain, in the order of its table of rights. A person may hold several and has the sum of their rights. */
public enum Role {
    ADMIN,
    PROGRAMME_MANAGER,
    TRACK_LEAD,
    TRACK_MEMBER,
    CONTROLLER,
    PORTFOLIO_HOLDER,
    CLERK,
    COUNCILLOR,
    PARTNER,
    ADVISORY_MEMBER,
    ADVISORY_CHAIR,
    ADVISORY_SECRETARY;

    /** Whether the role belongs to an advisory body, so that it counts only after that body has confirmed it. */
    public boolean isAdvisory() {
        return this == ADVISORY_MEMBER || this == ADVISORY_CHAIR || this == ADVISORY_SECRETARY;
    }

    /** Whether the role is held for an organisation outside the municipality, and its tracks come from taking part. */
    public boolean isGuest() {
        return this == PARTNER || isAdvisory();
    }

    /** Whether the role names the tracks it is held for. */
    public boolean hasTracks() {
        return this == TRACK_LEAD || this == TRACK_MEMBER || this == PORTFOLIO_HOLDER;
    }
}
