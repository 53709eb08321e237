package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.RoadmapLines;
import nl.spoorboek.programme.ProgrammeLine;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The lines of the roadmap as the picture shows them. */
record RoadmapLanes(RoadmapLines plan) {

    List<RoadmapMessages.Lane> lanes() {
        return plan.all().stream().map(this::lane).toList();
    }

    private RoadmapMessages.Lane lane(RoadmapLines.Line line) {
        TrackItem track = line.track();
        if (track == null) {
            return new RoadmapMessages.Lane(
                    line.code(),
                    null,
                    t("programme.line"),
                    t("programme.line"),
                    "--spoor-track-programme",
                    "programme",
                    line.folded(),
                    null);
        }
        String colour = "--spoor-" + TrackBadge.colourClass(track.number());
        if (line.part() != null) {
            return new RoadmapMessages.Lane(
                    line.code(), null, line.part().name(), label(track), colour, "line", line.folded(), null);
        }
        Boolean shown = plan.parts(track).isEmpty()
                ? null
                : Boolean.valueOf(plan.unfolded().contains(track.number()));
        return new RoadmapMessages.Lane(
                line.code(), line.code(), track.name(), label(track), colour, "track", line.folded(), shown);
    }

    List<TrackItem> tracks() {
        return plan.tracks();
    }

    boolean programme() {
        return plan.programme();
    }

    Map<TrackId, List<ProgrammeLine>> lines() {
        return plan.lines();
    }

    /** The code of the line of a record. */
    String of(List<TrackId> tracksOfIt, @Nullable UUID line) {
        return plan.of(tracksOfIt, line);
    }

    private static String label(TrackItem track) {
        return t("track.label", track.number(), track.name());
    }
}
