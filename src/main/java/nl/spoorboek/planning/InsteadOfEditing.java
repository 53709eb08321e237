package nl.spoorboek.planning;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What somebody who may read a milestone and not change it can do instead; stands beside the line that says who plans it. */
public interface InsteadOfEditing {

    /**
     * The control, or empty when this person can do nothing here.
     *
     * @param detail the milestone as it is shown
     * @param done what follows when it was done
     */
    Optional<Component> control(MilestoneDetail detail, Runnable done);
}
