package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import nl.spoorboek.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A day of every year, such as 1 August: a number and a month. Its value is null while it names no day. */
class MonthDayField extends CustomField<@Nullable MonthDay> {

    private final IntegerField day = new IntegerField();
    private final Select<Month> month = month(t("date-rules.month"));

    MonthDayField(String label) {
        super(null);
        setLabel(label);
        day.setAriaLabel(label + ", " + t("date-rules.day"));
        day.addClassName("day-of-month");
        month.setAriaLabel(label + ", " + t("date-rules.month"));
        month.setLabel(null);
        var row = new Div(day, month);
        row.addClassName("day-and-month");
        add(row);
    }

    /** A choice of a month. */
    static Select<Month> month(String label) {
        var month = new Select<Month>();
        month.setLabel(label);
        month.setItems(Month.values());
        month.setItemLabelGenerator(MonthDayField::name);
        return month;
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
    }

    /** A day of the year in words: 1 augustus. */
    static String words(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Texts.locale());
    }

    @Override
    protected @Nullable MonthDay generateModelValue() {
        if (day.getValue() == null || month.getValue() == null) {
            return null;
        }
        try {
            return MonthDay.of(month.getValue(), day.getValue());
        } catch (DateTimeException e) {
            return null; // 31 June: the form says at this field that there is no such day
        }
    }

    @Override
    protected void setPresentationValue(@Nullable MonthDay value) {
        day.setValue(value == null ? null : value.getDayOfMonth());
        month.setValue(value == null ? null : value.getMonth());
    }

    @Override
    public void focus() {
        day.focus();
    }
}
