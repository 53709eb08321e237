package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it stands in lists and on the roadmap.
 *
 * @param id its identity
 * @param version the version that was read, for saving
 * @param title its title
 * @param kind what kind of moment
 * @param state where it stands
 * @param certainty how sure the expected date is
 * @param level who reads it
 * @param tracks its tracks, the main one first; none for the programme as a whole
 * @param line the programme line of the main track that it is part of, or null
 * @param adopted when it should be by decision
 * @param expected when it is expected now
 * @param reached when it was really reached
 * @param owner the owner's name, or null
 * @param waitingOn on whom it waits while on hold
 */
public record MilestoneItem(
        MilestoneId id,
        int version,
        String title,
        MilestoneKind kind,
        MilestoneState state,
        Certainty certainty,
        Level level,
        List<TrackId> tracks,
        @Nullable UUID line,
        @Nullable PartialDate adopted,
        @Nullable PartialDate expected,
        @Nullable PartialDate reached,
        @Nullable String owner,
        @Nullable String waitingOn) {

    /** Whether its date has passed and it is still open. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && expected != null && expected.isLate(today);
    }

    /** The date to show first: reached when it is, else expected. */
    public @Nullable PartialDate shown() {
        return reached != null ? reached : expected;
    }

    /** "Verordening naar raad · Q2 2023": told apart from others of the same name, where one is chosen out of many. */
    public String titleAndDate() {
        PartialDate shown = shown();
        return shown == null ? title : title + " · " + PartialDateWords.told(shown);
    }
}
