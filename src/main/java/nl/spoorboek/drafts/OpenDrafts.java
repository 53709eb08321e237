package nl.spoorboek.drafts;

import java.util.Collection;
import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.OpenWork;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.WorkReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts neither adopted nor withdrawn that a person began to write. */
@Component
class OpenDrafts implements OpenWork {

    private final WorkReader reader;
    private final Rights rights;

    OpenDrafts(WorkReader reader, Rights rights) {
        this.reader = reader;
        this.rights = rights;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Work> of(Collection<PersonId> people) {
        ReadScope scope = rights.scope();
        return reader.begun(
                "open-work.draft",
                "conceptstukken",
                "draft",
                "w.state in ('WRITING', 'IN_REVIEW', 'PROCESSING')",
                scope.withInvited("w"),
                scope,
                people);
    }
}
