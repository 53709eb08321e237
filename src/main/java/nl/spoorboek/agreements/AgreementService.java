package nl.spoorboek.agreements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.history.OriginQuery;
import nl.spoorboek.people.PersonLetters;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Role;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements between tracks: asked by who plans one of them, answered by who plans the other (decision 0020). */
@Service
@Transactional
public class AgreementService {

    private static final int MOST = 200;

    private final AgreementRepository agreements;
    private final AgreementQuery query;
    private final AgreementAccess access;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final HistoryQuery history;
    private final OriginQuery origins;
    private final ChangeReason reasons;
    private final PersonLetters letters;
    private final Clock clock;
    private final Today today;

    AgreementService(
            AgreementRepository agreements,
            AgreementQuery query,
            AgreementAccess access,
            ProgrammeService programmes,
            Rights rights,
            HistoryQuery history,
            OriginQuery origins,
            ChangeReason reasons,
            PersonLetters letters,
            Clock clock,
            Today today) {
        this.agreements = agreements;
        this.query = query;
        this.access = access;
        this.programmes = programmes;
        this.rights = rights;
        this.history = history;
        this.origins = origins;
        this.reasons = reasons;
        this.letters = letters;
        this.clock = clock;
        this.today = today;
    }

    /** A window of the agreements of a track, either way: the open ones, or those that have ended. */
    @Transactional(readOnly = true)
    public List<AgreementItem> list(TrackId track, boolean open, int offset, int limit) {
        rights.requireContent();
        return query.ofTrack(track, open, rights.scope(), today.date(), offset, limit);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(TrackId track, boolean open) {
        rights.requireContent();
        return query.countOfTrack(track, open, rights.scope());
    }

    /** The agreements that need or bring a milestone. */
    @Transactional(readOnly = true)
    public List<AgreementItem> of(MilestoneId milestone) {
        rights.requireContent();
        return query.ofMilestones(Set.of(milestone), rights.scope(), today.date(), MOST);
    }

    /** What asks for attention of a lead: agreements that wait for an answer, and those that a date broke, on a track they lead. */
    @Transactional(readOnly = true)
    public List<AgreementItem> mine() {
        rights.requireContent();
        Set<TrackId> led = led();
        return led.isEmpty()
                ? List.of()
                : query.pressing(led, rights.scope(), today.date(), MOST).stream()
                        .filter(item -> item.breach() != null || isAsked(item, led))
                        .toList();
    }

    /** What is asked of tracks that nobody leads now: for the programme manager, who answers for them meanwhile. */
    @Transactional(readOnly = true)
    public List<AgreementItem> unattended() {
        rights.requireContent();
        if (!rights.viewer().is(Role.PROGRAMME_MANAGER)) {
            return List.of();
        }
        Set<TrackId> vacant = programmes.tracks().stream()
                .filter(track -> track.lead() == null)
                .map(TrackItem::id)
                .collect(Collectors.toSet());
        // a track that the manager leads too has an answer to give there
        vacant.removeAll(led());
        return vacant.isEmpty()
                ? List.of()
                : query.pressing(vacant, rights.scope(), today.date(), MOST).stream()
                        .filter(item -> isAsked(item, vacant))
                        .toList();
    }

    private static boolean isAsked(AgreementItem item, Set<TrackId> led) {
        return item.state() == AgreementState.PROPOSED && led.contains(item.to());
    }

    private Set<TrackId> led() {
        return rights.viewer().grants().stream()
                .filter(grant -> grant.role() == Role.TRACK_LEAD)
                .flatMap(grant -> grant.tracks().stream())
                .collect(Collectors.toSet());
    }

    /** One agreement with everything its page shows; {@link Problem.NotFound} when one may not read it. */
    @Transactional(readOnly = true)
    public AgreementDetail find(AgreementId id) {
        Agreement agreement = access.read(id);
        AgreementItem item = query.find(id, rights.scope(), today.date()).orElseThrow(Problem.NotFound::new);
        return access.detail(agreement, item, origins.of(id));
    }

    /** Who did what to it, latest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(AgreementId id) {
        access.read(id);
        return history.of(id, rights.scope());
    }

    /** Whether this person asks on behalf of the track. */
    @Transactional(readOnly = true)
    public boolean mayAsk(TrackId track) {
        return access.plans(track);
    }

    /** Asks another track, or offers it; whoever leads that track is told. */
    public AgreementId ask(AgreementDraft draft) {
        draft.check();
        access.requireAsking(draft);
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        Agreement made = agreements.save(Agreement.ask(programme.id(), draft, me(), now()));
        letters.toPlanners(Set.of(made.to()), "letter.agreement.asked", path(made), made.title());
        return made.id();
    }

    /**
     * Changes what is asked, until it was answered.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void edit(AgreementId id, int seen, AgreementDraft draft) {
        Agreement agreement = access.read(id);
        access.requirePlanning(agreement.from());
        draft.check();
        access.requireAsking(draft);
        save(agreement, seen, null, now -> now.edit(draft));
    }

    /** Accepts it for the track that is asked, with or without a word, and with the milestone of that track that it is about. */
    public void accept(AgreementId id, int seen, @Nullable MilestoneId milestone, @Nullable String why) {
        Agreement agreement = access.read(id);
        access.requireAnswering(agreement);
        access.requireMilestone("milestone", agreement.to(), milestone);
        save(agreement, seen, why, now -> {
            now.accept(why, me(), now());
            if (milestone != null) {
                now.tie(now.to(), milestone);
            }
        });
        tellAsker(agreement, "letter.agreement.accepted");
    }

    /** Refuses it for the track that is asked, or takes back that it was accepted; always with why. */
    public void refuse(AgreementId id, int seen, String why) {
        Agreement agreement = access.read(id);
        access.requireAnswering(agreement);
        save(agreement, seen, why, now -> now.refuse(why, me(), now()));
        tellAsker(agreement, "letter.agreement.refused");
    }

    /** Takes it back for the track that asked; why is needed once it was accepted. */
    public void withdraw(AgreementId id, int seen, String why) {
        Agreement agreement = access.read(id);
        access.requirePlanning(agreement.from());
        save(agreement, seen, why, now -> now.withdraw(why));
        letters.toPlanners(Set.of(agreement.to()), "letter.agreement.withdrawn", path(agreement), agreement.title());
    }

    /** What was agreed is there: said for the track that needs it. */
    public void meet(AgreementId id, int seen) {
        Agreement agreement = access.read(id);
        access.requirePlanning(agreement.needingTrack());
        save(agreement, seen, null, Agreement::meet);
        letters.toPlanners(
                Set.of(agreement.deliveringTrack()), "letter.agreement.met", path(agreement), agreement.title());
    }

    /** It is not there after all: said for the track that needs it. */
    public void reopen(AgreementId id, int seen) {
        Agreement agreement = access.read(id);
        access.requirePlanning(agreement.needingTrack());
        save(agreement, seen, null, Agreement::reopen);
    }

    /** Names the milestone at the end of one of both tracks, or none; by whoever plans that track. */
    public void tie(AgreementId id, int seen, TrackId track, @Nullable MilestoneId milestone) {
        Agreement agreement = access.read(id);
        if (!agreement.subject().tracks().contains(track)) {
            throw new Problem.NotFound();
        }
        access.requirePlanning(track);
        access.requireMilestone("milestone", track, milestone);
        save(agreement, seen, null, now -> now.tie(track, milestone));
    }

    private void save(Agreement agreement, int seen, @Nullable String why, Consumer<Agreement> what) {
        agreement.expectVersion(seen);
        reasons.because(why);
        what.accept(agreement);
        Saving.checked(() -> agreements.save(agreement));
    }

    private void tellAsker(Agreement agreement, String key) {
        letters.toPlanners(Set.of(agreement.from()), key, path(agreement), agreement.title());
    }

    private static String path(Agreement agreement) {
        return "afspraken/" + agreement.id();
    }

    private PersonId me() {
        return rights.viewer().person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
