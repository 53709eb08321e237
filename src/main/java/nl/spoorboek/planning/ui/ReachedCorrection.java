package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;

/** Corrects when a milestone was reached, and asks why it was written down otherwise. */
final class ReachedCorrection {

    private ReachedCorrection() {}

    static void open(
            MilestoneItem item, PlanningService planning, PartialDateParser parser, LocalDate today, Runnable changed) {
        var when = new PartialDateField(t("milestone.state.when"), parser, today);
        when.setValue(item.reached());
        var reason = new TextArea(t("milestone.state.reason"));
        reason.setHelperText(t("milestone.reached.correct.why"));
        reason.setMaxLength(MoveReason.MAX_WHY);
        reason.setRequiredIndicatorVisible(true);
        new EditDialog(t("milestone.reached.correct"))
                .field("when", t("milestone.state.when"), when)
                .field("reason", t("milestone.state.reason"), reason)
                .saving(() -> {
                    planning.correctReached(item.id(), item.version(), filled(when), reason.getValue());
                    Notices.done(t("milestone.reached.corrected", item.title()));
                    changed.run();
                })
                .open();
        when.focus();
    }

    private static PartialDate filled(PartialDateField when) {
        PartialDate date = when.filled("when");
        if (date == null) {
            throw new Problem.Invalid("when", Message.of("milestone.reached.missing"));
        }
        return date;
    }
}
