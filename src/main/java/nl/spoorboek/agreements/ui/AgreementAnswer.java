package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.spoorboek.agreements.AgreementDetail;
import nl.spoorboek.agreements.AgreementDraft;
import nl.spoorboek.agreements.AgreementItem;
import nl.spoorboek.agreements.AgreementKind;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** The small dialogs in which an agreement is accepted, refused, withdrawn, met, or tied to a milestone. */
class AgreementAnswer {

    private final AgreementService agreements;
    private final PlanningService planning;
    private final AgreementDetail detail;
    private final Runnable changed;

    AgreementAnswer(AgreementService agreements, PlanningService planning, AgreementDetail detail, Runnable changed) {
        this.agreements = agreements;
        this.planning = planning;
        this.detail = detail;
        this.changed = changed;
    }

    private AgreementItem item() {
        return detail.item();
    }

    void accept() {
        var milestone = new MilestoneField(t("agreement.milestone.ours"), planning);
        milestone.offer(item().to());
        milestone.choose(end(item().to()));
        milestone.setHelperText(t("agreement.milestone.ours.help"));
        TextArea why = reason(false);
        dialog("agreement.accept")
                .field("milestone", t("agreement.milestone.ours"), milestone)
                .field("reason", why.getLabel(), why)
                .saveAs(t("agreement.accept"))
                .saving(() -> {
                    agreements.accept(item().id(), item().version(), milestone.chosen(), why.getValue());
                    done("agreement.accepted");
                })
                .open();
    }

    void refuse() {
        TextArea why = reason(true);
        dialog("agreement.refuse")
                .field("reason", why.getLabel(), why)
                .saveAs(t("agreement.refuse"))
                .saving(() -> {
                    agreements.refuse(item().id(), item().version(), why.getValue());
                    done("agreement.refused");
                })
                .open();
        why.focus();
    }

    void withdraw() {
        TextArea why = reason(item().answeredBy() != null);
        dialog("agreement.withdraw")
                .with(new Paragraph(t("agreement.withdraw.what")))
                .field("reason", why.getLabel(), why)
                .saveAs(t("agreement.withdraw"))
                .saving(() -> {
                    agreements.withdraw(item().id(), item().version(), why.getValue());
                    done("agreement.withdrawn");
                })
                .open();
        why.focus();
    }

    /** No question first: it can be undone. */
    void meet() {
        agreements.meet(item().id(), item().version());
        changed.run();
        Notices.done(t("agreement.met", item().title()), () -> {
            agreements.reopen(item().id(), agreements.find(item().id()).item().version());
            changed.run();
        });
    }

    void reopen() {
        agreements.reopen(item().id(), item().version());
        done("agreement.reopened");
    }

    void tie(TrackId track, int number) {
        var milestone = new MilestoneField(t("agreement.milestone.of", number), planning);
        milestone.offer(track);
        milestone.choose(end(track));
        milestone.setHelperText(t("agreement.milestone.none-too"));
        dialog("agreement.tie")
                .field("milestone", milestone.getLabel(), milestone)
                .saving(() -> {
                    agreements.tie(item().id(), item().version(), track, milestone.chosen());
                    done("agreement.tied");
                })
                .open();
    }

    /** The milestone at the end of a track, as it is now. */
    private @Nullable MilestoneId end(TrackId track) {
        AgreementDraft draft = detail.draft();
        boolean says = track.equals(item().from());
        return says == (item().kind() == AgreementKind.NEEDS) ? draft.needing() : draft.delivering();
    }

    private static TextArea reason(boolean required) {
        var why = new TextArea(t("agreement.reason"));
        why.setMaxLength(AgreementDraft.MAX_REASON);
        why.setRequiredIndicatorVisible(required);
        return why;
    }

    private static EditDialog dialog(String heading) {
        return new EditDialog(t(heading));
    }

    private void done(String key) {
        Notices.done(t(key, item().title()));
        changed.run();
    }
}
