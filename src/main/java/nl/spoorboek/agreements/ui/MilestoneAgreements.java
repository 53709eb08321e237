package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.agreements.AgreementItem;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneSection;

/** The agreements between tracks that need or bring a milestone, on its page. */
@org.springframework.stereotype.Component
class MilestoneAgreements implements MilestoneSection {

    private static final int PLACE = 5;

    private final AgreementService agreements;
    private final LiveTopics live;

    MilestoneAgreements(AgreementService agreements, LiveTopics live) {
        this.agreements = agreements;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> content(MilestoneId milestone) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        var card = new Div(new H2(t("agreement.section")), list);
        card.addClassName("card");
        Runnable refresh = () -> {
            List<AgreementItem> items = agreements.of(milestone);
            list.removeAll();
            items.forEach(item -> list.add(AgreementParts.line(item, Map.of())));
            card.setVisible(!items.isEmpty());
        };
        refresh.run();
        live.watch(card, refresh, Topic.all("agreement"), Topic.all("milestone"));
        return Optional.of(card);
    }
}
