package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.ui.ChooseAndAdd;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.drafts.DraftLinks;
import nl.spoorboek.drafts.LedTo;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.ui.PlanningNavigation;

/** The milestones a draft leads to; whoever writes the draft adds and removes them. What was chosen stays while others change it. */
class LedToCard extends Div {

    private final transient DraftLinks links;
    private final DraftId draft;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(t("draft.leads-to.none"));
    private final ChooseAndAdd<MilestoneItem> chooser;
    private boolean writes;

    LedToCard(DraftLinks links, PlanningService planning, DraftId draft) {
        this.links = links;
        this.draft = draft;
        chooser = chooser(planning);
        addClassName("card");
        list.addClassName("plain-list");
        none.addClassName("quiet");
        add(new H2(t("draft.leads-to")), list, none, chooser);
    }

    /** Shows the latest; {@code writing} says whether this person may change it. */
    void show(boolean writing) {
        writes = writing;
        List<LedTo> now = links.milestones(draft);
        list.removeAll();
        now.forEach(milestone -> list.add(item(milestone)));
        none.setVisible(now.isEmpty());
        chooser.setVisible(writing);
        setVisible(writing || !now.isEmpty());
    }

    private ListItem item(LedTo milestone) {
        var when = new Span(
                milestone.expected() == null
                        ? t("milestone.unplanned")
                        : milestone.expected().words());
        when.addClassName("quiet");
        var item = new ListItem(
                new Anchor(PlanningNavigation.milestone(milestone.id()), milestone.title()),
                when,
                new StateMark(milestone.state()));
        item.addClassName("tie");
        if (writes) {
            var remove = new Button(t("action.remove"), click -> {
                links.unlink(draft, milestone.id());
                Notices.done(t("draft.leads-to.removed", milestone.title()), () -> {
                    links.link(draft, milestone.id());
                    show(writes);
                });
                show(writes);
            });
            remove.setAriaLabel(t("draft.leads-to.remove", milestone.title()));
            item.add(remove);
        }
        return item;
    }

    private ChooseAndAdd<MilestoneItem> chooser(PlanningService planning) {
        return new ChooseAndAdd<>(
                t("draft.leads-to.add"),
                (words, offset, limit) -> planning.list(MilestoneFilter.ALL.withText(words), offset, limit),
                MilestoneItem::titleAndDate,
                milestone -> {
                    links.link(draft, milestone.id());
                    Notices.done(t("draft.leads-to.added", milestone.title()));
                    show(writes);
                });
    }
}
