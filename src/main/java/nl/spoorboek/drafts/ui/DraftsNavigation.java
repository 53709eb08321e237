package nl.spoorboek.drafts.ui;

import java.util.UUID;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Problem;

/** Addresses of drafts. */
public final class DraftsNavigation {

    /** The name in the address of the version that is shown. */
    static final String VERSION = "versie";

    private DraftsNavigation() {}

    /** All drafts. */
    public static String drafts() {
        return "conceptstukken";
    }

    /** The page of a draft. */
    public static String draft(DraftId id) {
        return drafts() + "/" + id;
    }

    /** The page of a draft with one of its versions; 0 is the working version. */
    public static String draft(DraftId id, int version) {
        return draft(id) + "?" + VERSION + "=" + version;
    }

    /** Where a draft is written. */
    public static String writing(DraftId id) {
        return draft(id) + "/schrijven";
    }

    /** The draft that an address names; {@link Problem.NotFound} when it names none. */
    static DraftId draftId(String address) {
        try {
            return new DraftId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
