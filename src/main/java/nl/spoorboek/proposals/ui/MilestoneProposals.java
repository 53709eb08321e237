package nl.spoorboek.proposals.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;
import nl.spoorboek.proposals.ProposalItem;
import nl.spoorboek.proposals.ProposalService;
import nl.spoorboek.proposals.ProposalState;

/** The proposals about a milestone, on its page, for who made them and who decides on them. */
@org.springframework.stereotype.Component
class MilestoneProposals implements MilestoneSection {

    private static final int PLACE = 3;

    private final ProposalService proposals;
    private final LiveTopics live;

    MilestoneProposals(ProposalService proposals, LiveTopics live) {
        this.proposals = proposals;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> content(MilestoneItem opened) {
        MilestoneId milestone = opened.id();
        var list = new UnorderedList();
        list.addClassName("plain-list");
        var card = new Div(new H2(t("proposal.section")), list);
        card.addClassName("card");
        refresh(milestone, card, list);
        live.watch(
                card, () -> refresh(milestone, card, list), Topic.all("proposal"), Topic.one("milestone", milestone));
        return Optional.of(card);
    }

    private void refresh(MilestoneId milestone, Div card, UnorderedList list) {
        List<ProposalItem> items = proposals.of(milestone);
        list.removeAll();
        items.forEach(item -> list.add(line(item, () -> refresh(milestone, card, list))));
        card.setVisible(!items.isEmpty());
    }

    private ListItem line(ProposalItem item, Runnable changed) {
        var who = new Span(
                item.organisation() == null
                        ? t("proposal.by", item.by(), Texts.moment(item.at()))
                        : t("proposal.by.for", item.by(), item.organisation(), Texts.moment(item.at())));
        who.addClassName("quiet");
        var head = new Div(new StateMark(item.state()), who);
        head.addClassName("agreement-facts");
        var line = new ListItem(head);
        line.addClassName("agreement-line");
        if (item.state() == ProposalState.OPEN) {
            line.add(ProposalWords.table(item), new Paragraph(t("history.because", item.reason())));
            line.add(controls(item, changed));
            return line;
        }
        line.add(new Span(ProposalWords.line(item)), new Span(t("history.because", item.reason())));
        if (item.decidedBy() != null && item.decidedAt() != null) {
            line.add(new Span(
                    item.decisionReason() == null
                            ? t("proposal.decided", item.decidedBy(), Texts.moment(item.decidedAt()))
                            : t(
                                    "proposal.decided.because",
                                    item.decidedBy(),
                                    Texts.moment(item.decidedAt()),
                                    item.decisionReason())));
        }
        return line;
    }

    private Div controls(ProposalItem item, Runnable changed) {
        var controls = new Div();
        controls.addClassName("toolbar");
        if (item.mayDecide()) {
            var decision = new ProposalDecision(proposals, changed);
            controls.add(
                    new Button(t("proposal.accept"), click -> decision.accept(item)),
                    new Button(t("proposal.decline"), click -> decision.decline(item)));
        }
        if (item.mine()) {
            controls.add(new Button(t("proposal.withdraw"), click -> withdraw(item, changed)));
        }
        return controls;
    }

    private void withdraw(ProposalItem item, Runnable changed) {
        var sure = new ConfirmDialog();
        sure.setHeader(t("proposal.withdraw.sure"));
        sure.setText(t("proposal.withdraw.what"));
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(t("proposal.withdraw"));
        sure.addConfirmListener(confirm -> {
            proposals.withdraw(item.id(), item.version());
            Notices.done(t("proposal.withdrawn"));
            changed.run();
        });
        sure.open();
    }
}
