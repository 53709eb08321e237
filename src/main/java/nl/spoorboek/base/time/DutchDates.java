package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.Locale;

/** Dates told in Dutch. */
record DutchDates() implements DateLanguage {
    private static final Locale LOCALE = Locale.of("nl");

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
        return count + " weken";
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
    public String later(String length) {
        return length + " later dan vastgesteld";
    }

    @Override
    public String earlier(String length) {
        return length + " eerder dan vastgesteld";
    }

    @Override
    public String asEarly() {
        return "even vroeg";
    }

    @Override
    public String doesNotExist(String part) {
        return "“" + part + "” bestaat niet";
    }
}
