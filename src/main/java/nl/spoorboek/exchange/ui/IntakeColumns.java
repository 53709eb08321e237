package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.exchange.intake.IntakeField;
import nl.spoorboek.exchange.intake.Matching;
import nl.spoorboek.exchange.intake.ReadTable;

/** Says which column says what: a guess that can be corrected, each with the first thing that stands in the column. */
class IntakeColumns extends Div {

    /** Between the heading of a column and what stands in it. */
    private static final String BETWEEN = " · ";

    private static final int EXAMPLE = 40;

    private final transient ReadTable table;
    private final FormProblems problems = new FormProblems();
    private final Map<IntakeField, Select<Integer>> choices = new EnumMap<>(IntakeField.class);
    private final IntakeTarget target;

    IntakeColumns(ReadTable table, Map<IntakeField, Integer> guess, IntakeTarget target) {
        this.table = table;
        this.target = target;
        addClassNames("form", "intake-columns");
        add(problems, new Paragraph(t("intake.columns.what", table.file(), table.size())));
        table.remarks().forEach(remark -> {
            var line = new Paragraph(t(remark));
            line.addClassName("read-only-line");
            add(line);
        });
        List<Integer> offered =
                IntStream.range(0, table.headings().size()).boxed().toList();
        var fields = new Div();
        fields.addClassName("form-row");
        for (IntakeField field : IntakeField.values()) {
            // only plans name other rows; in a table nobody knows what such numbers count
            if (field != IntakeField.NEEDS || guess.containsKey(field)) {
                fields.add(choice(field, offered, guess.get(field)));
            }
        }
        problems.field("target", t("intake.target"), target);
        var rules = new Paragraph(t("intake.columns.rules"));
        rules.addClassName("quiet");
        add(fields, target, rules);
    }

    private Select<Integer> choice(
            IntakeField field, List<Integer> offered, @org.jspecify.annotations.Nullable Integer guessed) {
        var select = new Select<Integer>();
        select.setLabel(Texts.word(field));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("intake.columns.none"));
        select.setItems(offered);
        select.setItemLabelGenerator(column -> column == null ? t("intake.columns.none") : name(column));
        select.setValue(guessed);
        choices.put(field, select);
        problems.field(field.name(), Texts.word(field), select);
        return select;
    }

    private String name(int column) {
        String heading = table.headings().get(column);
        String example = table.example(column);
        String shown = example.length() > EXAMPLE ? example.substring(0, EXAMPLE) + "…" : example;
        String named = heading.isEmpty() ? t("intake.columns.unnamed", column + 1) : heading;
        return shown.isEmpty() ? named : named + BETWEEN + shown;
    }

    /** What was chosen. */
    Matching matching() {
        Map<IntakeField, Integer> columns = new EnumMap<>(IntakeField.class);
        choices.forEach((field, select) -> select.getOptionalValue().ifPresent(column -> columns.put(field, column)));
        return new Matching(columns, target.chosen());
    }

    void clear() {
        problems.clear();
    }

    void show(Problem.Invalid invalid) {
        problems.show(invalid);
    }
}
