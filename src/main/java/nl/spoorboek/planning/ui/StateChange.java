package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.Standing;
import nl.spoorboek.planning.StateStep;
import org.jspecify.annotations.Nullable;

/** Gives a milestone another state, asking first what that state needs: when, on whom, why. */
class StateChange {

    private final PlanningService planning;
    private final MoveAsk asking;
    private final PartialDateParser parser;
    private final LocalDate today;
    private final Runnable changed;

    StateChange(PlanningService planning, MoveAsk asking, PartialDateParser parser, LocalDate today, Runnable changed) {
        this.planning = planning;
        this.asking = asking;
        this.parser = parser;
        this.today = today;
        this.changed = changed;
    }

    /** Changes at once, or asks. */
    void to(MilestoneState next, MilestoneItem item) {
        if (next == MilestoneState.IN_PROGRESS
                || (next == MilestoneState.PLANNED && item.state().isOpen())) {
            apply(item, new StateStep(next, null, null, null), null, () -> {});
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
        party.setMaxLength(StateStep.MAX_PARTY);
        var reason = new TextArea(t("milestone.state.reason"));
        reason.setMaxLength(StateStep.MAX_REASON);
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
                problems.clear();
                apply(
                        item,
                        new StateStep(next, when.filled("when"), party.getValue(), reason.getValue()),
                        problems,
                        dialog::close);
            } catch (Problem problem) {
                problems.show(problem);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), ok);
        dialog.open();
    }

    /** Says first what it touches; the form, when there is one, stays open until it is saved. */
    private void apply(MilestoneItem item, StateStep step, @Nullable FormProblems problems, Runnable done) {
        step.check();
        Standing was = Standing.of(planning.find(item.id()));
        asking.become(item, step, new MoveAsk.Step() {
            @Override
            public void save() {
                planning.become(item.id(), item.version(), step);
            }

            @Override
            public void back() {
                planning.putBack(item.id(), item.version() + 1, was, MoveReason.UNDONE.why());
            }

            @Override
            public void saved(String words, Runnable undo) {
                done.run();
                Notices.done(t("milestone.changed", item.title(), Texts.word(step.state())), undo);
                changed.run();
            }

            @Override
            public void undone() {
                changed.run();
            }

            @Override
            public void refused(Problem problem) {
                if (problems == null) {
                    Notices.problem(t(problem.reason()));
                    changed.run();
                } else {
                    problems.show(problem);
                }
            }

            @Override
            public void left() {
                // the form, if there is one, is still open with what was typed
            }
        });
    }
}
