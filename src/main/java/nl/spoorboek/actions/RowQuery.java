package nl.spoorboek.actions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.people.ReadScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions that repeat as a row: which follows which. */
@Component
class RowQuery {

    private final JdbcClient jdbc;

    RowQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the next action serve what the former serves. */
    void serveLike(ActionId former, ActionId next) {
        List<UUID> ties = jdbc.sql("select id from action_milestone where action_id = :former")
                .param("former", former.value())
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        insert into action_milestone (id, programme_id, action_id, milestone_id)
                        select n.id, am.programme_id, :next, am.milestone_id
                          from unnest(cast(:ties as uuid[]), cast(:fresh as uuid[])) as n (tie, id)
                          join action_milestone am on am.id = n.tie
                        """)
                .param("next", next.value())
                .param("ties", braces(ties))
                .param("fresh", braces(ties.stream().map(tie -> Id.fresh()).toList()))
                .update();
    }

    /** Whether the next one of an action that repeated was made. */
    boolean isFollowed(ActionId action) {
        return jdbc.sql("select exists (select 1 from action where follows_id = :id)")
                .param("id", action.value())
                .query(Boolean.class)
                .single();
    }

    /** The one that an action repeats and the one that repeats it, as far as this reader may read them. */
    Neighbours neighbours(ActionItem action, ReadScope scope) {
        ActionId former = action.follows();
        Map<ActionId, NextAction> found = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.title, a.due_words, a.due_edtf, a.due_range, a.due_due, a.due_precision
                          from action a
                         where (a.follows_id = :id or a.id = cast(:former as uuid)) and %s
                        """.formatted(scope.on("a")))
                .params(scope.parameters())
                .param("id", action.id().value())
                .param("former", former == null ? null : former.value())
                .query((row, index) -> new NextAction(
                        new ActionId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        PartialDateColumns.read(row, "due")))
                .list()
                .forEach(one -> found.put(one.id(), one));
        NextAction before = former == null ? null : found.remove(former);
        return new Neighbours(before, found.values().stream().findFirst().orElse(null));
    }

    /** The actions before and after one in a row that repeats. */
    record Neighbours(@Nullable NextAction former, @Nullable NextAction next) {}

    private static String braces(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
