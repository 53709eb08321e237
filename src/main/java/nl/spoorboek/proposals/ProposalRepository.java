package nl.spoorboek.proposals;

import nl.spoorboek.base.ProposalId;
import org.springframework.data.repository.CrudRepository;

/** Proposals one by one, to decide on them. */
interface ProposalRepository extends CrudRepository<Proposal, ProposalId> {}
