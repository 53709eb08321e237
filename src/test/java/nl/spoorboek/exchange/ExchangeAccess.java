package nl.spoorboek.exchange;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.AccessRows;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.exchange.picture.RoadmapFile;
import nl.spoorboek.planning.MilestoneFilter;
import org.springframework.context.ApplicationContext;

/** Who takes something out: whoever opens content, each what they may read; an administrator alone nothing. */
class ExchangeAccess implements AccessRows {

    private static final List<String> READERS = List.of(
            "programmamanager",
            "spoortrekker3",
            "spoortrekker4",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "griffie",
            "raadslid",
            "partner3",
            "participatieraad1",
            "voorzitter",
            "secretaris");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var exports = application.getBean(ExportService.class);
        var pictures = application.getBean(PictureService.class);
        var calendars = application.getBean(CalendarService.class);
        OutputStream nowhere = OutputStream.nullOutputStream();
        var period = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 1));
        return List.of(
                Row.of(
                        "OUT: milestones as a table",
                        READERS,
                        () -> exports.milestones(MilestoneFilter.ALL, TableKind.CSV, "/", nowhere)),
                Row.of(
                        "OUT: actions as a table",
                        READERS,
                        () -> exports.actions(ActionFilter.ALL, ActionOrder.BY_DUE, TableKind.CSV, "/", nowhere)),
                Row.of("OUT: the plan", READERS, () -> exports.plan(MilestoneFilter.ALL, "/", nowhere)),
                Row.of(
                        "OUT: the picture",
                        READERS,
                        () -> pictures.draw(
                                MilestoneFilter.ALL.withPeriod(period), PictureView.PLAIN, RoadmapFile.SVG, nowhere)),
                Row.of("OUT: a feed", READERS, () -> calendars.renew(CalendarChoices.USUAL)),
                Row.of("OUT: what is in the feed", READERS, () -> calendars.feed(CalendarChoices.USUAL, "/")));
    }
}
