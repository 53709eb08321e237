package nl.spoorboek.actions;

import java.util.List;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentId;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.people.PersonLetters;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions as whoever does them sees them: the people of the organisation that owns an action see what is asked and report on it,
 * even when its level keeps the action itself, its track and what others say about it from them.
 *
 * @see "Decision 0027: what an organisation sees of an action that is asked of it"
 */
@Service
@Transactional
public class AskedActionService {

    private static final int MOST = 200;

    private final ActionRepository actions;
    private final AskedQuery query;
    private final ChecklistQuery points;
    private final ActionLinks links;
    private final ActionAccess access;
    private final CommentService comments;
    private final PersonLetters letters;
    private final Rights rights;

    AskedActionService(
            ActionRepository actions,
            AskedQuery query,
            ChecklistQuery points,
            ActionLinks links,
            ActionAccess access,
            CommentService comments,
            PersonLetters letters,
            Rights rights) {
        this.actions = actions;
        this.query = query;
        this.points = points;
        this.links = links;
        this.access = access;
        this.comments = comments;
        this.letters = letters;
        this.rights = rights;
    }

    /** What is asked, for whoever may report on the action; {@link Problem.NotFound} for everyone else who does not read it. */
    @Transactional(readOnly = true)
    public AskedAction find(ActionId id) {
        ActionItem action = load(id);
        access.requireReport(action.subject());
        return query.find(id, points.points(id), comments.own(About.action(id)), rights.mayRead(action.subject()));
    }

    /** What is asked of the reader's organisations and stands in none of their lists, as they do not read it; at most 200. */
    @Transactional(readOnly = true)
    public List<AskedAction.Line> unread() {
        var organisations = rights.organisationsFor(Right.REPORT_ON_ACTION);
        return organisations.isEmpty() ? List.of() : query.unread(organisations, rights.scope(), MOST);
    }

    /** Takes back what one told in a report, for a short while after. */
    public void takeBack(ActionId id, CommentId note) {
        access.requireReport(load(id).subject());
        comments.remove(note);
    }

    /**
     * Tells the organisation what is asked of it, in words that its people read.
     *
     * @param seen the version that was on the screen
     * @param words at most 2,000 characters; blank for nothing
     */
    public void explain(ActionId id, int seen, String words) {
        ActionItem action = editable(id);
        action.expectVersion(seen);
        action.ask(words);
        try {
            actions.save(action);
        } catch (OptimisticLockingFailureException e) {
            throw (Problem.Conflict) new Problem.Conflict().initCause(e);
        }
    }

    /** Whether letters can be sent here; else the address is passed on by hand. */
    @Transactional(readOnly = true)
    public boolean canWrite() {
        rights.requireContent();
        return letters.isOn();
    }

    /** Sends the address of the page to the people of the organisation, and nothing else of the action; tells to how many. */
    public int send(ActionId id) {
        ActionItem action = editable(id);
        OrganisationId organisation = action.draft().owner().organisation();
        if (organisation == null || links.guest(organisation).isEmpty() || !letters.isOn()) {
            throw new Problem.NotNow(Message.of("asked.send.not-now"));
        }
        int number = letters.toOrganisation(organisation, "letter.asked", AskedAction.path(id));
        if (number == 0) {
            throw new Problem.NotNow(Message.of("asked.send.nobody"));
        }
        return number;
    }

    private ActionItem editable(ActionId id) {
        ActionItem action = load(id);
        access.requireEdit(action.subject());
        return action;
    }

    private ActionItem load(ActionId id) {
        rights.requireContent();
        return actions.findById(id).orElseThrow(Problem.NotFound::new);
    }
}
