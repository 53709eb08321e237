package nl.spoorboek.actions;

import java.util.Map;

/**
 * How lists of actions name a kind of record that actions can come from. A feature offers it as a Spring bean; it is asked inside
 * the statement of the list, so that a list with origins asks the database no more often.
 */
public interface OriginTitles {

    /** The kind of record, as it stands in the table of links, such as {@code contribution}. */
    String entity();

    /** The records of this kind that the signed-in person may read. */
    Titles readable();

    /**
     * What may be read.
     *
     * @param sql a select of {@code id} and {@code title}
     * @param parameters its named parameters
     */
    record Titles(String sql, Map<String, Object> parameters) {}
}
