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
 * @param compared how it stands in two plannings that are compared; null when none are
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
        @Nullable String waitingOn,
        @Nullable Compared compared) {

    /**
     * A milestone in two plannings.
     *
     * @param change what became of it; null when the earlier one is not about its tracks
     * @param now whether the later one is what is planned now
     * @param exists whether it is still there to open
     */
    public record Compared(@Nullable PlanChange change, boolean now, boolean exists) {}

    /** Whether its date has passed and it is still open; a planning of then is not measured by the day of today. */
    public boolean isLate(LocalDate today) {
        return isNow() && state.isOpen() && expected != null && expected.isLate(today);
    }

    /** The date to show first: reached when it is, else expected. */
    public @Nullable PartialDate shown() {
        return reached != null ? reached : expected;
    }

    /** Whether it is told as it is planned now, and not as it was adopted. */
    public boolean isNow() {
        return compared == null || compared.now();
    }

    /** Whether it is there to open, and not only in an adopted planning. */
    public boolean exists() {
        return compared == null || compared.exists();
    }

    /** What became of it between the plannings that are compared; null when none are, or when it was outside the earlier one. */
    public @Nullable PlanChange change() {
        return compared == null ? null : compared.change();
    }

    /** "Verordening naar raad · Q2 2023": told apart from others of the same name, where one is chosen out of many. */
    public String titleAndDate() {
        PartialDate shown = shown();
        return shown == null ? title : title + " · " + PartialDateWords.told(shown);
    }
}
