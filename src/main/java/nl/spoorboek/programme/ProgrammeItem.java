package nl.spoorboek.programme;

import java.time.LocalDate;
import nl.spoorboek.base.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The programme.
 *
 * @param id its identity
 * @param version the version that was read
 * @param name its name
 * @param ambition what it wants to reach, in words
 * @param from first day
 * @param until last day
 */
public record ProgrammeItem(
        ProgrammeId id, int version, String name, @Nullable String ambition, LocalDate from, LocalDate until) {}
