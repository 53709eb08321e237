package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees what is asked of an organisation, reports on it and ticks its points, on an action that is closed to that organisation. */
class AskedAccessRows implements AccessRows {

    private static final List<String> EDITORS = List.of("programmamanager", "spoortrekker3", "medewerker3");
    private static final List<String> REPORTERS =
            List.of("programmamanager", "spoortrekker3", "medewerker3", "controller", "partner3");
    private static final List<String> READERS = List.of(
            "programmamanager", "spoortrekker3", "spoortrekker4", "medewerker3", "controller", "portefeuillehouder");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var actions = application.getBean(ActionService.class);
        var asked = application.getBean(AskedActionService.class);
        var checklists = application.getBean(ChecklistService.class);
        var bulk = application.getBean(BulkActionService.class);
        var limits = application.getBean(BoardLimitService.class);
        var repeats = application.getBean(RepeatService.class);
        var jdbc = application.getBean(JdbcClient.class);
        var track = new TrackId(jdbc.sql("select id from track where number = 3")
                .query(UUID.class)
                .single());
        var schools = new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
        ActionDraft draft =
                ActionDraft.titled(track, "Rechten op wat gevraagd wordt").withOwner(ActionOwner.of(schools));
        ActionId id = SignedIn.as(jdbc, "spoortrekker3", () -> actions.create(draft, Set.of()));
        PointId point = SignedIn.as(jdbc, "spoortrekker3", () -> checklists.add(id, "Een punt"));
        ActionId repeating = SignedIn.as(jdbc, "spoortrekker3", () -> {
            ActionId made = actions.create(
                    draft.withDue(PartialDate.ofDay(LocalDate.of(2023, 3, 31), "31 maart 2023")), Set.of());
            repeats.repeat(made, 1, RepeatDraft.MONTHLY);
            return made;
        });
        return List.of(
                Row.of("REPORT_ON_ACTION: finish an action that repeats", REPORTERS, () -> {
                    if (actions.finish(repeating, 2).isEmpty()) {
                        throw new IllegalStateException("no next one");
                    }
                }),
                Row.of(
                        "EDIT_ACTION: let an action repeat",
                        EDITORS,
                        () -> repeats.repeat(
                                repeating,
                                2,
                                new RepeatDraft(CalendarUnit.WEEK, 2, RepeatDraft.Ends.NEVER, null, null))),
                Row.of("EDIT_ACTION: stop repeating", EDITORS, () -> repeats.stop(repeating, 2)),
                Row.of("REPORT_ON_ACTION: see what is asked of an organisation", REPORTERS, () -> asked.find(id)),
                Row.of(
                        "REPORT_ON_ACTION: report on an internal action of an organisation",
                        REPORTERS,
                        () -> actions.report(id, 1, new ActionReport(ActionState.DONE, null, "Gedaan"))),
                Row.of("REPORT_ON_ACTION: tick a point", REPORTERS, () -> checklists.tick(point, true)),
                Row.of("READ_INTERNAL: the points of an action", READERS, () -> checklists.points(id)),
                Row.of("EDIT_ACTION: tell what is asked", EDITORS, () -> asked.explain(id, 1, "Graag voor de zomer")),
                Row.of("EDIT_ACTION: add a point", EDITORS, () -> checklists.add(id, "Nog een punt")),
                Row.of(
                        "EDIT_ACTION: change the words of a point",
                        EDITORS,
                        () -> checklists.rename(point, "Een punt", "Een ander punt")),
                Row.of("EDIT_ACTION: move a point", EDITORS, () -> checklists.move(point, 0)),
                Row.of("EDIT_ACTION: change several at once", EDITORS, () -> {
                    if (bulk.carryOut(Map.of(id, 1), new BulkChange.Priority(ActionPriority.HIGH))
                            .before()
                            .isEmpty()) {
                        throw new Problem.Refused(Message.of("bulk.refused"));
                    }
                }),
                Row.of(
                        "EDIT_PLANNING: limit the board of track 3",
                        List.of("programmamanager", "spoortrekker3"),
                        () -> limits.set(track, Map.of(ActionState.IN_PROGRESS, 5))),
                Row.of(
                        "EDIT_PLANNING: limit the board of all tracks",
                        List.of("programmamanager"),
                        () -> limits.set(null, Map.of(ActionState.IN_PROGRESS, 5))),
                Row.of("EDIT_ACTION: take a point off", EDITORS, () -> checklists.remove(point)));
    }
}
