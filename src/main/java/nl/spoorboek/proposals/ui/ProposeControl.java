package nl.spoorboek.proposals.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.planning.InsteadOfEditing;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.proposals.ProposalDraft;
import nl.spoorboek.proposals.ProposalService;

/** The button with which who may not change a milestone proposes a change, and its form. */
@org.springframework.stereotype.Component
class ProposeControl implements InsteadOfEditing {

    private final ProposalService proposals;
    private final PartialDateParser parser;
    private final Today today;

    ProposeControl(ProposalService proposals, PartialDateParser parser, Today today) {
        this.proposals = proposals;
        this.parser = parser;
        this.today = today;
    }

    @Override
    public Optional<Component> control(MilestoneDetail detail, Runnable done) {
        return proposals.mayPropose(detail.item())
                ? Optional.of(new Button(t("proposal.new"), click -> open(detail, done)))
                : Optional.empty();
    }

    private void open(MilestoneDetail detail, Runnable done) {
        MilestoneDraft now = detail.draft();
        var expected = new PartialDateField(t("proposal.expected"), parser, today.date());
        expected.setValue(now.expected());
        var title = new TextField(t("milestone.title"));
        title.setMaxLength(MilestoneDraft.MAX_TITLE);
        title.setValue(now.title());
        title.setWidthFull();
        var note = new TextArea(t("milestone.note"));
        note.setMaxLength(MilestoneDraft.MAX_NOTE);
        note.setMinRows(2);
        note.setValue(now.note() == null ? "" : now.note());
        var reason =
                new KeptText(t("proposal.reason"), "proposal:" + detail.item().id());
        reason.setMaxLength(ProposalDraft.MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        var told = new Paragraph(t("proposal.readers"));
        told.addClassName("reads");
        var dialog = new EditDialog(t("proposal.new"))
                .field("expected", t("proposal.expected"), expected)
                .field("title", t("milestone.title"), title)
                .field("note", t("milestone.note"), note)
                .field("reason", t("proposal.reason"), reason)
                .with(told)
                .saveAs(t("proposal.send"));
        dialog.setCloseOnOutsideClick(false);
        dialog.saving(() -> {
            if (expected.isImpossible()) {
                throw new Problem.Invalid("expected", Message.of("field.no-such-day"));
            }
            proposals.propose(
                    detail.item().id(),
                    new ProposalDraft(title.getValue(), expected.getValue(), note.getValue(), reason.getValue()));
            reason.saved();
            Notices.done(t("proposal.sent"));
            done.run();
        });
        dialog.open();
        expected.focus();
    }
}
