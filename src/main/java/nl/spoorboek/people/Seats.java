package nl.spoorboek.people;

import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.database.Saving;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fills seats by the rules, whoever asks: the administrator, an invitation that was accepted, the first start. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seats {

    /** Roles of which a track or the programme has one seat, so that nobody needs to name it. */
    private static final Set<Role> WITHOUT_TITLE = Set.of(Role.TRACK_LEAD, Role.PROGRAMME_MANAGER);

    private final SeatRepository seats;
    private final SeatQuery query;
    private final OrganisationRepository organisations;
    private final BodyOpening bodies;
    private final CurrentViewer current;
    private final PeopleDay time;

    Seats(
            SeatRepository seats,
            SeatQuery query,
            OrganisationRepository organisations,
            BodyOpening bodies,
            CurrentViewer current,
            PeopleDay time) {
        this.seats = seats;
        this.query = query;
        this.organisations = organisations;
        this.bodies = bodies;
        this.current = current;
        this.time = time;
    }

    /**
     * A seat as filled in; {@code by} let its holder in. Whoever comes for a seat that is vacant takes that one, so that the work
     * it owns has a holder again.
     */
    Seat place(SeatDraft draft, PersonId by) {
        checkOrganisation(draft.role(), draft.organisation());
        Seat seat = vacantFor(draft).orElseGet(() -> Seat.of(draft));
        letFirstIn(seat, by);
        keep(seat);
        return seat;
    }

    private Optional<Seat> vacantFor(SeatDraft draft) {
        if (draft.person() == null) {
            return Optional.empty();
        }
        Optional<Seat> vacant = query.free(draft.role(), draft.tracks(), draft.organisation(), time.day()).stream()
                .filter(seat -> seat.draft().tracks().equals(draft.tracks()) && isMeant(draft, seat))
                .findFirst()
                .flatMap(seat -> seats.findById(seat.id()));
        vacant.ifPresent(seat -> seat.fill(draft));
        return vacant;
    }

    /** The members of a track each have a function of their own, so that only its name says which of them is meant. */
    private static boolean isMeant(SeatDraft draft, SeatItem seat) {
        return draft.title() == null
                ? WITHOUT_TITLE.contains(draft.role())
                : draft.title().equalsIgnoreCase(seat.draft().title());
    }

    /** Saves a changed seat. */
    void keep(Seat seat) {
        Saving.checked(() -> seats.save(seat));
        current.forgetAfterCommit();
    }

    /** A seat was taken away: roles are read afresh once that is certain. */
    void changed() {
        current.forgetAfterCommit();
    }

    /** The first chair or secretary of a body has nobody to confirm them. It happens once for each body (decision 0012). */
    void letFirstIn(Seat seat, PersonId by) {
        boolean officer = seat.role() == Role.ADVISORY_CHAIR || seat.role() == Role.ADVISORY_SECRETARY;
        Optional<OrganisationId> body = seat.organisation();
        if (officer && body.isPresent() && seat.person().isPresent() && bodies.isStillToOpen(body.get())) {
            seat.confirm(by, time.now());
        }
    }

    /**
     * After a new password or another role: the closed rooms shut for the person until another member confirms. {@code but} is the
     * seat that was just changed itself.
     */
    void suspend(PersonId person, @Nullable SeatId but) {
        for (Seat seat : seats.findByPersonId(person)) {
            if (!seat.id().equals(but) && seat.suspend(time.now())) {
                keep(seat);
            }
        }
    }

    /** A partner seat is held for a partner, a seat of an advisory body for such a body. */
    void checkOrganisation(Role role, @Nullable OrganisationId id) {
        if (id == null) {
            return;
        }
        OrganisationKind kind = organisations
                .findById(id)
                .map(Organisation::kind)
                .orElseThrow(() -> new Problem.Invalid("organisation", Message.of("seat.organisation.missing")));
        OrganisationKind needed = role.isAdvisory() ? OrganisationKind.ADVISORY_BODY : OrganisationKind.PARTNER;
        if (kind != needed) {
            throw new Problem.Invalid("organisation", Message.of("seat.organisation." + needed.name()));
        }
    }
}
