package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.spoorboek.agreements.AgreementItem;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.programme.TrackItem;

/** The agreements of one track that are open, or that have ended; more of them at a click. */
class AgreementList extends Div {

    private static final int WINDOW = 50;

    private final transient AgreementService agreements;
    private final transient TrackItem track;
    private final boolean open;
    private final transient Map<TrackId, TrackItem> tracks;
    private int shown = WINDOW;

    AgreementList(AgreementService agreements, TrackItem track, boolean open, Map<TrackId, TrackItem> tracks) {
        this.agreements = agreements;
        this.track = track;
        this.open = open;
        this.tracks = tracks;
        addClassName("card");
    }

    /** Asks again; false when there is nothing to show. */
    boolean show() {
        List<AgreementItem> items = agreements.list(track.id(), open, 0, shown + 1);
        removeAll();
        setVisible(!items.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        items.stream().limit(shown).forEach(item -> list.add(AgreementParts.line(item, tracks)));
        add(new H2(t(open ? "agreement.open" : "agreement.ended")), list);
        if (items.size() > shown) {
            add(new Div(new Button(t("agreement.more"), click -> {
                shown += WINDOW;
                show();
            })));
        }
        return !items.isEmpty();
    }
}
