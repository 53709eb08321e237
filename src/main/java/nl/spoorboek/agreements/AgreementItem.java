package nl.spoorboek.agreements;

import java.time.Instant;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands in lists.
 *
 * @param id its identity
 * @param version the version that was read, for saving
 * @param kind which way it runs
 * @param state where it stands
 * @param level who reads it
 * @param from the track that says it
 * @param fromNumber its number
 * @param to the track whose lead answers
 * @param toNumber its number
 * @param title what is needed or made possible, in one line
 * @param byWhen by when; null when nothing was said
 * @param needing the milestone that cannot do without it, if this person may read it
 * @param delivering the milestone that brings it, if this person may read it
 * @param askedBy who asked; null for what was found in a document
 * @param askedAt when
 * @param answeredBy who answered last
 * @param answeredAt when
 * @param stateReason why it was refused, withdrawn or accepted
 * @param breach how dates break it; null when they do not
 */
public record AgreementItem(
        AgreementId id,
        int version,
        AgreementKind kind,
        AgreementState state,
        Level level,
        TrackId from,
        int fromNumber,
        TrackId to,
        int toNumber,
        String title,
        @Nullable PartialDate byWhen,
        @Nullable TiedMilestone needing,
        @Nullable TiedMilestone delivering,
        @Nullable String askedBy,
        @Nullable Instant askedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String stateReason,
        @Nullable Breach breach) {}
