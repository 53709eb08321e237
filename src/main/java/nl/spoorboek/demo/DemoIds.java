package nl.spoorboek.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identities that follow from the keys in the demo files, so that one file can name a record of another. */
final class DemoIds {

    private DemoIds() {}

    /** The identity of a record: the same key always gives the same one. */
    static UUID of(String entity, String key) {
        return UUID.nameUUIDFromBytes(("spoorboek-demo:" + entity + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
