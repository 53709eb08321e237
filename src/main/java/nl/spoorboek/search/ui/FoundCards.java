package nl.spoorboek.search.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ui.ActionsNavigation;
import nl.spoorboek.agreements.ui.AgreementsNavigation;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.ui.PlanningNavigation;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.search.Found;
import nl.spoorboek.search.FoundPage;
import nl.spoorboek.search.Snippet;
import org.jspecify.annotations.Nullable;

/** One result each: what it is, its title as a link, its tracks, and some words around what was found. */
final class FoundCards {

    private final Map<TrackId, TrackItem> tracks;

    FoundCards(Collection<TrackItem> readable) {
        tracks = readable.stream().collect(Collectors.toMap(TrackItem::id, Function.identity()));
    }

    ListItem card(Found found) {
        var title = new H3(title(found));
        title.addClassName("found-title");
        var card = new ListItem(title, facts(found));
        card.addClassName("found-card");
        if (!found.snippet().parts().isEmpty()) {
            card.add(snippet(found.snippet()));
        }
        return card;
    }

    private static Component title(Found found) {
        String address = address(found.page());
        return address == null ? new Span(found.title()) : new Anchor(address, found.title());
    }

    /** Null for what has no page of its own. */
    private static @Nullable String address(FoundPage page) {
        return switch (page.kind()) {
            case MILESTONE -> PlanningNavigation.milestone(new MilestoneId(page.id()));
            case AGREEMENT -> AgreementsNavigation.agreement(new AgreementId(page.id()));
            case ACTION -> ActionsNavigation.action(new ActionId(page.id()));
            case SESSION -> "bijeenkomsten/" + page.id();
            case DRAFT -> "conceptstukken/" + page.id();
            case ORGANISATION -> null;
        };
    }

    private Div facts(Found found) {
        var badges = new Span();
        badges.addClassName("track-badges");
        found.tracks().stream()
                .map(tracks::get)
                .filter(Objects::nonNull)
                .forEach(track -> badges.add(new TrackBadge(track.number(), track.name())));
        var facts = new Div(
                new Span(Texts.word(found.kind())),
                badges,
                new Span(t(
                        "search.changed",
                        Texts.day(found.changedAt().atZone(Today.ZONE).toLocalDate()))));
        facts.addClassNames("found-facts", "quiet");
        return facts;
    }

    /** As text, so that nothing anybody typed becomes HTML. */
    private static Paragraph snippet(Snippet snippet) {
        var words = new Paragraph();
        words.addClassName("found-words");
        for (Snippet.Part part : snippet.parts()) {
            if (part.found()) {
                var mark = new HtmlComponent("mark");
                mark.getElement().setText(part.text());
                words.add(mark);
            } else {
                words.add(new Span(part.text()));
            }
        }
        return words;
    }
}
