package nl.spoorboek.proposals.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.proposals.ProposalDraft;
import nl.spoorboek.proposals.ProposalItem;
import nl.spoorboek.proposals.ProposalService;

/** The dialogs in which whoever plans a milestone takes a proposal over, or declines it. */
class ProposalDecision {

    private final ProposalService proposals;
    private final Runnable decided;

    ProposalDecision(ProposalService proposals, Runnable decided) {
        this.proposals = proposals;
        this.decided = decided;
    }

    /** Shows what it changes; when something changed since, it is shown anew before it can be taken over. */
    void accept(ProposalItem item) {
        var what = new Div(ProposalWords.table(item));
        var why = reason(false);
        var shown = new ProposalItem[] {item};
        new EditDialog(t("proposal.accept"))
                .with(new Paragraph(t("proposal.accept.what", item.inNameOf())), what)
                .field("reason", why.getLabel(), why)
                .saveAs(t("proposal.accept"))
                .saving(() -> {
                    ProposalItem seen = shown[0];
                    try {
                        proposals.accept(
                                seen.id(), seen.version(), seen.milestone().version(), why.getValue());
                    } catch (Problem.Conflict conflict) {
                        shown[0] = proposals.find(seen.id());
                        what.removeAll();
                        what.add(ProposalWords.table(shown[0]));
                        throw conflict;
                    }
                    Notices.done(t("proposal.accepted"));
                    decided.run();
                })
                .open();
    }

    void decline(ProposalItem item) {
        var why = reason(true);
        new EditDialog(t("proposal.decline"))
                .field("reason", why.getLabel(), why)
                .saveAs(t("proposal.decline"))
                .saving(() -> {
                    proposals.decline(item.id(), item.version(), why.getValue());
                    Notices.done(t("proposal.declined"));
                    decided.run();
                })
                .open();
        why.focus();
    }

    private static TextArea reason(boolean required) {
        var why = new TextArea(t(required ? "agreement.reason" : "proposal.word"));
        why.setMaxLength(ProposalDraft.MAX_REASON);
        why.setRequiredIndicatorVisible(required);
        return why;
    }
}
