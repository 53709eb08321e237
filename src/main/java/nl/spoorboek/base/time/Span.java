package nl.spoorboek.base.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A stretch of time as read, whose days may hang on something the text does not say. */
sealed interface Span {

    /** What the text does not say, or null when the days are known. */
    Reading.@Nullable What lacks();

    /** The days, with what was lacking taken from the anchor. */
    Block in(Anchor anchor);

    /** How fine it is, whatever the year; {@link Precision#UNKNOWN} when no days follow from it at all. */
    default Precision precision() {
        return in(Anchor.ANY_YEAR).precision();
    }

    /** The same span in a year, when it lacks one. */
    default Span inYear(int year) {
        return this;
    }

    /** The year it is known to begin in, or null. */
    default @Nullable Integer year() {
        return null;
    }

    /**
     * What a reader would add.
     *
     * @param year the year of a date without one
     * @param reference the day of writing
     * @param choice which of several meanings, from 0
     */
    record Anchor(int year, LocalDate reference, int choice) {
        /** For spans that lack nothing. */
        static final Anchor NONE = new Anchor(0, LocalDate.EPOCH, 0);

        /** A year with 29 February and 53 weeks, so that every day and week exists in it. */
        private static final Anchor ANY_YEAR = new Anchor(2020, LocalDate.of(2020, 1, 1), 0);
    }

    /** A stretch within a year ("voorjaar"), whose year may be known; {@code part} is what was typed of it. */
    record Yearly(
            String part, IntFunction<Block> block, @Nullable Integer year) implements Span {
        @Override
        public Reading.@Nullable What lacks() {
            return year == null ? Reading.What.YEAR : null;
        }

        @Override
        public Block in(Anchor anchor) {
            try {
                return block.apply(year == null ? anchor.year() : year);
            } catch (DateTimeException e) {
                throw new ImpossibleDateException(part);
            }
        }

        @Override
        public Span inYear(int other) {
            return year == null ? new Yearly(part, block, other) : this;
        }
    }

    /** A stretch that follows from the day of writing, or that has several meanings. */
    record Anchored(Reading.What lacks, Function<Anchor, Block> block) implements Span {
        @Override
        public Precision precision() {
            try {
                return Span.super.precision();
            } catch (ImpossibleDateException e) {
                // "29 februari volgend jaar": only a day can exist in one year and not in another
                return Precision.DAY;
            }
        }

        @Override
        public Block in(Anchor anchor) {
            return block.apply(anchor);
        }
    }

    /** A day that must fall on a day of the week. */
    record OnWeekday(String part, DayOfWeek weekday, Span day) implements Span {
        @Override
        public Reading.@Nullable What lacks() {
            return day.lacks();
        }

        @Override
        public Block in(Anchor anchor) {
            Block block = day.in(anchor);
            if (block.from().getDayOfWeek() != weekday) {
                throw new ImpossibleDateException(part);
            }
            return block;
        }

        @Override
        public Precision precision() {
            return day.precision();
        }

        @Override
        public Span inYear(int year) {
            return new OnWeekday(part, weekday, day.inYear(year));
        }

        @Override
        public @Nullable Integer year() {
            return day.year();
        }
    }

    /** "Komende maanden": counts from the day of writing, and even then has no days. */
    record Vague() implements Span {
        @Override
        public Reading.What lacks() {
            return Reading.What.REFERENCE_DATE;
        }

        @Override
        public Precision precision() {
            return Precision.UNKNOWN;
        }

        @Override
        public Block in(Anchor anchor) {
            throw new IllegalStateException("no days follow from these words");
        }
    }

    /** From the start of one span to the end of another; a year that one lacks is the other's. */
    record Joined(String part, Span first, Span last) implements Span {
        @Override
        public Reading.@Nullable What lacks() {
            if (first.lacks() == Reading.What.YEAR && last.year() != null) {
                return null;
            }
            if (last.lacks() == Reading.What.YEAR && first.year() != null) {
                return null;
            }
            return first.lacks() != null ? first.lacks() : last.lacks();
        }

        @Override
        public Precision precision() {
            boolean vague = first.precision() == Precision.UNKNOWN || last.precision() == Precision.UNKNOWN;
            return vague ? Precision.UNKNOWN : Block.together(first.precision(), last.precision());
        }

        @Override
        public @Nullable Integer year() {
            return first.year() != null ? first.year() : last.year();
        }

        @Override
        public Span inYear(int year) {
            return year() == null ? new Joined(part, first.inYear(year), last) : this;
        }

        @Override
        public Block in(Anchor anchor) {
            Integer from = first.year();
            Integer to = last.year();
            int year = from != null ? from : to != null ? to : anchor.year();
            Block begin = first.inYear(year).in(anchor);
            Block end = last.inYear(year).in(anchor);
            // "november - februari 2023" and "november 2022 - februari" run over the turn of the year
            if (!begin.from().isBefore(end.to())) {
                if (from == null && to != null) {
                    begin = first.inYear(year - 1).in(anchor);
                } else if (to == null) {
                    end = last.inYear(year + 1).in(anchor);
                }
            }
            if (!begin.from().isBefore(end.to())) {
                throw new ImpossibleDateException(part);
            }
            return begin.through(end);
        }
    }
}
