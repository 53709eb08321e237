package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.spoorboek.actions.ActionReport;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.comments.CommentService;
import org.jspecify.annotations.Nullable;

/** The fields of a report on an action: how it goes, on whom it waits, and a note that is kept while it is typed. */
class ReportFields extends Div {

    private static final int MAX_PARTY = 200;

    private final FormProblems problems = new FormProblems();
    private final RadioButtonGroup<ActionState> state;
    private final TextField party = new TextField(t("action-item.waiting.party"));
    private final KeptText note;

    /**
     * Empty fields.
     *
     * @param action the action that is reported on; its note is kept under it
     * @param how the question how it goes
     * @param words the words of each answer
     * @param about the label of the note
     */
    ReportFields(ActionId action, String how, ItemLabelGenerator<ActionState> words, String about) {
        addClassName("form");
        state = new RadioButtonGroup<>(how);
        note = new KeptText(about, "report:" + action);
        note.setMaxLength(CommentService.MAX_BODY);
        note.setWidthFull();
        state.setItems(ActionState.IN_PROGRESS, ActionState.WAITING, ActionState.DONE);
        state.setItemLabelGenerator(words);
        state.addValueChangeListener(change -> party.setVisible(change.getValue() == ActionState.WAITING));
        party.setMaxLength(MAX_PARTY);
        party.setRequiredIndicatorVisible(true);
        party.setVisible(false);
        party.setWidthFull();
        problems.field("state", how, state);
        problems.field("party", party.getLabel(), party);
        problems.field("note", about, note);
        problems.field("body", about, note);
        add(problems, state, party, note);
    }

    FormProblems problems() {
        return problems;
    }

    RadioButtonGroup<ActionState> state() {
        return state;
    }

    KeptText note() {
        return note;
    }

    /** Chooses what holds now, when it can be reported. */
    void choose(ActionState now, @Nullable String waitingOn) {
        if (now.canBeReported()) {
            state.setValue(now);
            party.setValue(waitingOn == null ? "" : waitingOn);
        }
    }

    /** What was filled in; {@link Problem.Invalid} when nothing is chosen. */
    ActionReport read() {
        if (state.isEmpty()) {
            throw new Problem.Invalid("state", Message.of("field.choose"));
        }
        return new ActionReport(state.getValue(), party.getValue(), note.getValue());
    }

    /** The report has been made: the note is no longer kept. */
    void sent() {
        problems.clear();
        note.saved();
    }
}
