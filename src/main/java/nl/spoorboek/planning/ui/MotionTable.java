package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.spoorboek.planning.TrackMotion.Quarter;

/** The moves of a track's dates by the quarter in which they were made. */
class MotionTable extends NativeTable {

    private static final List<String> HEADINGS = List.of(
            "motion.quarter.heading",
            "motion.later",
            "motion.earlier",
            "motion.narrowed",
            "motion.widened",
            "motion.unplanned",
            "motion.days",
            "motion.from-outside",
            "motion.days-outside");

    MotionTable(List<Quarter> quarters) {
        addClassName("number-table");
        getCaption().setText(t("motion.table"));
        getCaption().addClassName("only-read");
        var head = new NativeTableRow();
        HEADINGS.forEach(heading -> head.add(heading(t(heading), "col")));
        getHead().add(head);
        int most = quarters.stream().mapToInt(Quarter::later).max().orElse(0);
        quarters.forEach(quarter -> row(quarter, most));
    }

    private void row(Quarter quarter, int most) {
        var later = new NativeTableCell(String.valueOf(quarter.later()));
        if (most > 0) {
            var bar = new ProgressBar(0, most, quarter.later());
            bar.addClassName("motion-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            later.add(bar);
        }
        getBody()
                .add(new NativeTableRow(
                        heading(
                                t(
                                        "motion.quarter",
                                        quarter.start().get(IsoFields.QUARTER_OF_YEAR),
                                        String.valueOf(quarter.start().getYear())),
                                "row"),
                        later,
                        number(quarter.own().earlier() + quarter.outside().earlier()),
                        number(quarter.own().narrowed() + quarter.outside().narrowed()),
                        number(quarter.own().widened() + quarter.outside().widened()),
                        number(quarter.own().unplanned() + quarter.outside().unplanned()),
                        slip(
                                quarter.own().days(),
                                quarter.own().later() + quarter.own().earlier()),
                        number(quarter.outside().later() + quarter.outside().earlier()),
                        slip(
                                quarter.outside().days(),
                                quarter.outside().later() + quarter.outside().earlier())));
    }

    private static NativeTableCell number(int count) {
        return new NativeTableCell(String.valueOf(count));
    }

    private static NativeTableCell slip(long days, int moves) {
        return new NativeTableCell(moves == 0 ? "–" : MotionPanel.days(days));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
