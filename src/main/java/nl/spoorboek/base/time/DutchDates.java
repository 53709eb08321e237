package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.Locale;

/** Dates told in Dutch. */
record DutchDates() implements DateLanguage {
    private static final Locale LOCALE = Locale.of("nl");

    @Override
    public String day(LocalDate day) {
        return DateLanguage.write(day, LOCALE);
    }

    @Override
    public String period(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "op " + DateLanguage.write(first, LOCALE)
                : "van " + DateLanguage.firstDay(first, last, LOCALE) + " tot en met "
                        + DateLanguage.write(last, LOCALE);
    }

    @Override
    public String from(LocalDate first) {
        return "vanaf " + DateLanguage.write(first, LOCALE);
    }

    @Override
    public String from(LocalDate first, LocalDate dueBy) {
        return from(first) + ", met het begin uiterlijk op " + DateLanguage.write(dueBy, LOCALE);
    }

    @Override
    public String until(LocalDate last) {
        return "uiterlijk op " + DateLanguage.write(last, LOCALE);
    }

    @Override
    public String stillToPlan() {
        return "nog te plannen";
    }

    @Override
    public String approximately(String days) {
        return "ongeveer " + days;
    }

    @Override
    public String uncertain(String days) {
        return days + " (nog niet zeker)";
    }

    @Override
    public String days(long count) {
        return count == 1 ? "1 dag" : count + " dagen";
    }

    @Override
    public String weeks(long count) {
        return count == 1 ? "1 week" : count + " weken";
    }

    @Override
    public String months(long count) {
        return count + " maanden";
    }

    @Override
    public String years(long count) {
        return count + " jaar";
    }

    @Override
    public String left(String length) {
        return "nog " + length;
    }

    @Override
    public String ahead(String length) {
        return "over " + length;
    }

    @Override
    public String ago(String length) {
        return length + " geleden";
    }

    @Override
    public String today(boolean only) {
        return only ? "vandaag" : "vandaag de laatste dag";
    }

    @Override
    public String about(String length) {
        return "ongeveer " + length;
    }

    @Override
    public String underQuarter() {
        return "minder dan een kwartaal";
    }

    @Override
    public String quarters(long count) {
        return switch ((int) count) {
            case 1 -> "een kwartaal";
            case 2 -> "een half jaar";
            case 3 -> "driekwart jaar";
            case 4 -> "een jaar";
            case 5 -> "vijf kwartalen";
            default -> "anderhalf jaar";
        };
    }

    @Override
    public String later(String length, boolean adopted) {
        return length + " later" + than(adopted);
    }

    @Override
    public String earlier(String length, boolean adopted) {
        return length + " eerder" + than(adopted);
    }

    @Override
    public String perhapsLater(boolean adopted) {
        return "misschien later" + than(adopted);
    }

    @Override
    public String perhapsEarlier(boolean adopted) {
        return "misschien eerder" + than(adopted);
    }

    @Override
    public String same(boolean adopted) {
        return adopted ? "zoals vastgesteld" : "gelijk";
    }

    private static String than(boolean adopted) {
        return adopted ? " dan vastgesteld" : "";
    }

    @Override
    public String doesNotExist(String part) {
        return "“" + part + "” bestaat niet";
    }
}
