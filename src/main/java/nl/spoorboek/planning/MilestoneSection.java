package nl.spoorboek.planning;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of a milestone's page that another feature contributes, such as its actions or its comments. */
public interface MilestoneSection {

    /** Where the part stands, from 0. */
    int order();

    /** What to show for a milestone that this person reads, as it stood when the page was opened; empty for nothing. */
    Optional<Component> content(MilestoneItem opened);
}
