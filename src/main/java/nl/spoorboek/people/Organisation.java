package nl.spoorboek.people;

import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An organisation, body or department that people work or speak for. */
@Table("organisation")
@SuppressWarnings("UnusedVariable") // written to the database, read from there by queries
class Organisation {

    @Id
    private final OrganisationId id;

    @Version
    private int version;

    private String name = "";
    private @Nullable String abbreviation;
    private OrganisationKind kind = OrganisationKind.PARTNER;

    Organisation(OrganisationId id) {
        this.id = id;
    }

    static Organisation of(OrganisationDraft draft) {
        var organisation = new Organisation(OrganisationId.fresh());
        organisation.edit(draft);
        return organisation;
    }

    /** Takes over what a person filled in. */
    final void edit(OrganisationDraft draft) {
        draft.check();
        name = draft.name();
        abbreviation = draft.abbreviation();
        kind = draft.kind();
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    OrganisationId id() {
        return id;
    }

    OrganisationKind kind() {
        return kind;
    }
}
