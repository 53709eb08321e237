package nl.spoorboek.overview.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.TrackOutlook;
import nl.spoorboek.planning.ui.PlanningNavigation;
import nl.spoorboek.programme.Light;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.LightMark;
import nl.spoorboek.programme.ui.ProgrammeNavigation;
import org.jspecify.annotations.Nullable;

/** The tracks as rows; on a phone each row folds into a card. */
class ProgrammeTable extends NativeTable {

    private static final List<String> HEADINGS = List.of(
            "programme.column.track",
            "programme.column.lights",
            "programme.column.next",
            "programme.column.late",
            "programme.column.going-on");

    private final List<GoingOn.Matter> matters;

    ProgrammeTable(List<GoingOn.Matter> matters) {
        this.matters = matters;
        addClassName("programme-table");
        setCaption(t("programme.table"));
        var head = new NativeTableRow();
        for (String heading : HEADINGS) {
            var cell = new NativeTableHeaderCell(t(heading));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    private void setCaption(String text) {
        getCaption().setText(text);
        getCaption().addClassName("only-read");
    }

    /** A track. */
    void row(TrackItem track, Map<Light.Aspect, Light> lights, TrackOutlook outlook) {
        var name = new Anchor(ProgrammeNavigation.track(track.number()), track.name());
        name.addClassName("track-name");
        var lead = new Span(track.lead() == null ? t("track.lead.vacant.short") : track.lead());
        lead.addClassName("quiet");
        var words = new Div(name, lead);
        words.addClassName("stack");
        var cell = new Div(new TrackBadge(track.number(), track.name()).large(), words);
        cell.addClassName("track-cell");
        add(cell, lights(lights), outlook, track.id(), ProgrammeNavigation.track(track.number(), "mijlpalen"));
    }

    /** The programme's own line. */
    void programmeRow(TrackOutlook outlook) {
        var name = new Span(t("programme.line"));
        name.addClassName("track-name");
        add(name, new Span(), outlook, null, PlanningNavigation.roadmap());
    }

    private void add(Component name, Component lights, TrackOutlook outlook, @Nullable TrackId track, String lateHref) {
        var header = new NativeTableHeaderCell();
        header.add(name);
        header.getElement().setAttribute("scope", "row");
        getBody()
                .add(new NativeTableRow(
                        header,
                        cell("programme.column.lights", lights),
                        cell("programme.column.next", next(outlook.next())),
                        cell("programme.column.late", late(outlook.late(), lateHref)),
                        cell("programme.column.going-on", goingOn(track))));
    }

    private static NativeTableCell cell(String heading, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-heading", t(heading));
        return cell;
    }

    private static Div lights(Map<Light.Aspect, Light> lights) {
        var row = new Div();
        row.addClassName("light-row");
        if (lights.isEmpty()) {
            row.add(LightMark.none());
            return row;
        }
        for (Light.Aspect aspect : Light.Aspect.values()) {
            var name = new Span(t("light.aspect." + aspect.name()));
            name.addClassName("light-name");
            var block = new Div(name, new LightMark(aspect, lights.get(aspect)));
            block.addClassName("light-block");
            row.add(block);
        }
        return row;
    }

    private static Component next(@Nullable MilestoneItem item) {
        if (item == null) {
            return quiet(t("programme.next.none"));
        }
        var when = item.shown();
        var block = new Div(
                new Anchor(PlanningNavigation.milestone(item.id()), item.title()),
                quiet(when == null ? "" : PartialDateWords.told(when)));
        block.addClassName("stack");
        return block;
    }

    private static Component late(int number, String href) {
        if (number == 0) {
            return quiet(t("programme.late.none"));
        }
        var link = new Anchor(href, t("programme.late", number));
        link.addClassName("late");
        return link;
    }

    private Component goingOn(@Nullable TrackId track) {
        var list = new Div();
        list.addClassName("stack");
        matters.stream()
                .filter(matter -> track == null
                        ? matter.tracks().isEmpty()
                        : matter.tracks().contains(track))
                .forEach(matter -> list.add(new Anchor(matter.href(), matter.words())));
        return list.getComponentCount() == 0 ? quiet(t("programme.going-on.none")) : list;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
