package nl.spoorboek.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A round: a version, who is asked about it, and until when. After the last day it takes no remarks, closed or not. */
@Table("review_round")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class ReviewRound {

    @Id
    private final ReviewRoundId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private final DraftId draftId;
    private final DraftVersionId draftVersionId;
    private final int number;
    private final List<UUID> audience;
    private final @Nullable String question;
    private final Instant openedAt;
    private final PersonId openedBy;
    private final LocalDate untilDay;
    private @Nullable Instant closedAt;
    private @Nullable PersonId closedBy;

    ReviewRound(
            ReviewRoundId id,
            ProgrammeId programmeId,
            DraftId draftId,
            DraftVersionId draftVersionId,
            int number,
            List<UUID> audience,
            @Nullable String question,
            Instant openedAt,
            PersonId openedBy,
            LocalDate untilDay) {
        this.id = id;
        this.programmeId = programmeId;
        this.draftId = draftId;
        this.draftVersionId = draftVersionId;
        this.number = number;
        this.audience = audience;
        this.question = question;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
        this.untilDay = untilDay;
    }

    /** Opens a round on a version. */
    static ReviewRound open(
            Draft draft,
            DraftVersionId version,
            int number,
            RoundPlan plan,
            LocalDate until,
            Instant now,
            PersonId opener) {
        return new ReviewRound(
                ReviewRoundId.fresh(),
                draft.programme(),
                draft.id(),
                version,
                number,
                plan.audience().stream().map(OrganisationId::value).sorted().toList(),
                plan.question(),
                now,
                opener,
                until);
    }

    /** Ends it. */
    void close(Instant now, PersonId closer) {
        if (closedAt != null) {
            throw new Problem.NotNow(Message.of("round.not-now.closed"));
        }
        closedAt = now;
        closedBy = closer;
    }

    /** Goes on only while one can react: not closed, and the last day has not passed. */
    void requireReacting(LocalDate today) {
        if (closedAt != null) {
            throw new Problem.NotNow(Message.of("round.not-now.closed"));
        }
        if (today.isAfter(untilDay)) {
            throw new Problem.NotNow(Message.of("round.not-now.past", untilDay));
        }
    }

    Set<OrganisationId> audience() {
        Set<OrganisationId> guests = new HashSet<>();
        audience.forEach(organisation -> guests.add(new OrganisationId(organisation)));
        return guests;
    }

    ReviewRoundId id() {
        return id;
    }

    DraftVersionId draftVersion() {
        return draftVersionId;
    }

    DraftId draft() {
        return draftId;
    }
}
