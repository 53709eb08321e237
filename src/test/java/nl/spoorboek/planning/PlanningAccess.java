package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read, plan and delete milestones. */
class PlanningAccess implements AccessRows {

    private static final List<String> MUNICIPALITY = List.of(
            "programmamanager", "spoortrekker3", "spoortrekker4", "medewerker3", "controller", "portefeuillehouder");
    private static final List<String> ALL_READERS = List.of(
            "programmamanager",
            "spoortrekker3",
            "spoortrekker4",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "partner3",
            "participatieraad1",
            "voorzitter",
            "secretaris");
    private static final List<String> PLANNERS = List.of("programmamanager", "spoortrekker3");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var planning = application.getBean(PlanningService.class);
        var writing = application.getBean(PlanWriting.class);
        var sheets = application.getBean(SheetService.class);
        var dates = application.getBean(PlannedDates.class);
        var baselines = application.getBean(BaselineService.class);
        var views = application.getBean(SavedViewService.class);
        var jdbc = application.getBean(JdbcClient.class);
        var track3 = new TrackId(jdbc.sql("select id from track where number = 3")
                .query(UUID.class)
                .single());
        MilestoneId inside = make(jdbc, planning, draft(track3, Level.INTERNAL));
        MilestoneId shared = make(jdbc, planning, draft(track3, Level.SHARED));
        MilestoneId programme = make(jdbc, planning, draft(null, Level.SHARED));
        BaselineId adopted = SignedIn.as(
                jdbc,
                "programmamanager",
                () -> baselines.adopt(
                        new BaselineDraft("Toegang " + shared, "", LocalDate.of(2023, 3, 1), "raad", Set.of(track3))));
        MilestoneId reached = make(jdbc, planning, draft(track3, Level.SHARED));
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.become(
                    reached, 1, StateStep.reached(PartialDate.ofDay(LocalDate.of(2023, 2, 1), "1 februari 2023")));
            return reached;
        });
        int seen = SignedIn.as(
                jdbc, "programmamanager", () -> planning.find(shared).item().version());
        return List.of(
                Row.of("READ_INTERNAL: a milestone of track 3", MUNICIPALITY, () -> planning.find(inside)),
                Row.of("READ_SHARED: a milestone of track 3", ALL_READERS, () -> planning.find(shared)),
                Row.of("READ_SHARED: a milestone of the programme", ALL_READERS, () -> planning.find(programme)),
                Row.of("READ_HISTORY: of a shared milestone", ALL_READERS, () -> planning.history(shared)),
                Row.of(
                        "EDIT_PLANNING: make one on track 3",
                        PLANNERS,
                        () -> planning.create(draft(track3, Level.SHARED))),
                Row.of(
                        "EDIT_PLANNING: write several on track 3 together",
                        PLANNERS,
                        () -> writing.write(
                                List.of(new PlanRow.Fresh(MilestoneId.fresh(), draft(track3, Level.SHARED))),
                                List.of(),
                                MoveReason.because("toegangstest"))),
                Row.of(
                        "ADOPT_BASELINE: write an adopted date on track 3",
                        List.of("programmamanager"),
                        () -> writing.write(
                                List.of(new PlanRow.Fresh(
                                        MilestoneId.fresh(),
                                        draft(track3, Level.SHARED),
                                        new PlanRow.Besides(
                                                null,
                                                PartialDate.ofDay(LocalDate.of(2023, 5, 1), "1 mei 2023"),
                                                null))),
                                List.of(),
                                MoveReason.because("toegangstest"))),
                Row.of(
                        "READ: what must come true first",
                        Stream.concat(ALL_READERS.stream(), Stream.of("griffie", "raadslid"))
                                .toList(),
                        planning::conditions),
                Row.of(
                        "EDIT_PLANNING: change one of track 3 in the table",
                        PLANNERS,
                        () -> change(
                                sheets,
                                new SheetService.Change(
                                        planning.item(shared), new Revision("In de tabel", null, Certainty.POSSIBLE)))),
                Row.of(
                        "READ_SHARED: the rows of the table",
                        ALL_READERS,
                        () -> requireAmong(sheets.rows(MilestoneFilter.of(track3), 1_000), shared)),
                Row.of(
                        "EDIT_PLANNING: begin one of track 3",
                        PLANNERS,
                        () -> planning.become(shared, seen, StateStep.started())),
                Row.of(
                        "EDIT_PLANNING: correct when one of track 3 was reached",
                        PLANNERS,
                        () -> planning.correctReached(
                                reached,
                                2,
                                PartialDate.ofDay(LocalDate.of(2023, 2, 2), "2 februari 2023"),
                                "toegangstest")),
                Row.of(
                        "EDIT_PLANNING: make one of the programme",
                        List.of("programmamanager"),
                        () -> planning.create(draft(null, Level.SHARED))),
                Row.of(
                        "ADOPT_BASELINE: the whole programme",
                        List.of("programmamanager"),
                        () -> baselines.adopt(new BaselineDraft(
                                "Voor de toegangstest", "", LocalDate.of(2023, 3, 1), "raad", Set.of()))),
                Row.of("READ_SHARED: an adopted planning of track 3", ALL_READERS, () -> baselines.find(adopted)),
                Row.of("EDIT_PLANNING: how the dates of track 3 moved", PLANNERS, () -> dates.motion(track3)),
                Row.of("READ: why a milestone may not be changed", ALL_READERS, () -> planning.whyNot(shared)),
                Row.of(
                        "a view of the roadmap under a name, for oneself",
                        Stream.concat(ALL_READERS.stream(), Stream.of("griffie", "raadslid"))
                                .toList(),
                        () -> views.delete(views.save("Voor de toegangstest", "", null, null))),
                Row.of(
                        "EDIT_PLANNING: share a view with the readers of track 3",
                        PLANNERS,
                        () -> views.delete(views.save("Voor de toegangstest", "", null, track3))),
                Row.of("DELETE: what never left the municipality", PLANNERS, () -> planning.delete(inside, 1)));
    }

    /** The table tells per row why it was refused. */
    private static void change(SheetService sheets, SheetService.Change change) {
        try {
            sheets.save(List.of(change), MoveReason.NONE, List.of(), MoveReason.NONE);
        } catch (SheetService.Refusals refusals) {
            throw refusals.problems().values().iterator().next();
        }
    }

    private static void requireAmong(List<SheetService.Row> rows, MilestoneId id) {
        if (rows.stream().noneMatch(row -> row.item().id().equals(id))) {
            throw new Problem.NotFound();
        }
    }

    private static MilestoneId make(JdbcClient jdbc, PlanningService planning, MilestoneDraft draft) {
        return SignedIn.as(jdbc, "programmamanager", () -> planning.create(draft));
    }

    private static MilestoneDraft draft(@Nullable TrackId track, Level level) {
        return new MilestoneDraft(
                track,
                Set.of(),
                null,
                "Voor de toegangstest",
                MilestoneKind.DECISION,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
    }
}
