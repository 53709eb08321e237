package nl.spoorboek.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a draft.
 *
 * @param id its identity
 * @param number 1 and up; 0 for the working version, which is not published
 * @param changeNote what changed, in words of its author; null for the working version
 * @param publishedAt when it was published; null for the working version
 * @param publishedBy the name of who published it
 */
public record VersionItem(
        DraftVersionId id,
        int number,
        @Nullable String changeNote,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    /** Whether it is the working version. */
    public boolean isWorking() {
        return number == 0;
    }
}
