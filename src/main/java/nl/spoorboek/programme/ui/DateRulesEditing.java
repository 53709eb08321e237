package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.programme.DateSettings;
import nl.spoorboek.programme.ProgrammeSettings;
import org.jspecify.annotations.Nullable;

/** The form of the date rules, with what each comes to mean at its field while one fills it in. */
class DateRulesEditing {

    private final ProgrammeSettings settings;
    private final LocalDate today;
    private final Paragraph contradiction = new Paragraph(t("date-rules.example.none"));
    private final EditDialog dialog = new EditDialog(t("date-rules.edit"));
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();

    private final Select<Month> spring = MonthDayField.month(t("date-rules.spring"));
    private final Select<Month> summer = MonthDayField.month(t("date-rules.summer"));
    private final Select<Month> autumn = MonthDayField.month(t("date-rules.autumn"));
    private final Select<Month> winter = MonthDayField.month(t("date-rules.winter"));
    private final MonthDayField schoolYear = new MonthDayField(t("date-rules.school"));
    private final MonthDayField recessStart = new MonthDayField(t("date-rules.recess-start"));
    private final MonthDayField recessEnd = new MonthDayField(t("date-rules.recess-end"));
    private final IntegerField yearPart = number(t("date-rules.year-part"));
    private final IntegerField beginMonth = number(t("date-rules.begin-month"));
    private final IntegerField endMonth = number(t("date-rules.end-month"));
    private final IntegerField dueWeeks = number(t("date-rules.due-weeks"));

    DateRulesEditing(ProgrammeSettings settings, Today today) {
        this.settings = settings;
        this.today = today.date();
        contradiction.addClassName("quiet");
        contradiction.getElement().setAttribute("role", "status");
    }

    void open(Runnable saved) {
        ProgrammeSettings.Dates now = settings.dates();
        dialog.with(new Paragraph(t("date-rules.edit.what")));
        row(
                "date-rules.seasons",
                field("spring", spring),
                field("summer", summer),
                field("autumn", autumn),
                field("winter", winter));
        row(
                "date-rules.school-and-recess",
                field("schoolYearStart", schoolYear),
                field("recessStart", recessStart),
                field("recessEnd", recessEnd));
        row(
                "date-rules.parts",
                field("yearPartMonths", yearPart),
                field("beginMonthDays", beginMonth),
                field("endMonthFrom", endMonth));
        row("date-rules.due", field("dueWeeks", dueWeeks));
        dialog.with(
                contradiction,
                new Button(t("date-rules.defaults"), click -> fill(DateSettings.of(DateRules.defaults()))));
        fill(now.settings());
        fields.values().forEach(each -> ((HasValue<?, ?>) each).addValueChangeListener(change -> explain()));
        dialog.saving(
                now.version(),
                this::filled,
                (filled, seen) -> settings.save(seen, filled),
                () -> {
                    ProgrammeSettings.Dates latest = settings.dates();
                    return new Latest<>(latest.version(), latest.settings());
                },
                (mine, theirs) -> EditDialog.differences(values(mine), values(theirs)),
                saved);
        dialog.open();
        spring.focus();
    }

    private void row(String heading, Component... parts) {
        var row = new Div(parts);
        row.addClassName("form-row");
        dialog.with(new H3(t(heading)), row);
    }

    private Component field(String name, AbstractField<?, ?> field) {
        fields.put(name, field);
        dialog.problems().field(name, label(field), field);
        return field;
    }

    private static String label(Component field) {
        return ((HasLabel) field).getLabel();
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void fill(DateSettings values) {
        spring.setValue(values.spring());
        summer.setValue(values.summer());
        autumn.setValue(values.autumn());
        winter.setValue(values.winter());
        schoolYear.setValue(values.schoolYearStart());
        recessStart.setValue(values.recessStart());
        recessEnd.setValue(values.recessEnd());
        yearPart.setValue(values.yearPartMonths());
        beginMonth.setValue(values.beginMonthDays());
        endMonth.setValue(values.endMonthFrom());
        dueWeeks.setValue(values.dueWeeks());
        explain();
    }

    /** Says at each field what its words come to mean as the form is filled in now. */
    private void explain() {
        Map<String, List<String>> examples = DateExamples.of(filled(), today);
        fields.forEach((name, field) ->
                ((HasHelper) field).setHelperText(String.join("; ", examples.getOrDefault(name, List.of()))));
        contradiction.setVisible(examples.isEmpty());
    }

    private DateSettings filled() {
        return new DateSettings(
                spring.getValue(),
                summer.getValue(),
                autumn.getValue(),
                winter.getValue(),
                schoolYear.getValue(),
                recessStart.getValue(),
                recessEnd.getValue(),
                whole(yearPart),
                whole(beginMonth),
                whole(endMonth),
                whole(dueWeeks));
    }

    private static int whole(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    private static Map<String, @Nullable String> values(DateSettings settings) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put(t("date-rules.spring"), words(settings.spring()));
        values.put(t("date-rules.summer"), words(settings.summer()));
        values.put(t("date-rules.autumn"), words(settings.autumn()));
        values.put(t("date-rules.winter"), words(settings.winter()));
        values.put(t("date-rules.school"), words(settings.schoolYearStart()));
        values.put(t("date-rules.recess-start"), words(settings.recessStart()));
        values.put(t("date-rules.recess-end"), words(settings.recessEnd()));
        values.put(t("date-rules.year-part"), String.valueOf(settings.yearPartMonths()));
        values.put(t("date-rules.begin-month"), String.valueOf(settings.beginMonthDays()));
        values.put(t("date-rules.end-month"), String.valueOf(settings.endMonthFrom()));
        values.put(t("date-rules.due-weeks"), String.valueOf(settings.dueWeeks()));
        return values;
    }

    private static @Nullable String words(@Nullable Month month) {
        return month == null ? null : MonthDayField.name(month);
    }

    private static @Nullable String words(@Nullable MonthDay day) {
        return day == null ? null : MonthDayField.words(day);
    }
}
