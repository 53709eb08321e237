package nl.spoorboek.people;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the page of one's own account that another feature contributes. */
public interface AccountSection {

    /** What to show the person who looks; empty for nothing. */
    Optional<Component> content();
}
