package nl.spoorboek.search;

import java.io.Serializable;
import java.util.UUID;

/**
 * The record on whose page something found stands.
 *
 * @param kind what it is
 * @param id its identity
 */
public record FoundPage(Kind kind, UUID id) implements Serializable {

    /** Records with a page, and organisations, which have none. */
    public enum Kind {
        MILESTONE,
        AGREEMENT,
        ACTION,
        SESSION,
        DRAFT,
        ORGANISATION
    }
}
