package nl.spoorboek.cocreation;

import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which milestones a session as a whole leads to. It is a follow-up, so it can also be said after closing. */
@Service
@Transactional
public class SessionLinks {

    private final LinkQuery links;
    private final SessionAccess access;
    private final Rights rights;

    SessionLinks(LinkQuery links, SessionAccess access, Rights rights) {
        this.links = links;
        this.access = access;
        this.rights = rights;
    }

    /** Says that the session leads to the milestone; nothing happens when that was said already. */
    public void link(SessionId id, MilestoneId milestone) {
        Session session = followed(id);
        if (!links.isReadable(milestone, rights.scope())) {
            throw new Problem.NotFound();
        }
        links.add(session.programme(), "session", id, "milestone", milestone);
    }

    /** The session no longer leads to the milestone. */
    public void unlink(SessionId id, MilestoneId milestone) {
        var _ = followed(id);
        links.remove(id, milestone);
    }

    private Session followed(SessionId id) {
        Session session = access.readable(id);
        access.require(Right.FOLLOW_UP, session);
        return session;
    }
}
