package nl.spoorboek.programme;

import java.time.LocalDate;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The reform itself: its name, whose it is, from when to when. */
@Table("programme")
@SuppressWarnings("UnusedVariable") // written to the database, read from there by queries
class Programme {

    @Id
    private final ProgrammeId id;

    @Version
    private int version;

    private String name = "";
    private @Nullable OrganisationId organisationId;
    private @Nullable String ambition;
    private LocalDate periodFrom = LocalDate.EPOCH;
    private LocalDate periodUntil = LocalDate.EPOCH;

    Programme(ProgrammeId id) {
        this.id = id;
    }

    static Programme of(ProgrammeDraft draft) {
        var programme = new Programme(ProgrammeId.fresh());
        programme.edit(draft);
        return programme;
    }

    /** Takes over what a person filled in. */
    final void edit(ProgrammeDraft draft) {
        draft.check();
        name = draft.name();
        organisationId = draft.organisation();
        ambition = draft.ambition();
        periodFrom = draft.from();
        periodUntil = draft.until();
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    ProgrammeId id() {
        return id;
    }
}
