package nl.spoorboek.shell;

import java.util.Map;

/** The numbers beside the places in the navigation; one statement for all of them. */
public interface NavigationCounts {

    /** Address of the place to the number to show there; a place without a number is absent. */
    Map<String, Integer> counts();
}
