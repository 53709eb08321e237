package nl.spoorboek.planning;

import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a milestone can be changed in a row of a table; the rest stays as it is.
 *
 * @param title 1 to 200 characters
 * @param expected when it is expected; null when nothing was said
 * @param certainty how sure that date is
 * @param owner another owner; null when that stays who it is
 */
public record Revision(
        String title,
        @Nullable PartialDate expected,
        Certainty certainty,
        @Nullable Owner owner) {

    /** With the owner who is there. */
    public Revision(String title, @Nullable PartialDate expected, Certainty certainty) {
        this(title, expected, certainty, null);
    }

    /** Takes the title without what surrounds it. */
    public Revision {
        title = title.strip();
    }

    /** As a milestone is now. */
    public static Revision of(MilestoneItem item) {
        return new Revision(item.title(), item.expected(), item.certainty());
    }

    /** Whether nothing of the milestone would change. */
    boolean isAsIn(MilestoneItem item) {
        return equals(of(item));
    }

    /** What was filled in, with this in its place. */
    MilestoneDraft on(MilestoneDraft draft) {
        return new MilestoneDraft(
                draft.track(),
                draft.alsoTracks(),
                draft.line(),
                title,
                draft.kind(),
                expected,
                certainty,
                draft.condition(),
                draft.note(),
                draft.body(),
                draft.level(),
                owner == null ? draft.owner() : owner);
    }
}
