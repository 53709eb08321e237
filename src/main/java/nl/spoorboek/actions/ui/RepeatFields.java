package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.spoorboek.actions.RepeatDraft;
import nl.spoorboek.actions.RepeatDraft.Ends;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How an action repeats: every how many weeks, months or longer, and until when. */
class RepeatFields extends Div {

    private final FormProblems problems;
    private final IntegerField every = new IntegerField(t("repeat.every"));
    private final Select<CalendarUnit> unit = new Select<>();
    private final RadioButtonGroup<Ends> ends = new RadioButtonGroup<>(t("repeat.ends"));
    private final PartialDateField until;
    private final IntegerField times = new IntegerField(t("repeat.times"));

    /** Fields that show their problems in a place of their own. */
    RepeatFields(PartialDateParser parser, LocalDate today) {
        this(new FormProblems(), parser, today);
        addComponentAsFirst(problems);
    }

    /** Fields within a form, which shows their problems among its own. */
    RepeatFields(FormProblems problems, PartialDateParser parser, LocalDate today) {
        this.problems = problems;
        addClassName("form");
        every.setMin(1);
        every.setMax(RepeatDraft.MOST_EVERY);
        every.setStepButtonsVisible(true);
        unit.setLabel(t("repeat.unit"));
        unit.setItems(
                CalendarUnit.WEEK, CalendarUnit.MONTH, CalendarUnit.QUARTER, CalendarUnit.HALF_YEAR, CalendarUnit.YEAR);
        unit.setItemLabelGenerator(value -> t("repeat.unit." + value.name()));
        ends.setItems(Ends.values());
        ends.setItemLabelGenerator(value -> t("repeat.ends." + value.name()));
        until = new PartialDateField(t("repeat.until"), parser, today);
        until.setHelp(t("repeat.until.help"));
        times.setHelperText(t("repeat.times.help"));
        times.setMin(2);
        times.setMax(RepeatDraft.MOST_TIMES);
        times.setStepButtonsVisible(true);
        ends.addValueChangeListener(change -> {
            until.setVisible(change.getValue() == Ends.UNTIL);
            times.setVisible(change.getValue() == Ends.TIMES);
        });
        problems.field("every", every.getLabel(), every);
        problems.field("unit", unit.getLabel(), unit);
        problems.field("until", t("repeat.until"), until);
        problems.field("times", times.getLabel(), times);
        var rhythm = new Div(every, unit);
        rhythm.addClassName("form-row");
        var what = new Paragraph(t("repeat.help"));
        what.addClassName("quiet");
        add(rhythm, ends, until, times, what);
    }

    void show(RepeatDraft draft) {
        every.setValue(draft.every());
        unit.setValue(draft.unit());
        ends.setValue(draft.ends());
        until.setVisible(draft.ends() == Ends.UNTIL);
        times.setVisible(draft.ends() == Ends.TIMES);
        until.setValue(spelled(draft));
        times.setValue(draft.times());
    }

    /** A day that was saved has no words of its own; it is spelled as people here do. */
    private static @Nullable PartialDate spelled(RepeatDraft draft) {
        PartialDate until = draft.until();
        return until == null || until.precision() != Precision.DAY || until.due() == null
                ? until
                : until.withWords(
                        Texts.day(Objects.requireNonNull(until.due().to()).minusDays(1)));
    }

    RepeatDraft read() {
        return new RepeatDraft(
                unit.getValue(),
                every.getValue(),
                ends.getValue(),
                times.getValue(),
                ends.getValue() == Ends.UNTIL ? until.filled("until") : null);
    }

    FormProblems problems() {
        return problems;
    }

    void focusFirst() {
        every.focus();
    }

    /** What was filled in, by label, to lay two versions side by side. */
    static Map<String, @Nullable String> words(RepeatDraft draft) {
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        words.put(t("repeat.every"), String.valueOf(draft.every()));
        words.put(t("repeat.unit"), t("repeat.unit." + draft.unit().name()));
        words.put(t("repeat.ends"), t("repeat.ends." + draft.ends().name()));
        if (draft.until() != null && draft.ends() == Ends.UNTIL) {
            words.put(t("repeat.until"), Objects.requireNonNull(spelled(draft)).words());
        }
        if (draft.ends() == Ends.TIMES) {
            words.put(t("repeat.times"), String.valueOf(draft.times()));
        }
        return words;
    }
}
