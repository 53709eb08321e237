package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.NextAction;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;

/** Gives an action another state, asking first what that state needs: on whom, why. */
class StateChange {

    private static final int MAX_PARTY = 200;
    private static final int MAX_REASON = 1_000;

    private final ActionService actions;
    private final Runnable changed;

    StateChange(ActionService actions, Runnable changed) {
        this.actions = actions;
        this.changed = changed;
    }

    /** Changes at once, or asks; what this person may not or cannot do now is told. */
    void to(ActionState next, ActionRow row) {
        if (next == row.state()) {
            return;
        }
        if (!row.next().contains(next)) {
            Notices.problem(t(
                    row.next().isEmpty()
                            ? Message.of("action-item.move.refused", row.title())
                            : Message.of("action-item.move.not-now", row.title(), Texts.word(next))));
        } else if (next == ActionState.WAITING || next == ActionState.DROPPED) {
            ask(next, row);
        } else {
            try {
                apply(next, row, "", "");
            } catch (Problem.Conflict conflict) {
                Notices.problem(t("action-item.move.conflict", row.title()));
                changed.run();
            }
        }
    }

    private void ask(ActionState next, ActionRow row) {
        var problems = new FormProblems();
        var party = new TextField(t("action-item.waiting.party"));
        party.setMaxLength(MAX_PARTY);
        party.setRequiredIndicatorVisible(true);
        party.setVisible(next == ActionState.WAITING);
        var reason = new TextArea(t("action-item.reason"));
        reason.setMaxLength(MAX_REASON);
        reason.setRequiredIndicatorVisible(next == ActionState.DROPPED);
        problems.field("party", party.getLabel(), party);
        problems.field("reason", reason.getLabel(), reason);
        var form = new Div(problems, party, reason);
        form.addClassName("form");
        var dialog = new Dialog(form);
        dialog.setHeaderTitle(t("action-item.to." + next.name()) + ": " + row.title());
        dialog.setWidth("30rem");
        var ok = new Button(t("action.save"), click -> {
            try {
                apply(next, row, party.getValue(), reason.getValue());
                dialog.close();
            } catch (Problem problem) {
                problems.show(problem);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), ok);
        dialog.open();
        if (next == ActionState.WAITING) {
            party.focus();
        } else {
            reason.focus();
        }
    }

    private void apply(ActionState next, ActionRow row, String party, String reason) {
        Optional<NextAction> following = Optional.empty();
        switch (next) {
            case OPEN -> actions.reopen(row.id(), row.version());
            case IN_PROGRESS -> actions.start(row.id(), row.version());
            case WAITING -> actions.await(row.id(), row.version(), party, reason);
            case DONE -> following = actions.finish(row.id(), row.version());
            case DROPPED -> following = actions.drop(row.id(), row.version(), reason);
        }
        Notices.done(t("action-item.changed", row.title(), Texts.word(next)));
        following.ifPresent(NextNotice::show);
        changed.run();
    }
}
