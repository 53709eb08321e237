package nl.spoorboek.cocreation;

import java.util.Optional;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back: which sessions and contributions other records came from. It stands apart because the pages of those records ask for it. */
@Service
@Transactional(readOnly = true)
public class ContributionSources {

    private final LinkQuery links;
    private final SessionAccess access;
    private final Rights rights;

    ContributionSources(LinkQuery links, SessionAccess access, Rights rights) {
        this.links = links;
        this.access = access;
        this.rights = rights;
    }

    /** The sessions and contributions that a milestone, action or other record came from, as far as one may read the sessions. */
    public LedHere of(Id record) {
        rights.requireContent();
        return links.to(record, access.scope());
    }

    /** A contribution as whoever may read its session sees it; empty for others. */
    public Optional<Source> source(ContributionId contribution) {
        rights.requireContent();
        return links.source(contribution, access.scope());
    }
}
