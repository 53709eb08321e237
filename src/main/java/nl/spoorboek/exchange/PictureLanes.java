package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.exchange.picture.Arrow;
import nl.spoorboek.exchange.picture.Ink;
import nl.spoorboek.exchange.picture.Item;
import nl.spoorboek.exchange.picture.Lane;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** A window of the plan as lines with what is on them, as the roadmap on the screen shares it out. */
final class PictureLanes {

    private final List<TrackItem> tracks;
    private final boolean programme;
    private final LocalDate today;
    private final ExportWords words;

    PictureLanes(List<TrackItem> all, MilestoneFilter filter, LocalDate today, ExportWords words) {
        this.tracks = all.stream()
                .filter(track -> filter.tracks().isEmpty() || filter.tracks().contains(track.id()))
                .toList();
        this.programme = filter.tracks().isEmpty() || filter.programmeToo();
        this.today = today;
        this.words = words;
    }

    List<Lane> lanes(RoadmapWindow window) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            int place = i;
            List<Item> items = window.items().stream()
                    .filter(item -> lane(item.tracks()) == place)
                    .map(this::item)
                    .toList();
            int undated = window.undated().entrySet().stream()
                    .filter(entry -> lane(entry.getKey() == null ? List.of() : List.of(entry.getKey())) == place)
                    .mapToInt(java.util.Map.Entry::getValue)
                    .sum();
            TrackItem track = track(i);
            lanes.add(
                    track == null
                            ? new Lane(null, words.t("programme.line"), Ink.programme(), items, undated)
                            : new Lane(track.number(), track.name(), Ink.track(track.number()), items, undated));
        }
        return lanes;
    }

    private int count() {
        return tracks.size() + (programme ? 1 : 0);
    }

    private @Nullable TrackItem track(int place) {
        int index = programme ? place - 1 : place;
        return index < 0 ? null : tracks.get(index);
    }

    /** The lane of a record: its first track that is drawn, else the programme's own line, else the first; -1 without lanes. */
    private int lane(List<TrackId> of) {
        int first = programme ? 1 : 0;
        for (TrackId track : of) {
            for (int i = 0; i < tracks.size(); i++) {
                if (tracks.get(i).id().equals(track)) {
                    return first + i;
                }
            }
        }
        return count() == 0 ? -1 : 0;
    }

    List<Arrow> arrows(RoadmapWindow window) {
        return window.links().stream()
                .map(link -> new Arrow(
                        link.needed().id().value(),
                        drawnLane(link.needed().tracks()),
                        link.needed().dueEnd(),
                        link.waiting().id().value(),
                        drawnLane(link.waiting().tracks()),
                        link.waiting().dueEnd(),
                        link.broken()))
                .toList();
    }

    /** The lane of the other end of a dependency, or -1 when its tracks are not in the picture. */
    private int drawnLane(List<TrackId> of) {
        boolean drawn = of.isEmpty() ? programme : tracks.stream().anyMatch(track -> of.contains(track.id()));
        return drawn ? lane(of) : -1;
    }

    private Item item(MilestoneItem item) {
        PartialDate shown = item.shown();
        DateRange range = shown == null ? null : shown.range();
        DateRange due = shown == null ? null : shown.due();
        DateRange adopted = item.adopted() == null ? null : item.adopted().due();
        return new Item(
                item.id().value(),
                item.title(),
                item.kind() == MilestoneKind.DECISION,
                item.kind() == MilestoneKind.PHASE,
                item.state().name(),
                item.certainty() == Certainty.INTENDED || item.certainty() == Certainty.POSSIBLE,
                item.isLate(today),
                item.state() == MilestoneState.ON_HOLD,
                range == null ? null : range.from(),
                range == null ? null : range.to(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                shown != null && shown.precision() == Precision.DAY,
                adopted == null ? null : adopted.to());
    }
}
