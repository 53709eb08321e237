package nl.spoorboek.base.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format, ISO 8601-2:2019: days, months, years, seasons (21-24), quarters (33-36),
 * half years (40-41), intervals, open intervals, and the marks {@code ?}, {@code ~} and {@code %} (both).
 *
 * <p>What has no code of its own (a school year, the begin of a month) is an interval; the precision beside it then
 * says what it was.
 *
 * @param range the days it covers
 * @param precision how finely it is given
 * @param uncertain marked {@code ?}
 * @param approximate marked {@code ~}
 */
public record Edtf(DateRange range, Precision precision, boolean uncertain, boolean approximate) {

    private static final String OPEN = "..";

    /**
     * Reads a code.
     *
     * @param rules which months the season codes cover
     * @throws IllegalArgumentException when it is not one of the codes above, or a date that does not exist
     */
    public static Edtf parse(String code, DateRules rules) {
        int slash = code.indexOf('/');
        try {
            return slash < 0
                    ? single(code, rules)
                    : interval(code.substring(0, slash), code.substring(slash + 1), rules);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a date in EDTF: " + code, e);
        }
    }

    private static Edtf single(String code, DateRules rules) {
        char mark = code.isEmpty() ? ' ' : code.charAt(code.length() - 1);
        boolean uncertain = mark == '?' || mark == '%';
        boolean approximate = mark == '~' || mark == '%';
        Block block = block(uncertain || approximate ? code.substring(0, code.length() - 1) : code, rules);
        return new Edtf(block.range(), block.precision(), uncertain, approximate);
    }

    private static Block block(String code, DateRules rules) {
        if (!code.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9')) || code.startsWith("-")) {
            throw new DateTimeException("unknown code");
        }
        Calendar calendar = new Calendar(rules);
        return switch (code.length()) {
            case 4 -> calendar.year(Integer.parseInt(code));
            case 7 -> part(YearMonthCode.of(code), calendar);
            case 10 -> calendar.day(LocalDate.parse(code));
            default -> throw new DateTimeException("unknown code");
        };
    }

    private static Block part(YearMonthCode code, Calendar calendar) {
        int part = code.part();
        if (part >= 21 && part <= 24) {
            return calendar.season(part - 20, code.year());
        }
        if (part >= 33 && part <= 36) {
            return calendar.quarter(part - 32, code.year());
        }
        if (part == 40 || part == 41) {
            return calendar.halfYear(part - 39, code.year());
        }
        return calendar.month(part, code.year());
    }

    private record YearMonthCode(int year, int part) {
        static YearMonthCode of(String code) {
            if (code.charAt(4) != '-' || code.charAt(5) == '-') {
                throw new DateTimeException("unknown code");
            }
            return new YearMonthCode(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5)));
        }
    }

    private static Edtf interval(String first, String last, DateRules rules) {
        @Nullable Edtf start = OPEN.equals(first) ? null : single(first, rules);
        @Nullable Edtf end = OPEN.equals(last) ? null : single(last, rules);
        DateRange range = new DateRange(start == null ? null : start.range.from(), end == null ? null : end.range.to());
        return new Edtf(
                range,
                precision(start, end),
                (start != null && start.uncertain) || (end != null && end.uncertain),
                (start != null && start.approximate) || (end != null && end.approximate));
    }

    private static Precision precision(@Nullable Edtf start, @Nullable Edtf end) {
        if (start == null) {
            return Objects.requireNonNull(end).precision;
        }
        if (end == null) {
            return start.precision;
        }
        return Block.together(start.precision, end.precision);
    }

    /** The code; reading it again gives the same range and marks. */
    public String format(DateRules rules) {
        String mark = uncertain ? (approximate ? "%" : "?") : (approximate ? "~" : "");
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from != null && to != null) {
            String code = code(from, to, new Calendar(rules));
            if (code != null) {
                return code + mark;
            }
        }
        return (from == null ? OPEN : edge(from, from) + mark)
                + "/"
                + (to == null ? OPEN : edge(to.minusDays(1), to) + mark);
    }

    private @Nullable String code(LocalDate from, LocalDate to, Calendar calendar) {
        int year = from.getYear();
        for (int part = 1; part <= 4; part++) {
            if (precision == Precision.SEASON && calendar.season(part, year).spans(from, to)) {
                return year(from) + "-" + (20 + part);
            }
            if (precision == Precision.QUARTER && calendar.quarter(part, year).spans(from, to)) {
                return year(from) + "-" + (32 + part);
            }
            if (precision == Precision.HALF_YEAR
                    && part <= 2
                    && calendar.halfYear(part, year).spans(from, to)) {
                return year(from) + "-" + (39 + part);
            }
        }
        boolean single = (precision == Precision.YEAR && from.plusYears(1).equals(to))
                || (precision == Precision.MONTH && from.plusMonths(1).equals(to))
                || (precision == Precision.DAY && from.plusDays(1).equals(to));
        return single ? edge(from, from) : null;
    }

    /** The end of an interval, as coarse as precision and boundary allow. */
    private String edge(LocalDate day, LocalDate boundary) {
        if (precision == Precision.DAY || precision == Precision.MONTH_PART || boundary.getDayOfMonth() != 1) {
            return day.toString();
        }
        boolean years = precision == Precision.YEAR || precision == Precision.MULTI_YEAR;
        return years && boundary.getMonthValue() == 1
                ? year(day)
                : YearMonth.from(day).toString();
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }
}
