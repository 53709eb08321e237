package nl.spoorboek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.programme.ProgrammeLine;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the roadmap, from above: the programme's own, the tracks, and under a track its programme lines when they are
 * shown. Screen and paper share records out among them by these rules. A line is known by a code that stands in addresses:
 * {@code p} for the programme, {@code 3} for track 3, {@code 3.2} for its second programme line.
 *
 * @param tracks the tracks that are drawn, by number
 * @param programme whether the programme's own line is drawn
 * @param lines the programme lines of each track
 * @param folded the codes of the lines that are folded
 * @param unfolded the numbers of the tracks whose programme lines are drawn
 */
public record RoadmapLines(
        List<TrackItem> tracks,
        boolean programme,
        Map<TrackId, List<ProgrammeLine>> lines,
        Set<String> folded,
        Set<Integer> unfolded) {

    /** The line of milestones without a track. */
    public static final String PROGRAMME = "p";

    /**
     * One line.
     *
     * @param code its code
     * @param track its track, or null for the programme's own line
     * @param part the programme line of the track, or null for the track itself
     * @param folded whether it is drawn thin, without names
     */
    public record Line(
            String code,
            @Nullable TrackItem track,
            @Nullable ProgrammeLine part,
            boolean folded) {}

    /** All lines that are drawn, from above. */
    public List<Line> all() {
        List<Line> all = new ArrayList<>();
        if (programme) {
            all.add(new Line(PROGRAMME, null, null, folded.contains(PROGRAMME)));
        }
        for (TrackItem track : tracks) {
            String code = String.valueOf(track.number());
            all.add(new Line(code, track, null, folded.contains(code)));
            List<ProgrammeLine> parts = showsParts(track) ? parts(track) : List.of();
            for (int i = 0; i < parts.size(); i++) {
                String part = code(track, i);
                all.add(new Line(part, track, parts.get(i), folded.contains(part)));
            }
        }
        return all;
    }

    /** The programme lines of a track. */
    public List<ProgrammeLine> parts(TrackItem track) {
        return lines.getOrDefault(track.id(), List.of());
    }

    private boolean showsParts(TrackItem track) {
        return unfolded.contains(track.number()) && !folded.contains(String.valueOf(track.number()));
    }

    private static String code(TrackItem track, int index) {
        return track.number() + "." + (index + 1);
    }

    /** Whether a record of these tracks has a line of its own here. */
    public boolean draws(List<TrackId> tracksOfIt) {
        return tracksOfIt.isEmpty() ? programme : tracks.stream().anyMatch(track -> tracksOfIt.contains(track.id()));
    }

    /** The code of the line of a record: its first track that is drawn, or its programme line there; else the programme's own. */
    public String of(List<TrackId> tracksOfIt, @Nullable UUID line) {
        for (TrackId id : tracksOfIt) {
            for (TrackItem track : tracks) {
                if (track.id().equals(id)) {
                    return of(track, line);
                }
            }
        }
        return programme || tracks.isEmpty()
                ? PROGRAMME
                : String.valueOf(tracks.getFirst().number());
    }

    private String of(TrackItem track, @Nullable UUID line) {
        if (line != null && showsParts(track)) {
            List<ProgrammeLine> parts = parts(track);
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).id().equals(line)) {
                    return code(track, i);
                }
            }
        }
        return String.valueOf(track.number());
    }
}
