package nl.spoorboek.drafts;

import java.util.List;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which milestones a draft leads to. Whoever writes the draft links it; each reader sees the ends they may read. */
@Service
@Transactional
public class DraftLinks {

    private final DraftLinkQuery query;
    private final DraftAccess access;
    private final Rights rights;

    DraftLinks(DraftLinkQuery query, DraftAccess access, Rights rights) {
        this.query = query;
        this.access = access;
        this.rights = rights;
    }

    /** The milestones that a draft leads to, as far as one may read them; {@link Problem.NotFound} when one may not read the draft. */
    @Transactional(readOnly = true)
    public List<LedTo> milestones(DraftId draft) {
        rights.requireContent();
        List<LedTo> milestones = query.milestones(draft, rights.scope());
        if (milestones == null) {
            throw new Problem.NotFound();
        }
        return milestones;
    }

    /** The drafts that lead to a milestone, as far as one may read them. */
    @Transactional(readOnly = true)
    public List<LeadingTo> drafts(MilestoneId milestone) {
        rights.requireContent();
        return query.drafts(milestone, rights.scope());
    }

    /** Says that the draft leads to the milestone; nothing happens when that was said already. */
    public void link(DraftId draft, MilestoneId milestone) {
        access.requireWrite(access.read(draft));
        if (!query.isReadable(milestone, rights.scope())) {
            throw new Problem.NotFound();
        }
        query.add(draft, milestone);
    }

    /** The draft no longer leads to the milestone. */
    public void unlink(DraftId draft, MilestoneId milestone) {
        access.requireWrite(access.read(draft));
        query.remove(draft, milestone);
    }
}
