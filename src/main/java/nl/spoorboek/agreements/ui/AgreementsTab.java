package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** What a track needs of other tracks, makes possible for them, and is asked by them. */
@org.springframework.stereotype.Component
class AgreementsTab implements TrackTab {

    private static final int PLACE = 25;

    private final AgreementService agreements;
    private final ProgrammeService programmes;
    private final AgreementEditing editing;
    private final LiveTopics live;

    AgreementsTab(AgreementService agreements, ProgrammeService programmes, AgreementEditing editing, LiveTopics live) {
        this.agreements = agreements;
        this.programmes = programmes;
        this.editing = editing;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "afspraken";
    }

    @Override
    public String label() {
        return "track.tab.agreements";
    }

    @Override
    public Component content(TrackItem track) {
        Map<TrackId, TrackItem> tracks = programmes.tracksById();
        var open = new AgreementList(agreements, track, true, tracks);
        var ended = new AgreementList(agreements, track, false, tracks);
        var empty = new EmptyPlace(t("agreement.none"), t("agreement.none.what"));
        var content = new Div();
        content.addClassName("record-list");
        if (agreements.mayAsk(track.id())) {
            var ask = new Button(
                    t("agreement.new"),
                    click -> editing.openNew(
                            track, null, id -> UI.getCurrent().navigate(AgreementsNavigation.agreement(id))));
            var head = new Div(ask);
            head.addClassName("list-actions");
            content.add(head);
        }
        content.add(open, ended, empty);
        Runnable refresh = () -> {
            boolean some = open.show();
            boolean past = ended.show();
            empty.setVisible(!some && !past);
        };
        refresh.run();
        live.watch(content, refresh, Topic.all("agreement"), Topic.all("milestone"));
        return content;
    }
}
