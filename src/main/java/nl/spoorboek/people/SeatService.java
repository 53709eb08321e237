package nl.spoorboek.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats: who holds which role, for whoever administers. */
@Service
@Transactional
public class SeatService {

    private final SeatRepository repository;
    private final SeatQuery query;
    private final Seats seats;
    private final Administrators administrators;
    private final PeopleQuery people;
    private final Rights rights;
    private final PeopleDay time;

    SeatService(
            SeatRepository repository,
            SeatQuery query,
            Seats seats,
            Administrators administrators,
            PeopleQuery people,
            Rights rights,
            PeopleDay time) {
        this.repository = repository;
        this.query = query;
        this.seats = seats;
        this.administrators = administrators;
        this.people = people;
        this.rights = rights;
        this.time = time;
    }

    /** All seats, by role. */
    @Transactional(readOnly = true)
    public List<SeatItem> list() {
        require();
        return query.all(time.day());
    }

    /** The seats a person holds or stands in for. */
    @Transactional(readOnly = true)
    public List<SeatItem> of(PersonId person) {
        require();
        return query.of(person, time.day());
    }

    /** One seat. */
    @Transactional(readOnly = true)
    public SeatItem find(SeatId id) {
        require();
        return query.find(id, time.day()).orElseThrow(Problem.NotFound::new);
    }

    /** The seat of a lead of this track that somebody can take, with the work that it owns; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<SeatItem> freeLead(TrackId track) {
        require();
        return query.free(Role.TRACK_LEAD, Set.of(track), null, time.day()).stream()
                .findFirst();
    }

    /**
     * Gives somebody a role: in the vacant seat of that role and reach when there is one (decision 0016), else in a new seat.
     * Without a person a new seat is made, vacant. A member of an advisory body counts only after the body has confirmed them.
     */
    public SeatId give(SeatDraft draft) {
        require();
        checkPeople(draft);
        people(draft).forEach(person -> seats.suspend(person, null));
        return seats.place(draft, rights.viewer().person()).id();
    }

    /**
     * Another holder, deputy, title, reach or end.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void change(SeatId id, int seen, SeatDraft draft) {
        Seat seat = load(id, seen);
        SeatDraft before = seat.draft();
        checkPeople(draft);
        seats.checkOrganisation(draft.role(), draft.organisation());
        seat.edit(draft);
        seats.letFirstIn(seat, rights.viewer().person());
        keep(seat, before);
        if (before.role() != draft.role() || !people(before).equals(people(draft))) {
            Set<PersonId> touched = people(before);
            touched.addAll(people(draft));
            touched.forEach(person -> seats.suspend(person, id));
        }
    }

    /** Nobody holds the seat any more; work that it owns stays with it. */
    public void vacate(SeatId id, int seen) {
        Seat seat = load(id, seen);
        SeatDraft before = seat.draft();
        seat.vacate();
        keep(seat, before);
        people(before).forEach(person -> seats.suspend(person, id));
    }

    /** Takes the seat away; {@link Problem.NotNow} while work is given to it. */
    public void remove(SeatId id, int seen) {
        Seat seat = load(id, seen);
        SeatDraft before = seat.draft();
        try {
            repository.delete(seat);
        } catch (DataIntegrityViolationException e) {
            throw (Problem.NotNow) new Problem.NotNow(Message.of("seat.not-now.remove")).initCause(e);
        }
        seats.changed();
        checkAdministrators(before);
        people(before).forEach(person -> seats.suspend(person, id));
    }

    private void keep(Seat seat, SeatDraft before) {
        seats.keep(seat);
        checkAdministrators(before);
    }

    private void checkAdministrators(SeatDraft before) {
        if (before.role() == Role.ADMIN) {
            administrators.requireOneLeft();
        }
    }

    /** Only people with access can be given a seat. */
    private void checkPeople(SeatDraft draft) {
        for (PersonId person : people(draft)) {
            boolean access =
                    people.find(person, time.day()).map(PersonItem::access).orElse(false);
            if (!access) {
                throw new Problem.Invalid(
                        person.equals(draft.person()) ? "person" : "deputy", Message.of("seat.person.no-access"));
            }
        }
    }

    private static Set<PersonId> people(SeatDraft draft) {
        Set<PersonId> people = new HashSet<>();
        if (draft.person() != null) {
            people.add(draft.person());
        }
        if (draft.deputy() != null) {
            people.add(draft.deputy());
        }
        return people;
    }

    private Seat load(SeatId id, int seen) {
        require();
        Seat seat = repository.findById(id).orElseThrow(Problem.NotFound::new);
        seat.expectVersion(seen);
        return seat;
    }

    private void require() {
        rights.requireOrNotFound(Right.ADMINISTER, Subject.programme());
    }
}
