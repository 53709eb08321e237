package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.comments.OwnComment;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.TrackLeads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The part of actions that is asked of an organisation; the service has asked whether it may be told. */
@Component
class AskedQuery {

    private final JdbcClient jdbc;
    private final TrackLeads leads;

    AskedQuery(JdbcClient jdbc, TrackLeads leads) {
        this.jdbc = jdbc;
        this.leads = leads;
    }

    AskedAction find(ActionId action, List<ChecklistPoint> points, List<OwnComment> told, boolean mayRead) {
        return jdbc.sql("""
                        select a.id, a.version, a.title, a.asked, a.state, a.state_party, a.state_since, a.level, o.name as organisation,
                               t.number, t.name as track_name, %s as lead,
                               a.due_words, a.due_edtf, a.due_range, a.due_due, a.due_precision
                          from action a
                          left join track t on t.id = a.track_id
                          left join organisation o on o.id = a.owner_organisation_id
                         where a.id = :action
                        """.formatted(leads.column("a.track_id")))
                .params(leads.parameters())
                .param("action", action.value())
                .query((row, index) -> new AskedAction(
                        action,
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("asked"),
                        PartialDateColumns.read(row, "due"),
                        row.getString("organisation"),
                        row.getObject("number", Integer.class),
                        row.getString("track_name"),
                        row.getString("lead"),
                        ActionState.valueOf(row.getString("state")),
                        row.getString("state_party"),
                        row.getObject("state_since", LocalDate.class),
                        points,
                        told,
                        Level.valueOf(row.getString("level")),
                        mayRead))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /** What is asked of these organisations and not done, and does not stand in the reader's own lists; by due date. */
    List<AskedAction.Line> unread(Collection<OrganisationId> organisations, ReadScope scope, int most) {
        return jdbc.sql("""
                        select a.id, a.title, a.due_words, a.due_edtf, a.due_range, a.due_due, a.due_precision
                          from action a
                         where a.owner_organisation_id = any (cast(:organisations as uuid[]))
                           and a.state in ('OPEN', 'IN_PROGRESS', 'WAITING')
                           and not a.track_ids && cast(:scopeClosedTracks as uuid[])
                           and not %s
                         order by %s
                         limit :most
                        """.formatted(scope.on("a"), ActionQuery.BY_DUE))
                .params(scope.parameters())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::toString).collect(Collectors.joining(",", "{", "}")))
                .param("most", most)
                .query((row, index) -> new AskedAction.Line(
                        new ActionId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        PartialDateColumns.read(row, "due")))
                .list();
    }
}
