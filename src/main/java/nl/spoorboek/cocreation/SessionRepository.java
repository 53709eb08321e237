package nl.spoorboek.cocreation;

import nl.spoorboek.base.SessionId;
import org.springframework.data.repository.CrudRepository;

/** Sessions one by one, to change them. */
interface SessionRepository extends CrudRepository<Session, SessionId> {}
