package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field for one day of the calendar: typed as 14-3-2023, 14/3/2023, 14.3.2023 or 2023-03-14, or chosen from a calendar in the
 * language of the page, with Monday first. For dates that may be coarser there is {@code PartialDateField}.
 */
public final class DayField extends DatePicker {

    private static final int SUNDAY_FIRST = 6;

    /** A field without a day. */
    public DayField(String label) {
        this(label, null);
    }

    /** A field that begins with a day. */
    public DayField(String label, @Nullable LocalDate day) {
        super(label);
        setI18n(words(Texts.locale()));
        setWeekNumbersVisible(true);
        setValue(day);
    }

    private static DatePickerI18n words(Locale locale) {
        var words = new DatePickerI18n();
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .map(day -> day.plus(SUNDAY_FIRST))
                .toList();
        words.setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
        words.setWeekdays(days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdaysShort(days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList());
        words.setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
        words.setFirstDayOfWeek(1);
        words.setToday(t("day-field.today"));
        words.setCancel(t("action.cancel"));
        words.setBadInputErrorMessage(t("day-field.unknown"));
        return words;
    }

    private static List<String> names(Month[] months, Function<Month, String> name) {
        return Arrays.stream(months).map(name).toList();
    }
}
