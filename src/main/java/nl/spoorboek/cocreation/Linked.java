package nl.spoorboek.cocreation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A record that something led to, as far as one may read it.
 *
 * @param kind what kind of record
 * @param id its identity
 * @param title its title
 */
public record Linked(Kind kind, UUID id, String title) implements Serializable {

    /** The kinds of records that a session or a contribution leads to. */
    public enum Kind {
        MILESTONE,
        ACTION
    }
}
