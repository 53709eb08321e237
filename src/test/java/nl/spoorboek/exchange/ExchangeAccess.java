package nl.spoorboek.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.exchange.intake.IntakeField;
import nl.spoorboek.exchange.intake.IntakeService;
import nl.spoorboek.exchange.intake.Matching;
import nl.spoorboek.exchange.intake.ReadTable;
import nl.spoorboek.exchange.picture.RoadmapFile;
import nl.spoorboek.planning.MilestoneFilter;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who takes something out: whoever opens content, each what they may read; an administrator alone nothing. Who takes a planning in:
 * whoever plans somewhere.
 */
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

    private static final List<String> PLANNERS = List.of("programmamanager", "spoortrekker3", "spoortrekker4");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var exports = application.getBean(ExportService.class);
        var pictures = application.getBean(PictureService.class);
        var calendars = application.getBean(CalendarService.class);
        OutputStream nowhere = OutputStream.nullOutputStream();
        var period = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 1));
        var intake = application.getBean(IntakeService.class);
        byte[] file = "Titel;Spoor\nVoor de toegangstest;3\n".getBytes(StandardCharsets.UTF_8);
        ReadTable table = SignedIn.as(
                application.getBean(JdbcClient.class), "programmamanager", () -> intake.read("toegang.csv", file));
        var matching = new Matching(Map.of(IntakeField.TITLE, 0, IntakeField.TRACK, 1), null);
        return List.of(
                Row.of("IN: read a file", PLANNERS, () -> intake.read("toegang.csv", file)),
                Row.of("IN: guess its columns", PLANNERS, () -> intake.guess(table)),
                Row.of("IN: see what would change", PLANNERS, () -> intake.preview(table, matching)),
                Row.of(
                        "IN: write what was seen",
                        PLANNERS,
                        () -> intake.confirm(table, matching, intake.preview(table, matching), "toegangstest")),
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
