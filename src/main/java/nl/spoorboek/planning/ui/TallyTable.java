package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.Comparison.Tally;
import nl.spoorboek.planning.PlanChange;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** For each track how many milestones moved, were reached, dropped, added or stayed. */
class TallyTable extends NativeTable {

    private static final List<PlanChange> COLUMNS =
            List.of(PlanChange.MOVED, PlanChange.REACHED, PlanChange.ADDED, PlanChange.DROPPED, PlanChange.UNCHANGED);

    TallyTable(List<Tally> tallies, List<TrackItem> tracks) {
        addClassName("number-table");
        getCaption().setText(t("compare.tallies"));
        getCaption().addClassName("only-read");
        var head = new NativeTableRow(heading(t("milestone.track"), "col"));
        COLUMNS.forEach(change -> head.add(heading(Texts.word(change), "col")));
        getHead().add(head);
        row(t("programme.line"), null, tallies);
        tracks.forEach(track -> row(t("track.label", track.number(), track.name()), track.id(), tallies));
    }

    private void row(String name, @Nullable TrackId track, List<Tally> tallies) {
        Tally tally = tallies.stream()
                .filter(given -> Objects.equals(given.track(), track))
                .findFirst()
                .orElseGet(() -> new Tally(track, Map.of()));
        if (tally.counts().isEmpty()) {
            return;
        }
        var row = new NativeTableRow(heading(name, "row"));
        COLUMNS.forEach(change -> row.add(new NativeTableCell(String.valueOf(tally.of(change)))));
        getBody().add(row);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
