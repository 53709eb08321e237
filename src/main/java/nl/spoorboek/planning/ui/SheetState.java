package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.StateStep;
import org.jspecify.annotations.Nullable;

/** The state of a milestone in a row of the table; another one asks below it what it needs. */
class SheetState extends Composite<Div> {

    private final Select<MilestoneState> state = new Select<>();
    private final Div needed = new Div();
    private final transient Supplier<PartialDateField> dates;
    private final LocalDate today;
    private final transient Runnable changed;
    private transient Map<String, Component> fields = new HashMap<>();
    private MilestoneState shown = MilestoneState.UNKNOWN;
    private @Nullable PartialDateField when;
    private @Nullable TextField party;
    private @Nullable TextField reason;

    /** {@code dates} makes the field for when it was reached; {@code changed} runs when anything got another value. */
    SheetState(MilestoneItem of, Supplier<PartialDateField> dates, LocalDate today, Runnable changed) {
        this.dates = dates;
        this.today = today;
        this.changed = changed;
        state.setAriaLabel(t("milestone-sheet.state-of", of.title()));
        state.setItemLabelGenerator(Texts::word);
        needed.addClassName("sheet-needed");
        getContent().add(state, needed);
        show(of);
        state.addValueChangeListener(change -> {
            ask();
            changed.run();
        });
    }

    /** Shows what is saved. */
    final void show(MilestoneItem item) {
        shown = item.state();
        List<MilestoneState> offered = new ArrayList<>(item.state().next());
        offered.addFirst(item.state());
        state.setItems(offered);
        state.setValue(item.state());
        ask();
    }

    /** After another one saved too: what was chosen stays when it can still follow. */
    void rebase(MilestoneItem now) {
        MilestoneState chosen = state.getValue();
        if (!isChanged() || !now.state().next().contains(chosen)) {
            show(now);
        } else {
            shown = now.state();
        }
    }

    boolean isChanged() {
        return state.getValue() != shown;
    }

    /** Asks below the state for what it needs. */
    private void ask() {
        needed.removeAll();
        fields = new HashMap<>(Map.of("state", state));
        when = null;
        party = null;
        reason = null;
        MilestoneState next = state.getValue();
        if (!isChanged() || next == MilestoneState.PLANNED || next == MilestoneState.IN_PROGRESS) {
            return;
        }
        if (next == MilestoneState.REACHED) {
            when = dates.get();
            when.setValue(PartialDate.ofDay(today, Texts.day(today)));
            when.addValueChangeListener(change -> changed.run());
            needed("when", when);
            return;
        }
        if (next == MilestoneState.ON_HOLD || next == MilestoneState.HANDED_OVER) {
            party = text("milestone.state.party." + next.name(), StateStep.MAX_PARTY);
            party.setRequiredIndicatorVisible(true);
            needed("party", party);
        }
        reason = text("milestone.state.reason", StateStep.MAX_REASON);
        reason.setRequiredIndicatorVisible(next == MilestoneState.DROPPED || next == MilestoneState.NOT_MET);
        needed("reason", reason);
    }

    private void needed(String name, Component field) {
        fields.put(name, field);
        needed.add(field);
    }

    private static TextField text(String label, int most) {
        var field = new TextField(t(label));
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    /** The other state with what was filled in; null when it is still the same. */
    @Nullable
    StateStep step() {
        return isChanged()
                ? new StateStep(
                        state.getValue(),
                        when == null ? null : when.filled("when"),
                        party == null ? null : party.getValue(),
                        reason == null ? null : reason.getValue())
                : null;
    }

    /** The fields by the name that problems call them by. */
    Map<String, Component> fields() {
        return fields;
    }
}
