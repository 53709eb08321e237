package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** Gives a milestone another state, asking first what that state needs: when, on whom, why. */
class StateChange {

    private static final int MAX_PARTY = 200;
    private static final int MAX_REASON = 1_000;

    private final PlanningService planning;
    private final PartialDateParser parser;
    private final LocalDate today;
    private final Runnable changed;

    StateChange(PlanningService planning, PartialDateParser parser, LocalDate today, Runnable changed) {
        this.planning = planning;
        this.parser = parser;
        this.today = today;
        this.changed = changed;
    }

    /** Changes at once, or asks. */
    void to(MilestoneState next, MilestoneItem item) {
        if (next == MilestoneState.IN_PROGRESS
                || (next == MilestoneState.PLANNED && item.state().isOpen())) {
            apply(next, item, null, "", "");
        } else {
            ask(next, item);
        }
    }

    private void ask(MilestoneState next, MilestoneItem item) {
        var problems = new FormProblems();
        var form = new Div(problems);
        form.addClassName("form");
        var when = new PartialDateField(t("milestone.state.when"), parser, today);
        var party = new TextField();
        party.setMaxLength(MAX_PARTY);
        var reason = new TextArea(t("milestone.state.reason"));
        reason.setMaxLength(MAX_REASON);
        problems.field("when", t("milestone.state.when"), when);
        problems.field("reason", t("milestone.state.reason"), reason);
        if (next == MilestoneState.REACHED) {
            when.setValue(PartialDate.ofDay(today, Texts.day(today)));
            form.add(when);
        } else {
            if (next == MilestoneState.ON_HOLD || next == MilestoneState.HANDED_OVER) {
                party.setLabel(t("milestone.state.party." + next.name()));
                party.setRequiredIndicatorVisible(true);
                problems.field("party", party.getLabel(), party);
                form.add(party);
            }
            form.add(reason);
        }
        var dialog = new Dialog(form);
        dialog.setHeaderTitle(t("milestone-action." + next.name()));
        dialog.setWidth("30rem");
        var ok = new Button(t("action.save"), click -> {
            try {
                apply(next, item, when.getValue(), party.getValue(), reason.getValue());
                dialog.close();
            } catch (Problem problem) {
                problems.show(problem);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), ok);
        dialog.open();
    }

    private void apply(
            MilestoneState next, MilestoneItem item, @Nullable PartialDate when, String party, String reason) {
        MilestoneId id = item.id();
        int seen = item.version();
        switch (next) {
            case PLANNED -> planning.resume(id, seen, reason);
            case IN_PROGRESS -> planning.start(id, seen);
            case REACHED -> {
                if (when == null) {
                    throw new Problem.Invalid("when", Message.of("milestone.reached.missing"));
                }
                planning.reach(id, seen, when);
            }
            case ON_HOLD -> planning.hold(id, seen, party, reason);
            case NOT_MET -> planning.miss(id, seen, reason);
            case DROPPED -> planning.drop(id, seen, reason);
            case HANDED_OVER -> planning.handOver(id, seen, party, reason);
            case UNKNOWN -> throw new IllegalArgumentException("no one makes a state unknown");
        }
        Notices.done(t("milestone.changed", item.title(), Texts.word(next)));
        changed.run();
    }
}
