package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import nl.spoorboek.actions.ActionOwner;
import nl.spoorboek.actions.ActionPriority;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.BulkChange;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;

/** The fields of one change to several actions; gives back the change, or throws what is wrong with it. */
class BulkFields extends Div {

    private static final int MAX_PARTY = 200;
    private static final int MAX_REASON = 1_000;
    private static final int MOST_STEPS = 99;

    private final FormProblems problems = new FormProblems();
    private final Supplier<BulkChange> read;

    BulkFields(BulkKind kind, ActionEditing editing, PlanningService planning) {
        addClassName("form");
        add(problems);
        read = switch (kind) {
            case STATE -> state();
            case OWNER -> owner(editing.offered());
            case DUE -> due(editing.offered());
            case SHIFT -> shift();
            case PRIORITY -> priority();
            case SERVE -> serve(planning);
        };
    }

    FormProblems problems() {
        return problems;
    }

    BulkChange read() {
        return read.get();
    }

    private Supplier<BulkChange> state() {
        var state = new RadioButtonGroup<ActionState>(t("action-item.state"));
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(Texts::word);
        var party = new TextField(t("action-item.waiting.party"));
        party.setMaxLength(MAX_PARTY);
        party.setRequiredIndicatorVisible(true);
        party.setVisible(false);
        var reason = new TextArea(t("action-item.reason"));
        reason.setMaxLength(MAX_REASON);
        reason.setVisible(false);
        state.addValueChangeListener(change -> {
            party.setVisible(change.getValue() == ActionState.WAITING);
            reason.setVisible(change.getValue() == ActionState.WAITING || change.getValue() == ActionState.DROPPED);
            reason.setRequiredIndicatorVisible(change.getValue() == ActionState.DROPPED);
        });
        problems.field("state", state.getLabel(), state);
        problems.field("party", party.getLabel(), party);
        problems.field("reason", reason.getLabel(), reason);
        add(state, party, reason);
        return () -> {
            if (state.isEmpty()) {
                throw new Problem.Invalid("state", Message.of("field.choose"));
            }
            return new BulkChange.State(state.getValue(), party.getValue(), reason.getValue());
        };
    }

    private Supplier<BulkChange> owner(ActionChoices choices) {
        var owner = new OwnerFields(choices, () -> {});
        owner.show(ActionOwner.NOBODY);
        problems.field("outside", t("action-item.owner.outside"), owner.outside());
        var what = new Paragraph(t("bulk.OWNER.what"));
        what.addClassName("quiet");
        add(what, owner);
        return () -> new BulkChange.Owner(owner.read());
    }

    private Supplier<BulkChange> due(ActionChoices choices) {
        var due = new PartialDateField(t("action-item.due"), choices.parser(), choices.today());
        due.setHelp(t("bulk.DUE.help"));
        problems.field("due", t("action-item.due"), due);
        add(due);
        return () -> new BulkChange.Due(due.filled("due"));
    }

    private Supplier<BulkChange> shift() {
        var steps = new IntegerField(t("bulk.shift.steps"));
        steps.setMin(1);
        steps.setMax(MOST_STEPS);
        steps.setStepButtonsVisible(true);
        steps.setValue(1);
        var unit = new Select<CalendarUnit>();
        unit.setLabel(t("bulk.shift.unit"));
        unit.setItems(CalendarUnit.values());
        unit.setItemLabelGenerator(value -> t("bulk.unit." + value.name()));
        unit.setValue(CalendarUnit.WEEK);
        var later = new RadioButtonGroup<Boolean>(t("bulk.shift.way"));
        later.setItems(true, false);
        later.setItemLabelGenerator(value -> t(value ? "bulk.shift.later" : "bulk.shift.earlier"));
        later.setValue(true);
        problems.field("steps", steps.getLabel(), steps);
        var row = new Div(steps, unit, later);
        row.addClassName("form-row");
        add(row);
        return () -> {
            Integer number = steps.getValue();
            if (number == null || number < 1 || number > MOST_STEPS) {
                throw new Problem.Invalid("steps", Message.of("bulk.shift.missing"));
            }
            return new BulkChange.Shift(unit.getValue(), later.getValue() ? number : -number);
        };
    }

    private Supplier<BulkChange> priority() {
        var priority = new RadioButtonGroup<ActionPriority>(t("action-item.priority"));
        priority.setItems(ActionPriority.values());
        priority.setItemLabelGenerator(Texts::word);
        problems.field("priority", priority.getLabel(), priority);
        add(priority);
        return () -> {
            if (priority.isEmpty()) {
                throw new Problem.Invalid("priority", Message.of("field.choose"));
            }
            return new BulkChange.Priority(priority.getValue());
        };
    }

    private Supplier<BulkChange> serve(PlanningService planning) {
        var milestone = new ComboBox<MilestoneItem>(t("action-item.milestones.add"));
        milestone.setItemsPageable((page, words) -> planning.list(
                MilestoneFilter.ALL.withText(words), Math.toIntExact(page.getOffset()), page.getPageSize()));
        milestone.setItemLabelGenerator(MilestoneItem::titleAndDate);
        milestone.setWidthFull();
        problems.field("milestone", milestone.getLabel(), milestone);
        add(milestone);
        return () -> {
            if (milestone.isEmpty()) {
                throw new Problem.Invalid("milestone", Message.of("field.choose"));
            }
            return new BulkChange.Serve(milestone.getValue().id());
        };
    }
}
