package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionDetail.Served;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ui.ChooseAndAdd;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.ui.PlanningNavigation;

/** The milestones an action serves; whoever edits the action adds and removes them. */
class ServedCard extends Div {

    private final transient ActionDetail detail;
    private final transient ActionService actions;
    private final transient Runnable changed;

    ServedCard(ActionDetail detail, ActionService actions, PlanningService planning, Runnable changed) {
        this.detail = detail;
        this.actions = actions;
        this.changed = changed;
        addClassName("card");
        add(new H2(t("action-item.milestones")));
        if (detail.milestones().isEmpty()) {
            var none = new Paragraph(t("action-item.milestones.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            detail.milestones().forEach(served -> list.add(item(served)));
            add(list);
        }
        if (detail.mayEdit()) {
            add(chooser(planning));
        }
    }

    private ListItem item(Served served) {
        var when = new Span(
                served.expected() == null
                        ? t("milestone.unplanned")
                        : served.expected().words());
        when.addClassName("quiet");
        var item = new ListItem(
                new Anchor(PlanningNavigation.milestone(served.id()), served.title()),
                when,
                new StateMark(served.state()));
        item.addClassName("tie");
        if (detail.mayEdit()) {
            var remove = new Button(t("action.remove"), click -> {
                actions.unlink(detail.row().id(), served.id());
                changed.run();
            });
            remove.setAriaLabel(t("action-item.milestones.remove", served.title()));
            item.add(remove);
        }
        return item;
    }

    private ChooseAndAdd<MilestoneItem> chooser(PlanningService planning) {
        return new ChooseAndAdd<>(
                t("action-item.milestones.add"),
                (words, offset, limit) -> planning.list(MilestoneFilter.ALL.withText(words), offset, limit),
                MilestoneItem::titleAndDate,
                milestone -> {
                    actions.link(detail.row().id(), milestone.id());
                    Notices.done(t("dependency.added"));
                    changed.run();
                });
    }
}
