package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.ContributionService;
import nl.spoorboek.cocreation.FollowUp;
import nl.spoorboek.cocreation.Outcome;
import nl.spoorboek.cocreation.Successor;

/** Asks what is done with a contribution and why, and what it becomes; saves both in one step. */
class FollowUpDialog extends Dialog {

    private final transient ContributionService contributions;
    private final transient ContributionItem item;
    private final transient Runnable saved;
    private final FormProblems problems = new FormProblems();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(t("follow-up.outcome"));
    private final TextField passedOnTo = new TextField(t("follow-up.passed-on-to"));
    private final TextArea reason = new TextArea(t("follow-up.reason"));
    private final SuccessorFields becomes;

    FollowUpDialog(ContributionService contributions, ContributionItem item, SuccessorFields becomes, Runnable saved) {
        this.contributions = contributions;
        this.item = item;
        this.becomes = becomes;
        this.saved = saved;
        setHeaderTitle(t("follow-up.title", item.number()));
        setWidth("38rem");
        setCloseOnOutsideClick(false);
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(value -> value.symbol() + " " + Texts.word(value));
        outcome.addValueChangeListener(change -> showFor(change.getValue()));
        passedOnTo.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("follow-up.reason.help"));
        reason.setMinRows(3);
        problems.field("outcome", t("follow-up.outcome"), outcome);
        problems.field("passedOnTo", t("follow-up.passed-on-to"), passedOnTo);
        problems.field("reason", t("follow-up.reason"), reason);
        becomes.register(problems);
        var said = new Paragraph(item.body());
        said.addClassNames("said", "quote");
        var form = new Div(said, problems, outcome, passedOnTo, reason, becomes);
        form.addClassName("form");
        add(form);
        var save = new Button(t("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
        fill();
    }

    private void fill() {
        ContributionItem.Given given = item.followUp();
        if (given == null) {
            showFor(null);
            return;
        }
        outcome.setValue(given.what().outcome());
        reason.setValue(given.what().reason());
        passedOnTo.setValue(Optional.ofNullable(given.what().passedOnTo()).orElse(""));
        showFor(given.what().outcome());
    }

    private void showFor(@org.jspecify.annotations.Nullable Outcome chosen) {
        passedOnTo.setVisible(chosen == Outcome.PASSED_ON);
        becomes.offer(chosen == Outcome.ADOPTED || chosen == Outcome.PARTLY_ADOPTED);
    }

    private void save() {
        problems.clear();
        try {
            Outcome chosen = outcome.getOptionalValue()
                    .orElseThrow(() -> new Problem.Invalid("outcome", Message.of("field.choose")));
            var what = new FollowUp(chosen, reason.getValue(), passedOnTo.getValue());
            int seen = item.followUp() == null
                    ? ContributionService.NO_FOLLOW_UP
                    : item.followUp().version();
            Optional<Successor> successor = becomes.read();
            if (successor.isPresent()) {
                contributions.become(item.id(), seen, what, successor.get());
            } else {
                contributions.followUp(item.id(), seen, what);
            }
            Notices.done(t("follow-up.saved", item.number()));
            close();
            saved.run();
        } catch (Problem.Conflict conflict) {
            problems.show(new Problem.NotNow(Message.of("follow-up.conflict")));
        } catch (Problem problem) {
            problems.show(problem);
        }
    }
}
