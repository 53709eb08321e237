package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionOrigin;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.history.ui.OriginList;

/** Beside an action: who may change it, what else is known, where it comes from, what happened to it. */
class ActionSide extends Div {

    private final HistoryCard history;

    ActionSide(Supplier<List<HistoryEntry>> told) {
        history = new HistoryCard(told);
    }

    void show(ActionDetail detail, TrackBadges tracks) {
        removeAll();
        if (detail.readOnly() != null) {
            var why = new Paragraph(t(detail.readOnly()));
            why.addClassName("read-only-line");
            add(why);
        }
        add(ActionParts.card(t("action-item.about"), ActionParts.facts(detail, tracks)));
        UnorderedList from = cameFrom(detail);
        if (from.getComponentCount() > 0) {
            add(ActionParts.card(t("action-item.came-from"), from));
        }
        if (!detail.origins().isEmpty()) {
            add(ActionParts.card(t("origin.title"), new OriginList(detail.origins())));
        }
        history.refresh();
        add(history);
    }

    /** Reads the history again, as far as it is open. */
    void refresh() {
        history.refresh();
    }

    private static UnorderedList cameFrom(ActionDetail detail) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (ActionOrigin.Shown record : detail.cameFrom()) {
            var what = new Span(t(record.what()));
            what.addClassName("quiet");
            var item = new ListItem(what, new Anchor(record.address(), record.title()));
            item.addClassName("tie");
            list.add(item);
        }
        if (detail.made() != null) {
            var made = new ListItem(t(
                    "action-item.made",
                    detail.made().by(),
                    Texts.moment(detail.made().at())));
            made.addClassName("quiet");
            list.add(made);
        }
        return list;
    }
}
