package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for the days of a moved date, the likeliest first; the parser says which of them hold. */
final class ShiftedWords {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

    private final Calendar calendar;
    private final Locale locale;
    private final boolean dutch;

    ShiftedWords(Calendar calendar, Locale locale) {
        this.calendar = calendar;
        this.dutch = locale.getLanguage().equals("nl");
        this.locale = Locale.of(dutch ? "nl" : "en");
    }

    /**
     * The forms.
     *
     * @param date as it was
     * @param due the days in which it is due now
     * @param by the step it was moved by
     * @param years how many whole years the whole date was moved; 0 when it was not by whole years
     */
    List<String> of(PartialDate date, DateRange due, CalendarUnit by, int years) {
        Set<String> forms = new LinkedHashSet<>();
        if (years != 0) {
            String own = inOtherYears(date, years);
            if (own != null) {
                forms.add(own);
            }
        }
        for (Precision precision :
                List.of(date.precision(), by.precision(2), Precision.MONTH, Precision.MONTH_PART, Precision.DAY)) {
            String closed = closed(date, due, precision);
            if (closed != null) {
                forms.add(marked(date, closed));
            }
        }
        return new ArrayList<>(forms);
    }

    /** The same words with every year of the date's own so many later; null when another year stands in them. */
    private static @Nullable String inOtherYears(PartialDate date, int years) {
        DateRange due = Objects.requireNonNull(date.due());
        int first = ShortDate.first(due).getYear();
        int last = Objects.requireNonNull(due.to()).getYear();
        boolean own = YEAR.matcher(date.words())
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .allMatch(year -> first <= year && year <= last);
        return own ? YEAR.matcher(date.words()).replaceAll(year -> later(year, years)) : null;
    }

    private static String later(java.util.regex.MatchResult year, int years) {
        return Matcher.quoteReplacement(String.valueOf(Integer.parseInt(year.group()) + years));
    }

    private String marked(PartialDate date, String closed) {
        DateRange range = Objects.requireNonNull(date.range());
        String side = "";
        if (range.to() == null) {
            side = dutch ? "vanaf " : "from ";
        } else if (range.from() == null) {
            side = dutch ? "uiterlijk " : "by ";
        }
        return side + (date.isApproximate() ? "circa " : "") + closed + (date.isUncertain() ? "?" : "");
    }

    /** The days in words of a precision; of one side only when the other is open; null when they are no such period. */
    private @Nullable String closed(PartialDate date, DateRange due, Precision precision) {
        DateRange range = Objects.requireNonNull(date.range());
        LocalDate from = ShortDate.first(due);
        LocalDate last = ShortDate.last(due);
        if (precision == Precision.MONTH_PART && range.isClosed() && week(from).spans(from, last.plusDays(1))) {
            return name(week(from), precision);
        }
        String first = begins(from, precision);
        String end = ends(last, precision);
        if (range.to() == null) {
            return first;
        }
        if (range.from() == null) {
            return end;
        }
        if (first == null || end == null || first.equals(end)) {
            return first == null || end == null ? null : first;
        }
        boolean sameYear = from.getYear() == last.getYear();
        boolean month = precision == Precision.MONTH || precision == Precision.MONTH_RANGE;
        if (sameYear && (month || precision == Precision.DAY)) {
            first = DateLanguage.write(from, month ? "MMMM" : "d MMMM", locale);
        }
        return first + (dutch ? " tot en met " : " through ") + end;
    }

    private @Nullable String begins(LocalDate from, Precision precision) {
        Block block = block(from, precision, true);
        return block != null && edge(block, from, true) ? name(block, precision) : null;
    }

    private @Nullable String ends(LocalDate last, Precision precision) {
        Block block = block(last, precision, false);
        return block != null && edge(block, last, false) ? name(block, precision) : null;
    }

