package nl.spoorboek.actions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points of checklists as rows; the service asks whether one may. */
@Component
class ChecklistQuery {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChecklistQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The points of an action in their order. */
    List<ChecklistPoint> points(ActionId action) {
        return jdbc.sql("select id, text, done_at is not null as done from action_point where action_id = :action"
                        + " order by position, id")
                .param("action", action.value())
                .query((row, index) -> new ChecklistPoint(
                        new PointId(row.getObject("id", UUID.class)), row.getString("text"), row.getBoolean("done")))
                .list();
    }

    /** The action of a point. */
    Optional<ActionId> action(PointId point) {
        return jdbc.sql("select action_id from action_point where id = :id")
                .param("id", point.value())
                .query(UUID.class)
                .optional()
                .map(ActionId::new);
    }

    /** Puts a point that is not ticked at the end. */
    void add(ProgrammeId programme, ActionId action, PointId id, String text) {
        jdbc.sql("""
                        insert into action_point (id, programme_id, action_id, text, position)
                        select :id, :programme, :action, :text, coalesce(max(position), 0) + 1
                          from action_point where action_id = :action
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("action", action.value())
                .param("text", text)
                .update();
    }

    /** Puts the points of one action on another that has none, without their ticks. */
    void copy(ActionId from, ActionId to) {
        List<UUID> points =
                points(from).stream().map(point -> point.id().value()).toList();
        jdbc.sql("""
                        insert into action_point (id, programme_id, action_id, text, position)
                        select n.id, p.programme_id, :to, p.text, p.position
                          from unnest(cast(:points as uuid[]), cast(:fresh as uuid[])) as n (point, id)
                          join action_point p on p.id = n.point
                        """)
                .param("to", to.value())
                .param("points", braces(points))
                .param("fresh", braces(points.stream().map(point -> Id.fresh()).toList()))
                .update();
    }

    private static String braces(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Gives a point other words, when they are still what they were; false when they are not. */
    boolean rename(PointId id, String was, String text) {
        return jdbc.sql("update action_point set text = :text where id = :id and text = :was")
                        .param("id", id.value())
                        .param("was", was)
                        .param("text", text)
                        .update()
                == 1;
    }

    /** Ticks a point, or takes the tick away; nothing happens when it stands so already. */
    void tick(PointId id, boolean done, PersonId by) {
        jdbc.sql("""
                        update action_point
                           set done_at = case when :done then cast(:now as timestamptz) end,
                               done_by = case when :done then cast(:by as uuid) end
                         where id = :id and (done_at is not null) <> :done
                        """)
                .param("id", id.value())
                .param("done", done)
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(PointId id) {
        jdbc.sql("delete from action_point where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Numbers the points as they are given; what has its number already is left alone. */
    void arrange(List<PointId> order) {
        jdbc.sql("""
                        update action_point p set position = asked.position
                          from unnest(cast(:ids as uuid[]), cast(:positions as int[])) as asked (id, position)
                         where p.id = asked.id and p.position <> asked.position
                        """)
                .param("ids", order.stream().map(PointId::toString).collect(Collectors.joining(",", "{", "}")))
                .param(
                        "positions",
                        IntStream.rangeClosed(1, order.size())
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(",", "{", "}")))
                .update();
    }
}
