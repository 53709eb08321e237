package nl.spoorboek.exchange.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a file: which column says what, and where rows without a track belong.
 *
 * @param columns the number of the column, from 0, by what it says; what is absent is not taken over
 * @param target the track of rows that name none, {@code Optional.empty()} for the programme's own line; null when not chosen
 */
@SuppressWarnings("NullableOptional") // three answers: a track, the programme's own line, or nothing said
public record Matching(
        Map<IntakeField, Integer> columns, @Nullable Optional<TrackId> target) {

    /** Keeps a copy. */
    public Matching {
        Map<IntakeField, Integer> copy = new EnumMap<>(IntakeField.class);
        copy.putAll(columns);
        columns = java.util.Collections.unmodifiableMap(copy);
    }
}
