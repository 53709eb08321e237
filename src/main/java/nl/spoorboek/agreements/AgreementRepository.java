package nl.spoorboek.agreements;

import nl.spoorboek.base.AgreementId;
import org.springframework.data.repository.CrudRepository;

/** Agreements one by one, to change them. */
interface AgreementRepository extends CrudRepository<Agreement, AgreementId> {}
