package nl.spoorboek.people;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in to invite somebody.
 *
 * @param name how to address them; they can correct it when they come in
 * @param email where the link goes, and later the sign-in name
 * @param role the role they come in with
 * @param tracks the tracks it is for; only for roles that have tracks
 * @param organisation the organisation or body it is held for; only for partners and advisory bodies
 * @param accessUntil the last day of access, or null for no end
 * @param days how many days the link works: 1 to 60
 */
public record InvitationDraft(
        String name,
        String email,
        Role role,
        Set<TrackId> tracks,
        @Nullable OrganisationId organisation,
        @Nullable LocalDate accessUntil,
        int days) {

    /** The term when nothing else is chosen, in days. */
    public static final int DAYS = 14;

    /** The longest term, in days. */
    public static final int MOST_DAYS = 60;

    static final Duration TERM = Duration.ofDays(DAYS);

    /** Takes the texts on one line. */
    public InvitationDraft {
        name = OneLine.of(name);
        email = OneLine.of(email);
        tracks = Set.copyOf(tracks);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check(LocalDate today) {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "name", name, PersonDraft.MAX_NAME, true);
        EmailAddress.check(wrong, email);
        SeatDraft.checkReach(wrong, role, tracks, organisation);
        if (days < 1 || days > MOST_DAYS) {
            wrong.put("days", Message.of("invitation.days.wrong", MOST_DAYS));
        }
        if (accessUntil != null && accessUntil.isBefore(today)) {
            wrong.put("accessUntil", Message.of("person.until.past"));
        }
        OneLine.refuse(wrong);
    }

    Duration term() {
        return Duration.ofDays(days);
    }
}
