package nl.spoorboek.planning;

import nl.spoorboek.base.MilestoneId;
import org.springframework.data.repository.CrudRepository;

/** Milestones one by one, to change them. */
interface MilestoneRepository extends CrudRepository<Milestone, MilestoneId> {}
