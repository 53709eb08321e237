package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MoveCause;
import nl.spoorboek.planning.MoveKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** Why a date changes, and whether the cause lies outside; says beforehand when a reason is needed. */
class MoveReasonFields extends Composite<Div> {

    private final transient PlanningService planning;
    private transient Optional<Message> asked = Optional.empty();
    private final Why why = new Why();
    private final RadioButtonGroup<MoveCause> cause = new RadioButtonGroup<>(t("date-move.cause"));
    private final TextField party = new TextField(t("date-move.party"));

    MoveReasonFields(PlanningService planning) {
        this.planning = planning;
        why.setLabel(t("milestone.reason"));
        why.help(t("milestone.reason.help"));
        why.setMaxLength(MoveReason.MAX_WHY);
        cause.setItems(MoveCause.values());
        cause.setItemLabelGenerator(Texts::word);
        cause.setValue(MoveCause.OWN);
        cause.setVisible(false);
        cause.addValueChangeListener(change -> showParty());
        party.setHelperText(t("date-move.party.help"));
        party.setMaxLength(MoveReason.MAX_PARTY);
        party.setRequiredIndicatorVisible(true);
        party.setVisible(false);
        getContent().addClassName("form");
        getContent().add(why, cause, party);
    }

    /** Lets a form show its problems here. */
    void register(FormProblems problems) {
        problems.field("reason", t("milestone.reason"), why);
        problems.field("party", t("date-move.party"), party);
    }

    /** Asks what this change of date calls for. */
    void show(@Nullable PartialDate from, @Nullable PartialDate to) {
        asked = planning.asksReason(from, to);
        why.setRequiredIndicatorVisible(asked.isPresent());
        why.help(asked.map(Texts::t).orElseGet(() -> t("milestone.reason.help")));
        cause.setVisible(MoveKind.between(from, to).isPresent());
        showParty();
    }

    private void showParty() {
        party.setVisible(cause.isVisible() && cause.getValue() == MoveCause.OUTSIDE);
    }

    /** What was filled in, once it is all that this change of date calls for; else the fields say what is missing. */
    MoveReason complete() {
        MoveReason said = read();
        said.check(asked.orElse(null));
        return said;
    }

    /** What was filled in; a party is left out again when the date did not change. */
    MoveReason read() {
        return new MoveReason(
                why.getValue(),
                party.isVisible() ? MoveCause.OUTSIDE : MoveCause.OWN,
                party.isVisible() ? party.getValue() : null);
    }

    /** Tells the sentence that asks for a reason once: as help, or as what is wrong. */
    private static final class Why extends TextField {

        private String help = "";

        void help(String sentence) {
            help = sentence;
            show();
        }

        @Override
        public void setInvalid(boolean invalid) {
            super.setInvalid(invalid);
            show();
        }

        private void show() {
            setHelperText(isInvalid() && help.equals(getErrorMessage()) ? null : help);
        }
    }
}
