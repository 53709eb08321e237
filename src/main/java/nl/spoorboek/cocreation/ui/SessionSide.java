package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.Correction;
import nl.spoorboek.cocreation.Guest;
import nl.spoorboek.cocreation.Linked;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.exchange.ui.CalendarLink;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.history.ui.OriginList;

/** What stands beside the topics of a session: what it is about, who is invited, where it comes from and leads to. */
class SessionSide extends Div {

    private final HistoryCard history;
    private final transient Consumer<Linked> unlink;

    SessionSide(HistoryCard history, Consumer<Linked> unlink) {
        this.history = history;
        this.unlink = unlink;
    }

    /** Shows the latest. */
    void show(SessionDetail detail) {
        removeAll();
        if (detail.readOnly() != null && !detail.may().contribute() && detail.state() != SessionState.CLOSED) {
            add(line(t(detail.readOnly())));
        }
        add(card(
                t("session.about"),
                facts(detail),
                CalendarLink.of(detail.id(), detail.draft().planned())));
        if (!detail.ledTo().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            detail.ledTo().forEach(linked -> list.add(ledTo(linked, detail.may().followUp())));
            add(card(t("session.led-to"), list));
        }
        if (!detail.corrections().isEmpty()) {
            add(card(t("correction.title"), corrections(detail)));
        }
        if (!detail.origins().isEmpty()) {
            add(card(t("origin.title"), new OriginList(detail.origins())));
        }
        history.refresh();
        add(history);
    }

    private ListItem ledTo(Linked linked, boolean follows) {
        var item = new ListItem(ContributionCard.link(linked));
        if (follows && linked.kind() == Linked.Kind.MILESTONE) {
            var remove = new Button(t("action.remove"), click -> unlink.accept(linked));
            remove.setAriaLabel(t("session.unlink", linked.title()));
            item.add(remove);
            item.addClassName("tie");
        }
        return item;
    }

    private static Facts facts(SessionDetail detail) {
        return new Facts()
                .line(t("session.when"), SessionWords.when(detail.draft()))
                .line(t("session.place"), detail.draft().place())
                .line(t("session.participation"), participation(detail))
                .line(t("session.goal"), detail.draft().goal())
                .line(t("session.participants"), detail.draft().participants())
                .line(t("session.guests"), guests(detail))
                .line(t("session.attendance"), detail.draft().attendance())
                .line(t("session.series"), detail.draft().series() ? t("session.yes") : null)
                .line(t("session.contributions-before"), detail.draft().contributionsBefore() ? t("session.yes") : null)
                .line(t("session.note"), detail.draft().note())
                .line(t("session.level"), Texts.word(detail.level()));
    }

    private static String participation(SessionDetail detail) {
        var level = detail.draft().participation();
        return level == null ? t("session.participation.none") : Texts.word(level);
    }

    private static String guests(SessionDetail detail) {
        return detail.guests().isEmpty()
                ? t("session.guests.nobody")
                : detail.guests().stream().map(Guest::name).collect(Collectors.joining(", "));
    }

    private static UnorderedList corrections(SessionDetail detail) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (Correction correction : detail.corrections()) {
            var said = new Paragraph(correction.body());
            said.addClassName("said");
            var by = new Span(t("follow-up.by", correction.by(), Texts.moment(correction.at())));
            by.addClassName("quiet");
            list.add(new ListItem(said, by));
        }
        return list;
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("read-only-line");
        return line;
    }

    private static Div card(String heading, Component... content) {
        var card = new Div(new H2(heading));
        card.add(content);
        card.addClassName("card");
        return card;
    }
}
