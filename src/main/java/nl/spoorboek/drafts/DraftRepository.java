package nl.spoorboek.drafts;

import nl.spoorboek.base.DraftId;
import org.springframework.data.repository.CrudRepository;

/** Drafts one by one, to change them. */
interface DraftRepository extends CrudRepository<Draft, DraftId> {}
