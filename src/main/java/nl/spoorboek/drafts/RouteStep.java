package nl.spoorboek.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way a document goes, as its source tells it.
 *
 * @param step what happens
 * @param body who does it or with whom, or null
 * @param when when, in words, or null
 * @param done whether the source says it is done
 */
public record RouteStep(
        String step, @Nullable String body, @Nullable String when, boolean done) {}
