package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period that a report is about.
 *
 * @param id identity
 * @param name 1 to 60 characters, such as "H1 2024"
 * @param from first day
 * @param until last day
 */
public record ReportingPeriod(UUID id, String name, LocalDate from, LocalDate until) {}
