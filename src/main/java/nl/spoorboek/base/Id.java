package nl.spoorboek.base;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a record: a UUID version 7 (RFC 9562), made before saving and sortable by time. Each kind of record has
 * its own type, so that two kinds cannot be mixed up.
 */
public interface Id extends Serializable {

    /** The bare value, as it stands in the database and in addresses. */
    UUID value();

    /** A fresh UUID version 7. */
    static UUID fresh() {
        return Generator.INSTANCE.generate();
    }

    /** Holds the one generator, which is thread-safe. */
    final class Generator {
        private static final NoArgGenerator INSTANCE = Generators.timeBasedEpochGenerator();

        private Generator() {}
    }
}
