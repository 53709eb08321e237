package nl.spoorboek.people;

import nl.spoorboek.base.OrganisationId;
import org.springframework.data.repository.CrudRepository;

/** Organisations one by one, to change them. */
interface OrganisationRepository extends CrudRepository<Organisation, OrganisationId> {}