    /** The period of a precision that a day lies in, as its {@code first} or last day where that tells two apart; null for none. */
    private @Nullable Block block(LocalDate day, Precision precision, boolean first) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (precision) {
            case DAY -> calendar.day(day);
            case MONTH, MONTH_RANGE -> calendar.month(month, year);
            case MONTH_PART -> partOfMonth(day, calendar.month(month, year), first);
            case QUARTER -> calendar.quarter((month + 2) / 3, year);
            case HALF_YEAR -> calendar.halfYear((month + 5) / 6, year);
            case YEAR, MULTI_YEAR -> calendar.year(year);
            case YEAR_PART -> partOf(day, calendar.year(year));
            case SCHOOL_YEAR -> in(day, calendar.schoolYear(year - 1), calendar.schoolYear(year));
            case SEASON ->
                in(
                        day,
                        calendar.season(4, year - 1),
                        calendar.season(1, year),
                        calendar.season(2, year),
                        calendar.season(3, year),
                        calendar.season(4, year));
            case UNKNOWN -> null;
        };
    }

    private static boolean edge(@Nullable Block block, LocalDate day, boolean first) {
        return block != null && (first ? block.from().equals(day) : block.to().equals(day.plusDays(1)));
    }

    private @Nullable Block partOf(LocalDate day, Block whole) {
        return in(day, calendar.part(0, whole), calendar.part(1, whole), calendar.part(2, whole));
    }

    /** The begin, middle or end of the month when the day is the edge of it, else its week. */
    private @Nullable Block partOfMonth(LocalDate day, Block month, boolean first) {
        Block part = partOf(day, month);
        return edge(part, day, first) ? part : week(day);
    }

    private Block week(LocalDate day) {
        return calendar.week(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), day.get(IsoFields.WEEK_BASED_YEAR));
    }

    private static @Nullable Block in(LocalDate day, Block... blocks) {
        for (Block block : blocks) {
            if (block.range().contains(day)) {
                return block;
            }
        }
        return null;
    }

    private String name(Block block, Precision precision) {
        LocalDate from = block.from();
        int year = from.getYear();
        int month = from.getMonthValue();
        return switch (precision) {
            case DAY -> DateLanguage.write(from, locale);
            case MONTH, MONTH_RANGE -> DateLanguage.write(from, "MMMM uuuu", locale);
            case MONTH_PART -> partOfMonth(block);
            case QUARTER -> "Q" + (month + 2) / 3 + " " + year;
            case HALF_YEAR -> half(month, year);
            case SEASON -> season(from);
            case SCHOOL_YEAR -> (dutch ? "schooljaar " : "school year ") + year + "-" + (year + 1);
            case YEAR_PART -> part(block, calendar.year(year)) + " " + year;
            case YEAR, MULTI_YEAR, UNKNOWN -> String.valueOf(year);
        };
    }

    private String half(int month, int year) {
        return dutch ? (month == 1 ? "eerste" : "tweede") + " halfjaar " + year : "H" + (month + 5) / 6 + " " + year;
    }

    private String partOfMonth(Block block) {
        LocalDate from = block.from();
        if (block.equals(week(from))) {
            return "week " + from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + from.get(IsoFields.WEEK_BASED_YEAR);
        }
        return part(block, calendar.month(from.getMonthValue(), from.getYear()))
                + " "
                + DateLanguage.write(from, "MMMM uuuu", locale);
    }

    private String part(Block block, Block whole) {
        boolean begins = block.from().equals(whole.from());
        boolean ends = block.to().equals(whole.to());
        return dutch ? (begins ? "begin" : ends ? "eind" : "medio") : (begins ? "early" : ends ? "late" : "mid");
    }

    private String season(LocalDate from) {
        int year = from.getYear();
        String[] names = dutch
                ? new String[] {"voorjaar", "zomer", "najaar", "winter"}
                : new String[] {"spring", "summer", "autumn", "winter"};
        for (int season = 1; season <= 3; season++) {
            if (calendar.season(season, year).from().equals(from)) {
                return names[season - 1] + " " + year;
            }
        }
        return names[3] + " " + year + "/" + (year + 1);
    }
}
