package nl.spoorboek.agreements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes agreements and milestones for a test. */
class AgreementWorld {

    private final AgreementService agreements;
    private final PlanningService planning;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AgreementWorld(ApplicationContext context) {
        agreements = context.getBean(AgreementService.class);
        planning = context.getBean(PlanningService.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    TrackId track(int number) {
        return new TrackId(jdbc.sql("select id from track where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single());
    }

    /** What track 3 needs of track 4. */
    AgreementDraft needs(String title, @Nullable PartialDate byWhen) {
        return draft(title, byWhen, null, null, Level.SHARED);
    }

    AgreementDraft draft(
            String title,
            @Nullable PartialDate byWhen,
            @Nullable MilestoneId needing,
            @Nullable MilestoneId delivering,
            Level level) {
        return new AgreementDraft(
                AgreementKind.NEEDS, track(3), track(4), title, null, byWhen, needing, delivering, level);
    }

    /** What track 3 needs of another track. */
    AgreementDraft toTrack(int other, String title) {
        return new AgreementDraft(
                AgreementKind.NEEDS, track(3), track(other), title, null, null, null, null, Level.SHARED);
    }

    /** While the seat of a track's lead is vacant. */
    void withoutLead(int track, Runnable work) {
        List<UUID> seats = jdbc.sql("select id from seat where role = 'TRACK_LEAD' and track_ids && array[:track]")
                .param("track", track(track).value())
                .query(UUID.class)
                .list();
        Map<UUID, UUID> holders = new HashMap<>();
        for (UUID seat : seats) {
            jdbc.sql("select person_id from seat where id = :id and person_id is not null")
                    .param("id", seat)
                    .query(UUID.class)
                    .optional()
                    .ifPresent(person -> holders.put(seat, person));
        }
        holders.keySet().forEach(seat -> seat(seat, null));
        try {
            work.run();
        } finally {
            holders.forEach(this::seat);
        }
    }

    private void seat(UUID seat, @Nullable UUID person) {
        ActingPerson.asSystem(
                () -> transaction.execute(status -> jdbc.sql("update seat set person_id = :person where id = :seat")
                        .param("person", person)
                        .param("seat", seat)
                        .update()));
    }

    /** Asked by the lead of track 3. */
    AgreementId asked(AgreementDraft draft) {
        return SignedIn.as(jdbc, "spoortrekker3", () -> agreements.ask(draft));
    }

    MilestoneId milestone(int track, Level level, String title, @Nullable PartialDate expected) {
        var draft = new MilestoneDraft(
                track(track),
                Set.of(),
                null,
                title,
                MilestoneKind.DELIVERABLE,
                expected,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
        return SignedIn.as(jdbc, "programmamanager", () -> planning.create(draft));
    }

    void as(String account) {
        SignedIn.as(jdbc, account);
    }
}
