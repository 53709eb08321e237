package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stands in lists and on the board.
 *
 * @param id its identity
 * @param version the version that was read, for saving
 * @param title its title
 * @param state where it stands
 * @param priority how pressing
 * @param level who reads it
 * @param tracks its tracks, the main one first; none for the programme as a whole
 * @param due when it should be done
 * @param owner the names of its owners, or null
 * @param waitingOn on whom it waits
 * @param progress how far its checklist is
 * @param rhythm how often it comes back; null when it does not
 * @param cameFrom the titles of what it came from, as far as this reader may read that; null for nothing
 * @param next the states this reader may give it now
 */
public record ActionRow(
        ActionId id,
        int version,
        String title,
        ActionState state,
        ActionPriority priority,
        Level level,
        List<TrackId> tracks,
        @Nullable PartialDate due,
        @Nullable String owner,
        @Nullable String waitingOn,
        Progress progress,
        @Nullable Repetition rhythm,
        @Nullable String cameFrom,
        Set<ActionState> next) {

    /** Copies the collections. */
    public ActionRow {
        tracks = List.copyOf(tracks);
        next = Set.copyOf(next);
    }

    /** Whether its date has passed and it is still open. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && due != null && due.isLate(today);
    }
}
