package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.programme.ProgrammeLine;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the picture, from above: the programme's own, the tracks, and under a track its programme lines when they are
 * shown. A line is known by a code that stands in addresses: {@code p} for the programme, {@code 3} for track 3, {@code 3.2} for
 * its second programme line.
 *
 * @param tracks the tracks that are drawn, by number
 * @param programme whether the programme's own line is drawn
 * @param lines the programme lines of each track
 * @param folded the codes of the lines that are folded
 * @param unfolded the numbers of the tracks whose programme lines are drawn
 */
record RoadmapLanes(
        List<TrackItem> tracks,
        boolean programme,
        Map<TrackId, List<ProgrammeLine>> lines,
        Set<String> folded,
        Set<Integer> unfolded) {

    /** The line of milestones without a track. */
    static final String PROGRAMME = "p";

    List<RoadmapMessages.Lane> lanes() {
        List<RoadmapMessages.Lane> lanes = new ArrayList<>();
        if (programme) {
            lanes.add(new RoadmapMessages.Lane(
                    PROGRAMME,
                    null,
                    t("programme.line"),
                    "--spoor-track-programme",
                    "programme",
                    folded.contains(PROGRAMME),
                    null));
        }
        tracks.forEach(track -> add(lanes, track));
        return lanes;
    }

    private void add(List<RoadmapMessages.Lane> lanes, TrackItem track) {
        String code = String.valueOf(track.number());
        String colour = "--spoor-" + TrackBadge.colourClass(track.number());
        boolean shown = unfolded.contains(track.number());
        List<ProgrammeLine> own = lines.getOrDefault(track.id(), List.of());
        boolean thin = folded.contains(code);
        lanes.add(new RoadmapMessages.Lane(
                code, code, track.name(), colour, "track", thin, own.isEmpty() ? null : Boolean.valueOf(shown)));
        if (!shown || thin) {
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            String line = lineCode(track, i);
            lanes.add(new RoadmapMessages.Lane(
                    line, null, own.get(i).name(), colour, "line", folded.contains(line), null));
        }
    }

    private static String lineCode(TrackItem track, int index) {
        return track.number() + "." + (index + 1);
    }

    /** The code of the line of a record: its first track that is drawn, or its programme line there; else the programme's own. */
    String of(List<TrackId> tracksOfIt, @Nullable UUID line) {
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
        String code = String.valueOf(track.number());
        if (line == null || folded.contains(code) || !unfolded.contains(track.number())) {
            return code;
        }
        List<ProgrammeLine> own = lines.getOrDefault(track.id(), List.of());
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).id().equals(line)) {
                return lineCode(track, i);
            }
        }
        return code;
    }

    /** The name of a record's line, to the ear. */
    String name(List<TrackId> tracksOfIt) {
        return tracks.stream()
                .filter(track -> tracksOfIt.contains(track.id()))
                .findFirst()
                .map(track -> t("track.label", track.number(), track.name()))
                .orElseGet(() -> t("programme.line"));
    }
}
