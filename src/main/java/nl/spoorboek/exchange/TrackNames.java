package nl.spoorboek.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Tracks by the number and name under which people know them. */
final class TrackNames {

    private final Map<TrackId, TrackItem> tracks;
    private final ExportWords words;

    TrackNames(Map<TrackId, TrackItem> tracks, ExportWords words) {
        this.tracks = tracks;
        this.words = words;
    }

    /** The number of the main track, the first; null without a track. */
    @Nullable
    Integer number(List<TrackId> of) {
        TrackItem main = of.isEmpty() ? null : tracks.get(of.getFirst());
        return main == null ? null : main.number();
    }

    /** The names of the tracks, or of the programme's own line. */
    String names(Collection<TrackId> of) {
        return of.isEmpty()
                ? words.t("programme.line")
                : of.stream()
                        .map(tracks::get)
                        .filter(Objects::nonNull)
                        .map(track -> words.t("track.label", track.number(), track.name()))
                        .collect(Collectors.joining(", "));
    }

    /** For the name of a file: "spoor-2-4"; empty for no track. */
    String fileName(Collection<TrackId> of) {
        String numbers = of.stream()
                .map(tracks::get)
                .filter(Objects::nonNull)
                .map(TrackItem::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
        return numbers.isEmpty() ? "" : words.t("exchange.file.track") + "-" + numbers;
    }
}
