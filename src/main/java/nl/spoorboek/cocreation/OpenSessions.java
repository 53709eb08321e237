package nl.spoorboek.cocreation;

import java.util.Collection;
import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.OpenWork;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.WorkReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions not closed yet that a person began to prepare; a series is never over. */
@Component
class OpenSessions implements OpenWork {

    private final WorkReader reader;
    private final SessionAccess access;

    OpenSessions(WorkReader reader, SessionAccess access) {
        this.reader = reader;
        this.access = access;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Work> of(Collection<PersonId> people) {
        ReadScope scope = access.scope();
        return reader.begun(
                "open-work.session",
                "bijeenkomsten",
                "session",
                "w.state <> 'CLOSED' and not w.series",
                scope.on("w"),
                scope,
                people);
    }
}
