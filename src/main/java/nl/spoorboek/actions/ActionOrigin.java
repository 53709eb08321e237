package nl.spoorboek.actions;

import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.Message;

/**
 * A kind of record that actions can come from; a feature offers it as a Spring bean, and the page of an action then names the
 * record and leads to it.
 */
public interface ActionOrigin {

    /** The kind of record, as it stands in the table of links, such as {@code contribution}. */
    String entity();

    /** The record as the signed-in person may see it; empty when they may not read it. */
    Optional<Shown> show(UUID record);

    /**
     * A record that an action came from.
     *
     * @param what its kind in words
     * @param title what it is called, or its first words
     * @param address where it can be read, within the workspace
     */
    record Shown(Message what, String title, String address) {}
}
