package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;

/** The actions that serve a milestone, on its page, and the way to make one. */
@org.springframework.stereotype.Component
class MilestoneActions implements MilestoneSection {

    private static final int PLACE = 10;
    private static final int MOST = 100;

    private final ActionService actions;
    private final ActionEditing editing;
    private final Today today;
    private final LiveTopics live;

    MilestoneActions(ActionService actions, ActionEditing editing, Today today, LiveTopics live) {
        this.actions = actions;
        this.editing = editing;
        this.today = today;
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
        var none = new Paragraph(t("action-item.milestone.none"));
        none.addClassName("quiet");
        Runnable refresh = () -> {
            List<ActionRow> rows = actions.list(ActionFilter.of(milestone), ActionOrder.BY_DUE, 0, MOST);
            list.removeAll();
            rows.forEach(row -> list.add(item(row)));
            none.setVisible(rows.isEmpty());
        };
        refresh.run();
        var card = new Div(new H2(t("place.actions")), list, none);
        card.addClassName("card");
        if (actions.mayCreateAny()) {
            card.add(new Div(
                    new Button(t("action-item.new"), click -> editing.openNew(null, milestone, id -> refresh.run()))));
        }
        live.watch(card, refresh, Topic.all("action"));
        return Optional.of(card);
    }

    private ListItem item(ActionRow row) {
        var words = new Span(row.owner() == null ? ActionParts.due(row) : ActionParts.due(row) + " · " + row.owner());
        words.addClassName("quiet");
        var item = new ListItem(
                new Anchor(ActionsNavigation.action(row.id()), row.title()),
                new StateMark(ActionParts.stateShape(row, today.date()), ActionParts.stateWord(row, today.date())),
                words);
        item.addClassName("tie");
        return item;
    }
}
