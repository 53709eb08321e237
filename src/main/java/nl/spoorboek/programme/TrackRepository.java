package nl.spoorboek.programme;

import nl.spoorboek.base.TrackId;
import org.springframework.data.repository.CrudRepository;

/** Tracks one by one, to change them. */
interface TrackRepository extends CrudRepository<Track, TrackId> {}
