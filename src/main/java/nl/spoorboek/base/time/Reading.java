package nl.spoorboek.base.time;

import java.util.List;

/** What came of reading a typed date. Every outcome holds the words as typed, so that they stay in the field. */
public sealed interface Reading {

    /** What was typed, without invisible characters and surrounding space. */
    String words();

    /** The text is a date. */
    record Understood(PartialDate date) implements Reading {
        @Override
        public String words() {
            return date.words();
        }
    }

    /**
     * The text is a date once its reader tells one thing more; nothing is guessed.
     *
     * @param what what is lacking
     * @param proposals the likely dates, the likeliest first; each completes the words so that they can be read
     *     again. Empty when no reference date was given, or when nothing follows from it.
     */
    record Needs(String words, What what, List<PartialDate> proposals) implements Reading {
        /** Keeps a copy of the proposals. */
        public Needs {
            proposals = List.copyOf(proposals);
        }
    }

    /** No date can be seen in the text: it can be kept as words ("nog te plannen"). Longer than 200 characters too. */
    record NotADate(String words) implements Reading {}

    /**
     * The text is a date that does not exist, such as 31 februari or Q5; it is never corrected silently.
     *
     * @param part the part of the words that cannot be
     */
    record Impossible(String words, String part) implements Reading {}

    /** What a reader must add to make a date of the words. */
    enum What {
        /** The year is not given ("6 september"). */
        YEAR,
        /** The words count from the moment of writing ("komend half jaar"). */
        REFERENCE_DATE,
        /** The words can be read in more than one way ("voor 2022": before it, or for that year). */
        MEANING
    }
}
