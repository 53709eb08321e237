package nl.spoorboek.people;

import java.util.Collection;
import java.util.List;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person still has in hand. Each part of the house in which work has an owner answers for its own records, so that the
 * work of someone who leaves can be handed over (domain rule "a leaver's open work is listed").
 */
public interface OpenWork {

    /** The open work of some people, by title; what the asker may not read is there without its title and address. */
    List<Work> of(Collection<PersonId> people);

    /**
     * One piece of work.
     *
     * @param owner whose it is
     * @param kind key of the word for its kind, with the number of them under {@code .count}, such as {@code open-work.milestone}
     * @param title its title; null when the asker may not read it
     * @param address its place; null when the asker may not read it
     * @param seat the title of the seat that owns it and that this person holds; null when it is the person's own
     */
    record Work(
            PersonId owner,
            String kind,
            @Nullable String title,
            @Nullable String address,
            @Nullable String seat) {}
}
