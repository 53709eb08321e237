package nl.spoorboek.cocreation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say in a session that takes contributions, and what is done with it. */
@Service
@Transactional
public class ContributionService {

    /** Longest contribution, in UTF-16 units. */
    public static final int MAX_BODY = 10_000;

    /** The version to give when no follow-up was on the screen. */
    public static final int NO_FOLLOW_UP = -1;

    private final ContributionQuery query;
    private final ContributionWriter writer;
    private final LinkQuery links;
    private final SessionAccess access;
    private final ActionService actions;
    private final PlanningService planning;
    private final Rights rights;
    private final Clock clock;

    ContributionService(
            ContributionQuery query,
            ContributionWriter writer,
            LinkQuery links,
            SessionAccess access,
            ActionService actions,
            PlanningService planning,
            Rights rights,
            Clock clock) {
        this.query = query;
        this.writer = writer;
        this.links = links;
        this.access = access;
        this.actions = actions;
        this.planning = planning;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Says something under a topic. A session that was closed in between is {@link Problem.NotNow}; the caller keeps what was
     * typed.
     *
     * @param body Markdown, 1 to 10,000 characters
     * @param behalf the organisation one speaks for, one of one's own; null on personal title
     */
    public ContributionId contribute(SessionId id, TopicId topic, String body, @Nullable OrganisationId behalf) {
        Session session = contributable(id);
        String text = body.strip();
        if (text.isEmpty()) {
            throw new Problem.Invalid("body", Message.of("contribution.body.missing"));
        }
        if (text.length() > MAX_BODY) {
            throw new Problem.Invalid("body", Message.of("field.too-long", text.length(), MAX_BODY));
        }
        if (behalf != null && !rights.viewer().organisations().contains(behalf)) {
            throw new Problem.Invalid("behalf", Message.of("field.choose"));
        }
        return writer.add(
                session, session.contributing(), topic, text, rights.viewer().person(), behalf, clock.instant());
    }

    /** The organisations that the signed-in person can speak for. */
    @Transactional(readOnly = true)
    public List<Voice> voices() {
        return query.voices(rights.viewer().organisations());
    }

    /** Gives a response to a contribution, or takes it back. */
    public void respond(ContributionId contribution, ResponseKind kind) {
        Session session = contributable(sessionOf(contribution));
        writer.toggle(session, contribution, rights.viewer().person(), kind, clock.instant());
    }

    /**
     * Says what is done with a contribution, also after closing.
     *
     * @param seen the version of the follow-up that was on the screen, or {@link #NO_FOLLOW_UP}; {@link Problem.Conflict} when
     *     it is no longer the last one
     */
    public void followUp(ContributionId contribution, int seen, FollowUp what) {
        follow(contribution, seen, what);
    }

    /** Says what is done with a contribution and makes it a milestone or an action in one step, linked both ways. */
    public Linked become(ContributionId contribution, int seen, FollowUp what, Successor becomes) {
        if (what.outcome() != Outcome.ADOPTED && what.outcome() != Outcome.PARTLY_ADOPTED) {
            throw new Problem.Invalid("outcome", Message.of("follow-up.become.outcome"));
        }
        Session session = follow(contribution, seen, what);
        Id made = switch (becomes.kind()) {
            case ACTION -> action(contribution, becomes);
            case MILESTONE -> milestone(session, contribution, becomes);
        };
        return new Linked(becomes.kind(), made.value(), becomes.title());
    }

    private ActionId action(ContributionId contribution, Successor what) {
        var draft = ActionDraft.titled(what.track(), what.title())
                .withDue(what.when())
                .withLevel(what.level());
        return actions.createFrom(draft, Set.of(), "contribution", contribution);
    }

    private MilestoneId milestone(Session session, ContributionId contribution, Successor what) {
        MilestoneId made = planning.create(new MilestoneDraft(
                what.track(),
                Set.of(),
                null,
                what.title(),
                MilestoneKind.DELIVERABLE,
                what.when(),
                Certainty.EXPECTED,
                null,
                null,
                null,
                what.level(),
                new Owner.Nobody()));
        links.add(session.programme(), "contribution", contribution, "milestone", made);
        return made;
    }

    private Session follow(ContributionId contribution, int seen, FollowUp what) {
        Session session = access.readable(sessionOf(contribution));
        access.require(Right.FOLLOW_UP, session);
        what.check();
        writer.followUp(session, contribution, seen, what, rights.viewer().person(), clock.instant());
        return session;
    }

    private Session contributable(SessionId id) {
        Session session = access.readableLocked(id);
        access.require(Right.CONTRIBUTE, session);
        var _ = session.contributing();
        return session;
    }

    private SessionId sessionOf(ContributionId contribution) {
        rights.requireContent();
        return query.session(contribution).orElseThrow(Problem.NotFound::new);
    }
}
