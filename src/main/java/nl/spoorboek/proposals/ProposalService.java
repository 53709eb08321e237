package nl.spoorboek.proposals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Grant;
import nl.spoorboek.people.PersonLetters;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Role;
import nl.spoorboek.people.Subject;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.StateStep;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals to change a milestone: made by who reads it, decided by who plans it, who is told what came of it (decision 0021). */
@Service
@Transactional
public class ProposalService {

    private static final int MOST = 50;

    /** So long the page of today says what came of a proposal. */
    private static final Duration TOLD = Duration.ofDays(14);

    private final ProposalRepository proposals;
    private final ProposalQuery query;
    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final PersonLetters letters;
    private final LetterWords words;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            ProposalQuery query,
            PlanningService planning,
            ProgrammeService programmes,
            Rights rights,
            PersonLetters letters,
            LetterWords words,
            Clock clock) {
        this.proposals = proposals;
        this.query = query;
        this.planning = planning;
        this.programmes = programmes;
        this.rights = rights;
        this.letters = letters;
        this.words = words;
        this.clock = clock;
    }

    /** The proposals about a milestone that this person reads: the open ones first; the last fifty. */
    @Transactional(readOnly = true)
    public List<ProposalItem> of(MilestoneId milestone) {
        rights.requireContent();
        return query.of(milestone, MOST);
    }

    /** One proposal; {@link Problem.NotFound} when one may not read it. */
    @Transactional(readOnly = true)
    public ProposalItem find(ProposalId id) {
        rights.requireContent();
        return query.find(id).orElseThrow(Problem.NotFound::new);
    }

    /** Open proposals that wait for my decision as a lead, or as the manager on the programme's own line. */
    @Transactional(readOnly = true)
    public List<ProposalItem> asked() {
        rights.requireContent();
        Viewer viewer = rights.viewer();
        Set<TrackId> led = viewer.grants().stream()
                .filter(grant -> grant.role() == Role.TRACK_LEAD)
                .flatMap(grant -> grant.tracks().stream())
                .collect(Collectors.toSet());
        boolean programme = viewer.is(Role.PROGRAMME_MANAGER);
        return led.isEmpty() && !programme ? List.of() : query.asked(led, programme, MOST);
    }

    /** What others decided lately about my proposals, or those of the organisation I speak for. */
    @Transactional(readOnly = true)
    public List<ProposalItem> told() {
        rights.requireContent();
        return query.told(clock.instant().minus(TOLD), MOST);
    }

    /** Whether this person may propose something for a milestone they read. */
    @Transactional(readOnly = true)
    public boolean mayPropose(MilestoneItem milestone) {
        return milestone.state().isOpen() && rights.may(Right.PROPOSE_CHANGE, subject(milestone));
    }

    /** Proposes; whoever plans the milestone is told. */
    public ProposalId propose(MilestoneId id, ProposalDraft draft) {
        MilestoneDetail milestone = planning.find(id);
        Subject subject = subject(milestone.item());
        rights.require(Right.PROPOSE_CHANGE, subject, Message.of("proposal.refused"));
        if (!milestone.item().state().isOpen()) {
            throw new Problem.NotNow(Message.of("proposal.not-now.closed"));
        }
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        Proposal made = proposals.save(
                Proposal.make(programme.id(), id, milestone.draft(), draft, me(), inNameOf(subject), now()));
        letters.toPlanners(
                milestone.item().tracks(),
                "letter.proposal.made",
                path(made),
                milestone.item().title());
        return made.id();
    }

    /**
     * Takes a proposal over into the milestone, as whoever plans it.
     *
     * @param seen the version of the proposal that was on the screen
     * @param seenMilestone the version of the milestone that was on the screen; {@link Problem.Conflict} when either has changed
     * @param why a word to the proposer, or null
     */
    public void accept(ProposalId id, int seen, int seenMilestone, @Nullable String why) {
        ProposalItem item = find(id);
        MilestoneDetail milestone = planning.find(item.milestone().id());
        Proposal proposal = toDecide(id, seen, milestone);
        if (!milestone.item().state().isOpen()) {
            throw new Problem.NotNow(Message.of("proposal.not-now.closed"));
        }
        proposal.accept(why, me(), now());
        Saving.checked(() -> proposals.save(proposal));
        String because = words.in(rights.viewer().language(), "proposal.because", item.inNameOf());
        int seenThen = seenMilestone;
        if (proposal.changesValues()) {
            planning.save(
                    proposal.milestone(), seenThen++, proposal.over(milestone.draft()), MoveReason.because(because));
        }
        String hold = proposal.hold();
        if (hold != null) {
            planning.become(proposal.milestone(), seenThen, StateStep.held(hold, because));
        }
        query.link(proposal);
        letters.toPerson(
                proposal.proposedBy(),
                "letter.proposal.accepted",
                path(proposal),
                milestone.item().title());
    }

    /** Does not take it over; always with why. */
    public void decline(ProposalId id, int seen, String why) {
        ProposalItem item = find(id);
        MilestoneDetail milestone = planning.find(item.milestone().id());
        Proposal proposal = toDecide(id, seen, milestone);
        proposal.decline(why, me(), now());
        Saving.checked(() -> proposals.save(proposal));
        letters.toPerson(
                proposal.proposedBy(),
                "letter.proposal.declined",
                path(proposal),
                milestone.item().title());
    }

    /** Takes one's own proposal back. */
    public void withdraw(ProposalId id, int seen) {
        find(id);
        Proposal proposal = proposals.findById(id).orElseThrow(Problem.NotFound::new);
        if (!proposal.proposedBy().equals(me())) {
            throw new Problem.Refused(Message.of("proposal.refused.withdraw"));
        }
        proposal.expectVersion(seen);
        proposal.withdraw();
        Saving.checked(() -> proposals.save(proposal));
    }

    private Proposal toDecide(ProposalId id, int seen, MilestoneDetail milestone) {
        Message why = milestone.readOnly();
        rights.require(
                Right.EDIT_PLANNING,
                subject(milestone.item()),
                () -> why == null ? Message.of("proposal.refused") : why);
        Proposal proposal = proposals.findById(id).orElseThrow(Problem.NotFound::new);
        proposal.expectVersion(seen);
        return proposal;
    }

    private static Subject subject(MilestoneItem milestone) {
        return Subject.of(milestone.level(), Set.copyOf(milestone.tracks()));
    }

    /** The partner or advisory body a guest speaks for, of the milestone's tracks first; the municipality speaks for itself. */
    private @Nullable OrganisationId inNameOf(Subject milestone) {
        List<Grant> grants = rights.viewer().grants();
        if (grants.stream()
                .anyMatch(grant -> grant.role() != Role.ADMIN && !grant.role().isGuest())) {
            return null;
        }
        return grants.stream()
                .filter(grant -> grant.organisation() != null)
                .sorted(java.util.Comparator.comparing(
                        grant -> java.util.Collections.disjoint(grant.tracks(), milestone.tracks())))
                .map(Grant::organisation)
                .findFirst()
                .orElse(null);
    }

    private static String path(Proposal proposal) {
        return "mijlpalen/" + proposal.milestone();
    }

    private PersonId me() {
        return rights.viewer().person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
