package nl.spoorboek.programme;

import nl.spoorboek.base.ProgrammeId;
import org.springframework.data.repository.CrudRepository;

/** The programme, to change it. */
interface ProgrammeRepository extends CrudRepository<Programme, ProgrammeId> {}
