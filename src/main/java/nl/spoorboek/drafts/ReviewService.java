package nl.spoorboek.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.people.Choices;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of review: opening one on a published version, remarks while it is open, answers, closing it. */
@Service
@Transactional
public class ReviewService {

    private final DraftAccess access;
    private final VersionQuery versions;
    private final ReviewQuery reviews;
    private final ReviewRoundRepository rounds;
    private final Rights rights;
    private final Choices choices;
    private final Clock clock;
    private final Today today;

    ReviewService(
            DraftAccess access,
            VersionQuery versions,
            ReviewQuery reviews,
            ReviewRoundRepository rounds,
            Rights rights,
            Choices choices,
            Clock clock,
            Today today) {
        this.access = access;
        this.versions = versions;
        this.reviews = reviews;
        this.rounds = rounds;
        this.rights = rights;
        this.choices = choices;
        this.clock = clock;
        this.today = today;
    }

    /** The last day that is proposed for a round that begins now. */
    public LocalDate proposedUntil() {
        return today.date().plusWeeks(RoundPlan.DEFAULT_WEEKS);
    }

    /**
     * Opens a round on the latest published version; it must be newer than the one of the round before.
     *
     * @param seen the version of the draft that was on the screen
     */
    public ReviewRoundId openRound(DraftId id, int seen, RoundPlan plan) {
        Draft draft = access.hold(id);
        access.requirePublish(draft);
        LocalDate until = plan.check(today.date());
        if (!reviews.canInvite(plan.audience())) {
            throw new Problem.Invalid("audience", Message.of("round.audience.kind"));
        }
        access.change(draft, seen, held -> held.openRound(plan.audience(), today.date()));
        VersionItem latest = versions.of(id).stream()
                .filter(version -> !version.isWorking())
                .findFirst()
                .orElseThrow(() -> new Problem.NotNow(Message.of("round.not-now.no-version")));
        List<RoundItem> before = reviews.rounds(id);
        if (before.stream().anyMatch(round -> round.versionNumber() >= latest.number())) {
            throw new Problem.NotNow(Message.of("round.not-now.same-version"));
        }
        int number = before.stream().mapToInt(RoundItem::number).max().orElse(0) + 1;
        return rounds.save(ReviewRound.open(draft, latest.id(), number, plan, until, clock.instant(), person()))
                .id();
    }

    /** Closes the open round; from then on it is read and answered, not remarked in. */
    public void closeRound(DraftId id, int seen) {
        Draft draft = access.hold(id);
        access.requirePublish(draft);
        access.change(draft, seen, held -> held.closeRound(today.date()));
        ReviewRound round = open(id);
        round.close(clock.instant(), person());
        rounds.save(round);
    }

    /** The partners and advisory bodies this person can speak for, by name; none for who works for the municipality. */
    @Transactional(readOnly = true)
    public List<Choices.Choice> voices() {
        Set<OrganisationId> own = rights.viewer().organisations();
        return choices.guests().stream()
                .filter(choice -> own.contains(new OrganisationId(choice.id())))
                .toList();
    }

    /** Whether this person speaks for the organisation unless they say otherwise: members of an advisory body do not. */
    @Transactional(readOnly = true)
    public boolean speaksForOrganisation() {
        return rights.viewer().is(Role.PARTNER);
    }

    /** Says something about a passage or words of it, in the open round and until its last day. */
    public RemarkId remark(DraftId id, RemarkEntry entry) {
        Draft draft = access.hold(id);
        ReviewRound round = open(id);
        if (!rights.may(Right.REMARK, draft.roundSubject(round.audience()))) {
            throw new Problem.Refused(Message.of("draft.refused.remark"));
        }
        round.requireReacting(today.date());
        entry.check();
        requireOwn(entry);
        VersionItem asked = versions.of(id).stream()
                .filter(version -> version.id().equals(round.draftVersion()))
                .findFirst()
                .orElseThrow();
        if (asked.number() != entry.versionNumber()) {
            throw new Problem.NotNow(Message.of("remark.not-now.version", asked.number()));
        }
        PassageItem passage = versions.passages(asked.id()).stream()
                .filter(line -> line.id().equals(entry.passage()))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        return reviews.insert(draft, round, entry, entry.anchor(passage.plain()), person(), clock.instant());
    }

    /** One speaks for an organisation of one's own only. */
    private void requireOwn(RemarkEntry entry) {
        if (entry.onBehalfOf() != null && !rights.viewer().organisations().contains(entry.onBehalfOf())) {
            throw new Problem.Invalid("onBehalfOf", Message.of("remark.behalf.other"));
        }
    }

    /**
     * Answers a remark, or answers it again.
     *
     * @param seen the version of the answer that was on the screen; null when there was none
     * @param text why; 1 to 10,000 characters
     */
    public void answer(RemarkId remark, @Nullable Integer seen, RemarkOutcome outcome, String text) {
        Draft draft = access.hold(reviews.draftOf(remark));
        access.requireWrite(draft);
        draft.requireAnswering();
        String clean = text.replace("\0", "").strip();
        RemarkEntry.checkText(clean);
        reviews.answer(draft, remark, seen, outcome, clean, person(), clock.instant());
    }

    private ReviewRound open(DraftId id) {
        return rounds.findOpen(id).orElseThrow(() -> new Problem.NotNow(Message.of("round.not-now.none")));
    }

    private static PersonId person() {
        return ActingPerson.current().orElseThrow();
    }
}
