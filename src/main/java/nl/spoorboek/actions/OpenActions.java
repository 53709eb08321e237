package nl.spoorboek.actions;

import java.util.Collection;
import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.OpenWork;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.WorkReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The actions not done yet that a person, or a seat of theirs, owns. */
@Component
class OpenActions implements OpenWork {

    private final WorkReader reader;
    private final Rights rights;

    OpenActions(WorkReader reader, Rights rights) {
        this.reader = reader;
        this.rights = rights;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Work> of(Collection<PersonId> people) {
        return reader.owned(
                "open-work.action",
                "acties",
                "action",
                "w.state in ('OPEN', 'IN_PROGRESS', 'WAITING')",
                rights.scope(),
                people);
    }
}
