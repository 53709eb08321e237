package nl.spoorboek.base.time;

import java.util.function.IntFunction;

/** A part of a year, whichever the year: "maart", "Q2", "voorjaar". */
record Term(IntFunction<Block> block, boolean crossesYears) {

    Term(IntFunction<Block> block) {
        this(block, false);
    }

    /** The begin (0), middle (1) or end (2) of it. */
    Term part(int part, Calendar calendar) {
        return new Term(year -> calendar.part(part, block.apply(year)), crossesYears);
    }
}
