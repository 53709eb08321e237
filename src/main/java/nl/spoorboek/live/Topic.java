package nl.spoorboek.live;

import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a view wants to hear about: all records of a kind, or one record with everything that hangs under it.
 *
 * @param entity the table of the record, such as {@code milestone}
 * @param record one record, or null for every record of the kind
 */
public record Topic(String entity, @Nullable UUID record) {

    /** The tables whose rows decide who may read what (domain rule "Rights"): seats, taking part, tenders. */
    private static final Set<String> RIGHTS = Set.of("seat", "participation", "tender");

    /** Every record of a kind. */
    public static Topic all(String entity) {
        return new Topic(entity, null);
    }

    /** One record. */
    public static Topic one(String entity, Id id) {
        return new Topic(entity, id.value());
    }

    /** Whether a change of the given record concerns this topic: one of it, or one that alters who may read anything. */
    boolean concerns(Change change) {
        return RIGHTS.contains(change.part())
                || (entity.equals(change.entity()) && (record == null || record.equals(change.record())));
    }

    /**
     * A change as the database tells it: ids only, never content.
     *
     * @param entity the table of the record on whose page the change is shown
     * @param record that record
     * @param part the table that was really written
     */
    public record Change(String entity, UUID record, String part) {

        /** Reads {@code entity:uuid:part}. */
        static Change parse(String payload) {
            String[] parts = payload.split(":", 3);
            return new Change(parts[0], UUID.fromString(parts[1]), parts[2]);
        }
    }
}
