package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands in lists: what this reader may know of it.
 *
 * @param id its identity
 * @param title its title
 * @param type what kind of document, in words
 * @param state where it stands
 * @param level who reads it
 * @param tracks its tracks, the main one first; none for the programme as a whole
 * @param until the last day of the open round, when there is one this reader knows of
 * @param audience who is asked in that round; empty without one
 * @param versionNumber the latest published version this reader may read; 0 for none
 * @param hasText whether there is any text this reader may read
 * @param remarks how many remarks were made in the rounds this reader knows of
 * @param answered how many of these have their answer
 */
public record DraftItem(
        DraftId id,
        String title,
        String type,
        DraftState state,
        Level level,
        List<TrackId> tracks,
        @Nullable LocalDate until,
        List<String> audience,
        int versionNumber,
        boolean hasText,
        int remarks,
        int answered) {

    /** Whether one can react: there is an open round and its last day has not passed. */
    public boolean isReacting(LocalDate today) {
        return until != null && !today.isAfter(until);
    }
}
