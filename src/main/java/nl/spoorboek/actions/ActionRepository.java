package nl.spoorboek.actions;

import nl.spoorboek.base.ActionId;
import org.springframework.data.repository.CrudRepository;

/** Actions one by one, to change them. */
interface ActionRepository extends CrudRepository<ActionItem, ActionId> {}
