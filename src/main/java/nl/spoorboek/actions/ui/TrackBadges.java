package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.programme.TrackItem;

/** The badges of the tracks that a reader may see. */
final class TrackBadges {

    private final Map<TrackId, TrackItem> tracks;

    TrackBadges(Collection<TrackItem> tracks) {
        this.tracks = tracks.stream().collect(Collectors.toMap(TrackItem::id, Function.identity()));
    }

    List<TrackItem> items(List<TrackId> ids) {
        return ids.stream().filter(tracks::containsKey).map(tracks::get).toList();
    }

    Span of(List<TrackId> ids) {
        var badges = new Span();
        badges.addClassName("track-badges");
        items(ids).forEach(track -> badges.add(new TrackBadge(track.number(), track.name())));
        return badges;
    }

    /** For a cell that the browser draws. */
    List<Map<String, String>> cells(List<TrackId> ids) {
        return items(ids).stream()
                .map(track -> Map.of(
                        "number", String.valueOf(track.number()),
                        "name", t("track.label", track.number(), track.name()),
                        "css", TrackBadge.colourClass(track.number())))
                .toList();
    }

    /** The names in words. */
    String words(List<TrackId> ids) {
        return ids.isEmpty()
                ? t("programme.line")
                : items(ids).stream()
                        .map(track -> t("track.label", track.number(), track.name()))
                        .collect(Collectors.joining(", "));
    }
}
