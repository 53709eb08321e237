package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;

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

    /** The column of a table. */
    <T> LitRenderer<T> column(ValueProvider<T, List<TrackId>> of) {
        return TrackCells.of(tracks.values(), of);
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
