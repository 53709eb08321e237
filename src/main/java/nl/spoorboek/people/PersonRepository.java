package nl.spoorboek.people;

import nl.spoorboek.base.PersonId;
import org.springframework.data.repository.CrudRepository;

/** People one by one, to change them. */
interface PersonRepository extends CrudRepository<Person, PersonId> {}
