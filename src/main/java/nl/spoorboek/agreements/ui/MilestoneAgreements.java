package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.agreements.AgreementItem;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;
import nl.spoorboek.programme.ProgrammeService;

/** The agreements between tracks that need or bring a milestone, on its page. */
@org.springframework.stereotype.Component
class MilestoneAgreements implements MilestoneSection {

    private static final int PLACE = 5;

    private final AgreementService agreements;
    private final AgreementEditing editing;
    private final ProgrammeService programmes;
    private final LiveTopics live;

    MilestoneAgreements(
            AgreementService agreements, AgreementEditing editing, ProgrammeService programmes, LiveTopics live) {
        this.agreements = agreements;
        this.editing = editing;
        this.programmes = programmes;
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
        var card = new Div(new H2(t("agreement.section")), list);
        card.addClassName("card");
        Optional<TrackId> asks = asks(opened);
        asks.ifPresent(track -> card.add(new Button(
                t("agreement.new"),
                click -> Optional.ofNullable(programmes.tracksById().get(track))
                        .ifPresent(asking -> editing.openNew(
                                asking,
                                milestone,
                                id -> UI.getCurrent().navigate(AgreementsNavigation.agreement(id)))))));
        Runnable refresh = () -> {
            List<AgreementItem> items = agreements.of(milestone);
            list.removeAll();
            items.forEach(item -> list.add(AgreementParts.line(item, Map.of())));
            card.setVisible(asks.isPresent() || !items.isEmpty());
        };
        refresh.run();
        live.watch(card, refresh, Topic.all("agreement"), Topic.all("milestone"));
        return Optional.of(card);
    }

    /** The track for which this person asks something about the milestone: the first of its tracks that they plan. */
    private Optional<TrackId> asks(MilestoneItem item) {
        return item.state().isOpen()
                ? item.tracks().stream().filter(agreements::mayAsk).findFirst()
                : Optional.empty();
    }
}
