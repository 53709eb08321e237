package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.drafts.DraftLinks;
import nl.spoorboek.drafts.LeadingTo;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;

/** On a milestone's page: the drafts that lead to it. */
@org.springframework.stereotype.Component
class MilestoneDrafts implements MilestoneSection {

    private static final int PLACE = 15;

    private final DraftLinks links;
    private final LiveTopics live;

    MilestoneDrafts(DraftLinks links, LiveTopics live) {
        this.links = links;
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
        var card = new Div(new H2(t("draft.leading-here")), list);
        card.addClassName("card");
        Runnable refresh = () -> {
            List<LeadingTo> drafts = links.drafts(milestone);
            list.removeAll();
            drafts.forEach(draft -> list.add(item(draft)));
            card.setVisible(!drafts.isEmpty());
        };
        refresh.run();
        live.watch(card, refresh, Topic.all("link"));
        return Optional.of(card);
    }

    private static ListItem item(LeadingTo draft) {
        var type = new Span(draft.type());
        type.addClassName("quiet");
        var item = new ListItem(
                new Anchor(DraftsNavigation.draft(draft.id()), draft.title()), type, new StateMark(draft.state()));
        item.addClassName("tie");
        return item;
    }
}
