package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.RemarkItem;
import nl.spoorboek.drafts.RoundItem;
import nl.spoorboek.drafts.RouteStep;
import nl.spoorboek.drafts.VersionItem;
import nl.spoorboek.history.ui.OriginList;

/** What stands under the text of a draft. */
final class DraftParts {

    private DraftParts() {}

    /** Its route, its versions and rounds, remarks on other versions, what it is, where it comes from. */
    static List<Component> below(DraftPage page, Function<RemarkItem, ? extends Component> card) {
        List<Component> cards = new ArrayList<>();
        if (!page.route().isEmpty()) {
            cards.add(card(t("route.title"), route(page.route())));
        }
        List<RemarkItem> elsewhere = page.remarks().stream()
                .filter(remark -> !page.remarksOnShown().contains(remark))
                .toList();
        if (!elsewhere.isEmpty()) {
            var list = new Div();
            list.addClassName("remarks-elsewhere");
            elsewhere.forEach(remark -> list.add(card.apply(remark)));
            cards.add(card(t("remark.elsewhere"), list));
        }
        if (page.versions().stream().anyMatch(version -> !version.isWorking())) {
            cards.add(card(t("version.title"), versions(page)));
        }
        List<RoundItem> closed =
                page.rounds().stream().filter(round -> round.closedAt() != null).toList();
        if (!closed.isEmpty()) {
            cards.add(card(t("round.earlier"), rounds(closed)));
        }
        cards.add(card(
                t("draft.about"),
                new Facts()
                        .line(t("draft.type"), page.heading().type())
                        .line(t("milestone.level"), Texts.word(page.level()))
                        .line(t("draft.withdraw.reason"), page.stateReason())
                        .line(t("draft.note"), page.heading().note())));
        if (!page.origins().isEmpty()) {
            cards.add(card(t("origin.title"), new OriginList(page.origins())));
        }
        return cards;
    }

    private static Div card(String heading, Component content) {
        var card = new Div(new H2(heading), content);
        card.addClassName("card");
        return card;
    }

    private static OrderedList route(List<RouteStep> steps) {
        var list = new OrderedList();
        list.addClassName("route");
        for (RouteStep step : steps) {
            var what = new Span(step.step());
            what.addClassName("route-step");
            var rest = new Span(Stream.of(step.body(), step.when(), step.done() ? t("route.done") : null)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · ")));
            rest.addClassName("quiet");
            var item = new ListItem(what, rest);
            item.addClassName(step.done() ? "route-done" : "route-open");
            list.add(item);
        }
        return list;
    }

    private static UnorderedList versions(DraftPage page) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (VersionItem version : page.versions()) {
            if (version.publishedAt() != null) {
                var link = new Anchor(
                        DraftsNavigation.draft(page.id(), version.number()), ReviewWords.version(version.number()));
                var when = new Span(t(
                        "version.by",
                        Texts.moment(version.publishedAt()),
                        version.publishedBy() == null ? "" : version.publishedBy()));
                when.addClassName("quiet");
                list.add(new ListItem(
                        new Div(link, new Span(" "), when),
                        new Paragraph(version.changeNote() == null ? "" : version.changeNote())));
            }
        }
        return list;
    }

    private static UnorderedList rounds(List<RoundItem> rounds) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (RoundItem round : rounds) {
            list.add(new ListItem(t(
                    "round.line",
                    round.number(),
                    round.versionNumber(),
                    String.join(", ", round.audienceNames()),
                    Texts.day(round.until()))));
        }
        return list;
    }
}
