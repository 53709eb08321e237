package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.Locale;

/** Dates told in English. */
record EnglishDates() implements DateLanguage {
    private static final Locale LOCALE = Locale.UK;

    @Override
    public String day(LocalDate day) {
        return DateLanguage.write(day, LOCALE);
    }

    @Override
    public String period(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "on " + DateLanguage.write(first, LOCALE)
                : "from " + DateLanguage.firstDay(first, last, LOCALE) + " to " + DateLanguage.write(last, LOCALE);
    }

    @Override
    public String from(LocalDate first) {
        return "from " + DateLanguage.write(first, LOCALE) + " on";
    }

    @Override
    public String from(LocalDate first, LocalDate dueBy) {
        return from(first) + ", beginning by " + DateLanguage.write(dueBy, LOCALE);
    }

    @Override
    public String until(LocalDate last) {
        return "by " + DateLanguage.write(last, LOCALE);
    }

    @Override
    public String stillToPlan() {
        return "still to be planned";
    }

    @Override
    public String approximately(String days) {
        return "approximately " + days;
    }

    @Override
    public String uncertain(String days) {
        return days + " (not certain yet)";
    }

    @Override
    public String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    @Override
    public String weeks(long count) {
        return count == 1 ? "1 week" : count + " weeks";
    }

    @Override
    public String months(long count) {
        return count + " months";
    }

    @Override
    public String years(long count) {
        return count + " years";
    }

    @Override
    public String left(String length) {
        return length + " left";
    }

    @Override
    public String ahead(String length) {
        return "in " + length;
    }

    @Override
    public String ago(String length) {
        return length + " ago";
    }

    @Override
    public String today(boolean only) {
        return only ? "today" : "today is the last day";
    }

    @Override
    public String about(String length) {
        return "about " + length;
    }

    @Override
    public String underQuarter() {
        return "less than a quarter";
    }

    @Override
    public String quarters(long count) {
        return switch ((int) count) {
            case 1 -> "a quarter";
            case 2 -> "half a year";
            case 3 -> "three quarters";
            case 4 -> "a year";
            case 5 -> "five quarters";
            default -> "a year and a half";
        };
    }

    @Override
    public String later(String length, boolean adopted) {
        return length + " later" + than(adopted);
    }

    @Override
    public String earlier(String length, boolean adopted) {
        return length + " earlier" + than(adopted);
    }

    @Override
    public String perhapsLater(boolean adopted) {
        return "perhaps later" + than(adopted);
    }

    @Override
    public String perhapsEarlier(boolean adopted) {
        return "perhaps earlier" + than(adopted);
    }

    @Override
    public String same(boolean adopted) {
        return adopted ? "as adopted" : "the same";
    }

    private static String than(boolean adopted) {
        return adopted ? " than adopted" : "";
    }

    @Override
    public String doesNotExist(String part) {
        return "“" + part + "” does not exist";
    }
}
