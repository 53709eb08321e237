package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

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

/** The column of a table in which the tracks of a record stand as badges. */
public final class TrackCells {

    private TrackCells() {}

    /** Draws the badges of those tracks of a record that the reader may see. */
    public static <T> LitRenderer<T> of(Collection<TrackItem> readable, ValueProvider<T, List<TrackId>> tracks) {
        Map<TrackId, TrackItem> known = readable.stream().collect(Collectors.toMap(TrackItem::id, Function.identity()));
        return LitRenderer.<T>of("""
                        <span class="track-badges">${item.badges.map(b => html`<span class="track-badge ${b.css}"
                            title="${b.name}">${b.number}</span>`)}</span>
                        """)
                .withProperty(
                        "badges",
                        record -> tracks.apply(record).stream()
                                .filter(known::containsKey)
                                .map(known::get)
                                .map(TrackCells::badge)
                                .toList());
    }

    private static Badge badge(TrackItem track) {
        return new Badge(
                String.valueOf(track.number()),
                TrackBadge.colourClass(track.number()),
                t("track.label", track.number(), track.name()));
    }

    /**
     * What the browser needs to draw a badge.
     *
     * @param number the track's number
     * @param css the class of its colour
     * @param name its name, for who points at it
     */
    public record Badge(String number, String css, String name) {}
}
