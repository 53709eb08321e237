package nl.spoorboek.programme;

import com.vaadin.flow.component.Component;

/** A part of a track's page with its own address ({@code /sporen/3/mijlpalen}); each feature contributes its own. */
public interface TrackTab {

    /** Where the part stands in the row, from 0. */
    int order();

    /** The last part of the address. */
    String path();

    /** The key of its name. */
    String label();

    /** Whether the part is there for this person; for others it does not exist. */
    default boolean isFor(TrackItem track) {
        return true;
    }

    /** What to show for a track that this person may read; made anew at each visit. */
    Component content(TrackItem track);
}
