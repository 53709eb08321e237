package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Chooses where rows without a track belong: the tracks that this person plans. */
@SuppressWarnings("NullableOptional") // three answers: a track, the programme's own line, or nothing said
class IntakeTarget extends Select<Optional<TrackItem>> {

    IntakeTarget(PlanningService planning, ProgrammeService programmes) {
        List<Optional<TrackItem>> offered = new ArrayList<>();
        if (planning.mayPlan(null)) {
            offered.add(Optional.empty());
        }
        programmes.tracks().stream()
                .filter(track -> planning.mayPlan(track.id()))
                .forEach(track -> offered.add(Optional.of(track)));
        setLabel(t("intake.target"));
        setHelperText(t("intake.target.help"));
        setItems(offered);
        setItemLabelGenerator(item -> item.map(track -> t("track.label", track.number(), track.name()))
                .orElseGet(() -> t("programme.line")));
        if (offered.size() == 1) {
            setValue(offered.getFirst());
        }
    }

    /** The choice; null when nothing was chosen. */
    @Nullable
    Optional<TrackId> chosen() {
        Optional<TrackItem> value = getValue();
        return value == null ? null : value.map(TrackItem::id);
    }
}
