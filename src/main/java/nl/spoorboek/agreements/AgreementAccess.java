package nl.spoorboek.agreements;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.spoorboek.agreements.AgreementDetail.Step;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.history.Origin;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads an agreement for whoever may read it, and says what of it this person may do. A right on an agreement is a right on one of
 * its two tracks: its lead speaks for that track, and not for the other.
 */
@Component
class AgreementAccess {

    private final AgreementRepository agreements;
    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final Rights rights;

    AgreementAccess(
            AgreementRepository agreements, PlanningService planning, ProgrammeService programmes, Rights rights) {
        this.agreements = agreements;
        this.planning = planning;
        this.programmes = programmes;
        this.rights = rights;
    }

    /** The agreement, to read. */
    Agreement read(AgreementId id) {
        rights.requireContent();
        Agreement agreement = agreements.findById(id).orElseThrow(Problem.NotFound::new);
        rights.requireRead(agreement.subject());
        return agreement;
    }

    /** Whether this person plans the track. */
    boolean plans(TrackId track) {
        return rights.may(Right.EDIT_PLANNING, Subject.track(track));
    }

    /** Goes on only for whoever plans the track. */
    void requirePlanning(TrackId track) {
        rights.require(Right.EDIT_PLANNING, Subject.track(track), () -> refusal("agreement.refused.ask", track));
    }

    /** Goes on only for whoever answers for the track that is asked. */
    void requireAnswering(Agreement agreement) {
        rights.require(
                Right.ACCEPT_AGREEMENT,
                Subject.track(agreement.to()),
                () -> refusal("agreement.refused.answer", agreement.to()));
    }

    /** Goes on only when what is filled in holds together: an own track, another one, and a milestone of each. */
    void requireAsking(AgreementDraft draft) {
        TrackId from = draft.from();
        TrackId to = draft.to();
        if (from == null || to == null) {
            throw new IllegalArgumentException("check the draft first");
        }
        requirePlanning(from);
        if (programmes.tracks().stream().noneMatch(track -> track.id().equals(to))) {
            throw new Problem.NotFound();
        }
        requireMilestone("needing", draft.kind() == AgreementKind.NEEDS ? from : to, draft.needing());
        requireMilestone("delivering", draft.kind() == AgreementKind.NEEDS ? to : from, draft.delivering());
    }

    /** Goes on only when the milestone, if any, is one of the track; {@code field} is where to say that it is not. */
    void requireMilestone(String field, TrackId track, @Nullable MilestoneId milestone) {
        if (milestone != null && !planning.find(milestone).item().tracks().contains(track)) {
            throw new Problem.Invalid(field, Message.of("agreement.milestone.track"));
        }
    }

    /** The page of an agreement that may be read. */
    AgreementDetail detail(Agreement agreement, AgreementItem item, List<Origin> origins) {
        boolean asks = plans(agreement.from());
        boolean answers = rights.may(Right.ACCEPT_AGREEMENT, Subject.track(agreement.to()));
        boolean needs = plans(agreement.needingTrack());
        Set<Step> may = EnumSet.noneOf(Step.class);
        Set<TrackId> ties = new HashSet<>();
        switch (agreement.state()) {
            case PROPOSED -> {
                add(may, asks, Step.EDIT, Step.WITHDRAW);
                add(may, answers, Step.ACCEPT, Step.REFUSE);
            }
            case ACCEPTED -> {
                add(may, asks, Step.WITHDRAW);
                add(may, answers, Step.REFUSE);
                add(may, needs, Step.MEET);
            }
            case MET -> add(may, needs, Step.REOPEN);
            case REFUSED, WITHDRAWN -> {}
        }
        if (agreement.state().isOpen()) {
            agreement.subject().tracks().stream().filter(this::plans).forEach(ties::add);
        }
        boolean watching = agreement.state().isOpen() && !asks && !answers;
        return new AgreementDetail(
                item,
                agreement.draft(),
                origins,
                may,
                ties,
                watching ? refusal("agreement.refused.answer", agreement.to()) : null);
    }

    private static void add(Set<Step> may, boolean allowed, Step... steps) {
        if (allowed) {
            may.addAll(List.of(steps));
        }
    }

    /** Why this person may not, and who can. A track that one may not read is named by nothing but "the other track". */
    private Message refusal(String key, TrackId of) {
        return programmes.tracks().stream()
                .filter(track -> track.id().equals(of))
                .findFirst()
                .map(track -> refusal(key, track))
                .orElse(Message.of(key + ".other"));
    }

    private static Message refusal(String key, TrackItem track) {
        return track.lead() == null
                ? Message.of(key + ".vacant", track.number())
                : Message.of(key + ".track", track.number(), track.lead());
    }
}
