package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.cocreation.ContributionSources;
import nl.spoorboek.cocreation.LedHere;
import nl.spoorboek.cocreation.Source;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;

/** On a milestone's page: the sessions and contributions it came from. */
@org.springframework.stereotype.Component
class CameFrom implements MilestoneSection {

    private static final int PLACE = 30;

    private final ContributionSources sources;

    CameFrom(ContributionSources sources) {
        this.sources = sources;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> content(MilestoneItem opened) {
        MilestoneId milestone = opened.id();
        LedHere found = sources.of(milestone);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        found.sessions()
                .forEach(session -> list.add(
                        new ListItem(new Anchor(SessionsNavigation.session(session.session()), session.title()))));
        for (Source source : found.contributions()) {
            var said = new Paragraph(source.body());
            said.addClassNames("said", "quote");
            var where = new Anchor(
                    SessionsNavigation.contribution(source.session(), source.number()),
                    t("source.contribution", source.number(), source.sessionTitle()));
            list.add(new ListItem(said, where));
        }
        var card = new Div(new H2(t("source.title")), list);
        card.addClassName("card");
        return Optional.of(card);
    }
}
