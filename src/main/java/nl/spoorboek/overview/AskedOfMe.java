package nl.spoorboek.overview;

import java.util.List;
import nl.spoorboek.base.Message;

/** What a part of the house asks of the person who looks, on the page of today. */
public interface AskedOfMe {

    /** Where its lines stand among those of the others, from 0. */
    int order();

    /** The table whose changes may change what is asked. */
    String entity();

    /** Everything that is asked now, the most pressing first; who shows it folds a long list. */
    List<Asked> asked();

    /**
     * One thing that is asked, or told.
     *
     * @param what the sentence
     * @param href where to go on
     * @param late whether it says that something went wrong
     */
    record Asked(Message what, String href, boolean late) {}
}
