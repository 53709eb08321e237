package nl.spoorboek.actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.planning.MilestoneState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an action hangs together with: milestones, the records it came from, the names of its participants. */
@Component
class ActionLinks {

    private final JdbcClient jdbc;

    ActionLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The milestones it serves that this reader may read. */
    List<ActionDetail.Served> milestones(ActionId action, ReadScope scope) {
        return jdbc.sql("""
                        select m.id, m.title, m.state, m.expected_words, m.expected_edtf, m.expected_range, m.expected_due,
                               m.expected_precision
                          from action_milestone am
                          join milestone m on m.id = am.milestone_id
                         where am.action_id = :action and %s
                         order by upper(m.expected_due) nulls last, m.title
                        """.formatted(scope.on("m")))
                .params(scope.parameters())
                .param("action", action.value())
                .query((row, index) -> new ActionDetail.Served(
                        new MilestoneId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        MilestoneState.valueOf(row.getString("state")),
                        PartialDateColumns.read(row, "expected")))
                .list();
    }

    /** Goes on only when this reader may read the milestone. */
    void requireReadable(MilestoneId milestone, ReadScope scope) {
        boolean readable = jdbc.sql(
                        "select exists (select 1 from milestone m where m.id = :id and " + scope.on("m") + ")")
                .params(scope.parameters())
                .param("id", milestone.value())
                .query(Boolean.class)
                .single();
        if (!readable) {
            throw new Problem.NotFound();
        }
    }

    /** Which of some actions serve a milestone. */
    Set<ActionId> serving(Collection<ActionId> actions, MilestoneId milestone) {
        return Set.copyOf(jdbc.sql("select action_id from action_milestone"
                        + " where milestone_id = :milestone and action_id = any (cast(:actions as uuid[]))")
                .param("milestone", milestone.value())
                .param("actions", array(actions))
                .query((row, index) -> new ActionId(row.getObject("action_id", UUID.class)))
                .list());
    }

    /** Keeps some actions from being saved by others until the end of the transaction. */
    void lock(Collection<ActionId> actions) {
        jdbc.sql("select id from action where id = any (cast(:actions as uuid[])) order by id for update")
                .param("actions", array(actions))
                .query(UUID.class)
                .list();
    }

    /** Lets the action serve a milestone; nothing happens when it does already. */
    void serve(ProgrammeId programme, ActionId action, MilestoneId milestone) {
        jdbc.sql("""
                        insert into action_milestone (id, programme_id, action_id, milestone_id)
                        values (:id, :programme, :action, :milestone)
                        on conflict (action_id, milestone_id) do nothing
                        """)
                .param("id", Id.fresh())
                .param("programme", programme.value())
                .param("action", action.value())
                .param("milestone", milestone.value())
                .update();
    }

    /** The action no longer serves the milestone; nothing happens when it did not. */
    void leave(ActionId action, MilestoneId milestone) {
        jdbc.sql("delete from action_milestone where action_id = :action and milestone_id = :milestone")
                .param("action", action.value())
                .param("milestone", milestone.value())
                .update();
    }

    /** Notes the record that led to the action. */
    void cameFrom(ProgrammeId programme, ActionId action, String entity, Id from) {
        jdbc.sql("""
                        insert into link (id, programme_id, kind, from_entity, from_id, to_entity, to_id)
                        values (:id, :programme, 'LEADS_TO', :entity, :from, 'action', :action)
                        """)
                .param("id", Id.fresh())
                .param("programme", programme.value())
                .param("entity", entity)
                .param("from", from.value())
                .param("action", action.value())
                .update();
    }

    /** Takes away what says where an action that is deleted came from. */
    void forget(ActionId action) {
        jdbc.sql("delete from link where to_id = :action")
                .param("action", action.value())
                .update();
    }

    /** Who made the action and when; empty when it came with the records of the start. */
    Optional<ActionDetail.Made> made(ActionId action) {
        return jdbc.sql(
                        "select p.name, a.created_at from action a join person p on p.id = a.created_by and not p.system"
                                + " where a.id = :action")
                .param("action", action.value())
                .query((row, index) -> new ActionDetail.Made(
                        row.getString("name"), row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    /** The records that led to the action. */
    List<Source> sources(ActionId action) {
        return jdbc.sql("select from_entity, from_id from link where to_id = :action and kind = 'LEADS_TO' order by at")
                .param("action", action.value())
                .query((row, index) -> new Source(row.getString("from_entity"), row.getObject("from_id", UUID.class)))
                .list();
    }

    /** A record by its kind and identity. */
    record Source(String entity, UUID id) {}

    /** Names of people and organisations, people first. */
    List<String> names(Participants participants) {
        if (participants.people().isEmpty() && participants.organisations().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select name, 1 as position from person where id = any (cast(:people as uuid[]))
                        union all
                        select name, 2 from organisation where id = any (cast(:organisations as uuid[]))
                        order by position, name
                        """)
                .param("people", array(participants.people()))
                .param("organisations", array(participants.organisations()))
                .query((row, index) -> row.getString("name"))
                .list();
    }

    /** A partner works for an organisation, which then reports on the action too: so it owns it with its person. */
    ActionDraft completed(ActionDraft draft) {
        ActionOwner owner = draft.owner();
        if (owner.person() == null || owner.organisation() != null) {
            return draft;
        }
        OrganisationId organisation = jdbc.sql("""
                        select o.id from person p
                          join organisation o on o.id = p.organisation_id and o.kind in ('PARTNER', 'ADVISORY_BODY')
                         where p.id = :person
                        """)
                .param("person", owner.person().value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElse(null);
        return draft.withOwner(owner.with(organisation));
    }

    /** The name of an organisation that is a partner or advisory body; empty for the municipality itself. */
    Optional<String> guest(OrganisationId organisation) {
        return jdbc.sql("select name from organisation where id = :id and kind in ('PARTNER', 'ADVISORY_BODY')")
                .param("id", organisation.value())
                .query(String.class)
                .optional();
    }

    /** Whether it was ever read outside the municipality, or something hangs on it. */
    boolean leftOrLinked(ActionId action) {
        return jdbc.sql("""
                        select exists (select 1 from history where entity = 'action' and record_id = :id
                                          and image ->> 'level' <> 'INTERNAL')
                            or exists (select 1 from action where follows_id = :id)
                            or exists (select 1 from comment where about_id = :id)
                            or exists (select 1 from link where from_id = :id or to_id = :id and from_entity <> 'milestone')
                        """).param("id", action.value()).query(Boolean.class).single();
    }

    private static String array(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
