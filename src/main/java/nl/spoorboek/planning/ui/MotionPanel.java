package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.spoorboek.base.time.SlipWords;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.PlannedDates;
import nl.spoorboek.planning.TrackMotion;
import nl.spoorboek.planning.TrackMotion.Share;
import nl.spoorboek.programme.TrackItem;

/** How often the dates of a track went later, earlier or became more precise, and by how much; what came from outside apart. */
class MotionPanel extends Div {

    private final transient PlannedDates dates;
    private final transient TrackItem track;

    MotionPanel(PlannedDates dates, TrackItem track, LiveTopics live) {
        this.dates = dates;
        this.track = track;
        addClassName("cards");
        show();
        live.watch(this, this::show, Topic.all("milestone"));
    }

    private void show() {
        removeAll();
        TrackMotion motion = dates.motion(track.id());
        if (motion.isStill()) {
            add(new EmptyPlace(t("motion.none"), t("motion.none.what")));
            return;
        }
        var who = new Paragraph(t("motion.who"));
        who.addClassName("reads");
        var shares = new Div(share(t("motion.own"), motion.own()), share(t("motion.outside"), motion.outside()));
        shares.addClassName("motion-shares");
        var table = new Div(new MotionTable(motion.quarters()));
        BaselineParts.sideways(table, t("motion.table"));
        add(who, shares, table);
        if (!motion.parties().isEmpty()) {
            var parties = new UnorderedList();
            parties.addClassName("plain-list");
            motion.parties()
                    .forEach(party -> parties.add(new ListItem(t("motion.party", party.name(), party.moves()))));
            add(MilestoneView.card(t("motion.parties"), parties));
        }
    }

    private static Div share(String heading, Share share) {
        var card = new Div(
                new H2(heading),
                new Paragraph(t("motion.counts", share.later(), share.earlier())),
                new Paragraph(t("motion.counts.precision", share.narrowed(), share.widened(), share.unplanned())));
        if (share.later() + share.earlier() > 0) {
            card.add(new Paragraph(t("motion.slip", days(share.days()), days(share.median()))));
        }
        if (share.stretch() > 0) {
            card.add(new Paragraph(t("motion.stretch", days(share.stretch()))));
        }
        card.addClassName("card");
        return card;
    }

    static String days(long days) {
        return SlipWords.ofDays(days, Texts.locale());
    }
}
