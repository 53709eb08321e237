package nl.spoorboek.people;

import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SeatId;
import org.springframework.data.repository.CrudRepository;

/** Seats one by one, to change them. */
interface SeatRepository extends CrudRepository<Seat, SeatId> {

    /** The seats a person holds. */
    List<Seat> findByPersonId(PersonId person);
}
