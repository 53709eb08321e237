package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.programme.DateSettings;

/** What date words come to mean under some settings: each as it would be read from a field. */
final class DateExamples {

    /** The words that show what a setting does, by the name of its field. */
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("spring", List.of("spring"));
        WORDS.put("summer", List.of("summer"));
        WORDS.put("autumn", List.of("autumn"));
        WORDS.put("winter", List.of("winter"));
        WORDS.put("schoolYearStart", List.of("school"));
        WORDS.put("recessStart", List.of("before"));
        WORDS.put("recessEnd", List.of("after"));
        WORDS.put("yearPartMonths", List.of("begin-year", "end-year"));
        WORDS.put("beginMonthDays", List.of("begin-month"));
        WORDS.put("endMonthFrom", List.of("end-month"));
    }

    private DateExamples() {}

    /** Sentences by the name of the field that they show the effect of; none while the settings contradict each other. */
    static Map<String, List<String>> of(DateSettings settings, LocalDate today) {
        DateRules rules;
        try {
            rules = settings.rules();
        } catch (Problem.Invalid contradiction) {
            return Map.of();
        }
        Map<String, List<String>> examples = new LinkedHashMap<>();
        WORDS.forEach((field, words) -> examples.put(
                field,
                words.stream()
                        .map(word -> example(word, rules, today.getYear()))
                        .toList()));
        LocalDate day = LocalDate.of(today.getYear(), Month.MAY, 31);
        LocalDate due = day.plusDays(1).minus(rules.dueWindow());
        examples.put("dueWeeks", List.of(t("date-rules.example.due", Texts.day(day), Texts.day(due))));
        return examples;
    }

    private static String example(String word, DateRules rules, int year) {
        String words = t("date-rules.example." + word, String.valueOf(year), String.valueOf(year + 1));
        Reading reading = new PartialDateParser(rules).read(words);
        return reading instanceof Reading.Understood understood
                ? PartialDateWords.explain(understood.date(), Texts.locale())
                : words;
    }
}
