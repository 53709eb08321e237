package nl.spoorboek.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.people.SeatItem.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An advisory body says itself who its people are: its chair or secretary confirms a new member; after a new password or another
 * role any other member confirms that it is still the same person. The municipality has no say here.
 */
@Service
@Transactional
public class MembershipService {

    private final SeatRepository repository;
    private final SeatQuery query;
    private final Seats seats;
    private final Rights rights;
    private final ChangeReason reasons;
    private final PeopleDay time;

    MembershipService(
            SeatRepository repository,
            SeatQuery query,
            Seats seats,
            Rights rights,
            ChangeReason reasons,
            PeopleDay time) {
        this.repository = repository;
        this.query = query;
        this.seats = seats;
        this.rights = rights;
        this.reasons = reasons;
        this.time = time;
    }

    /** Whether this person is in an advisory body, so that its list of members is a place for them. */
    @Transactional(readOnly = true)
    public boolean isMember() {
        return !bodies().isEmpty();
    }

    /** The people of the own bodies, with who can be confirmed by the asker; {@link Problem.NotFound} for everyone else. */
    @Transactional(readOnly = true)
    public List<Member> members() {
        Set<OrganisationId> bodies = bodies();
        if (bodies.isEmpty()) {
            throw new Problem.NotFound();
        }
        return query.members(bodies, time.day()).stream()
                .map(seat -> new Member(seat, refusal(seat) == null))
                .toList();
    }

    /** How many wait for the asker. */
    @Transactional(readOnly = true)
    public int waiting() {
        return (int) query.members(bodies(), time.day()).stream()
                .filter(seat -> refusal(seat) == null)
                .count();
    }

    /**
     * Confirms a new or suspended member.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void confirm(SeatId id, int seen) {
        Seat seat = load(id, seen);
        seat.confirm(rights.viewer().person(), time.now());
        seats.keep(seat);
    }

    /** Says that this is no member: the seat becomes vacant. The reason stays in the history. */
    public void refuse(SeatId id, int seen, @Nullable String why) {
        Seat seat = load(id, seen);
        reasons.because(why);
        seat.vacate();
        seats.keep(seat);
    }

    private Seat load(SeatId id, int seen) {
        SeatItem item = query.members(bodies(), time.day()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        if (item.version() != seen) {
            throw new Problem.Conflict();
        }
        Message refusal = refusal(item);
        if (refusal != null) {
            throw new Problem.Refused(refusal);
        }
        Seat seat = repository.findById(id).orElseThrow(Problem.NotFound::new);
        seat.expectVersion(seen);
        return seat;
    }

    /** Why the asker may not confirm this one, or null when they may. */
    private @Nullable Message refusal(SeatItem seat) {
        Viewer viewer = rights.viewer();
        if (viewer.person().equals(seat.draft().person())) {
            return Message.of("membership.refused.self");
        }
        OrganisationId body = seat.draft().organisation();
        boolean inside = viewer.grants().stream()
                .anyMatch(grant -> grant.role().isAdvisory()
                        && grant.roomOpen()
                        && grant.organisation() != null
                        && grant.organisation().equals(body));
        if (!inside || body == null) {
            return Message.of("membership.refused.suspended");
        }
        return switch (seat.standing()) {
            case SUSPENDED -> null;
            case UNCONFIRMED ->
                rights.may(Right.CONFIRM_MEMBER, Subject.organisation(body)) || isWithoutOfficers(body)
                        ? null
                        : Message.of("membership.refused.officer");
            case HELD, VACANT, PAST -> Message.of("membership.not-now.confirmed");
        };
    }

    /** When chair and secretary have both left, the members that remain let the next ones in. */
    private boolean isWithoutOfficers(OrganisationId body) {
        return query.members(Set.of(body), time.day()).stream()
                .noneMatch(seat -> seat.draft().role() != Role.ADVISORY_MEMBER
                        && (seat.standing() == Standing.HELD || seat.standing() == Standing.SUSPENDED));
    }

    private Set<OrganisationId> bodies() {
        Set<OrganisationId> bodies = new HashSet<>();
        for (Grant grant : rights.viewer().grants()) {
            if (grant.role().isAdvisory() && grant.organisation() != null) {
                bodies.add(grant.organisation());
            }
        }
        return bodies;
    }

    /**
     * Someone in the own body.
     *
     * @param seat the seat held
     * @param mayConfirm whether the asker may confirm or refuse now
     */
    public record Member(SeatItem seat, boolean mayConfirm) {}
}
