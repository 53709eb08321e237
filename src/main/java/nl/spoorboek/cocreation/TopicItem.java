package nl.spoorboek.cocreation;

import org.jspecify.annotations.Nullable;

/**
 * A topic of a session.
 *
 * @param id its identity
 * @param title 1 to 200 characters
 * @param question what is asked; at most 500 characters; null when there is no question
 */
public record TopicItem(TopicId id, String title, @Nullable String question) {

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 200;

    /** Longest question, in UTF-16 units. */
    public static final int MAX_QUESTION = 500;
}
