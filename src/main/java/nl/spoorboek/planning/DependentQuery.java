package nl.spoorboek.planning;

import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.people.ReadScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a milestone, and what waits for that, along the whole chain: one statement, as far as one may read it. */
@Component
class DependentQuery {

    /** Chains longer than this are cut off: nobody oversees them, and a circle that slipped in may not go round for ever. */
    private static final int DEEPEST = 25;

    private final JdbcClient jdbc;

    DependentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One dependency of the chain.
     *
     * @param needed the milestone that is waited for
     * @param waiting the milestone that waits; open and readable
     */
    record Edge(MilestoneId needed, MilestoneItem waiting) {}

    /** The dependencies of the chain, the nearest first; it ends at what is closed or may not be read. */
    List<Edge> chain(MilestoneId from, ReadScope scope) {
        return jdbc.sql("""
                        with recursive chain (needed_id, waiting_id, depth) as (
                            select d.needs_id, d.milestone_id, 1 from dependency d where d.needs_id = :from
                            union
                            select d.needs_id, d.milestone_id, c.depth + 1
                              from chain c
                              join milestone w on w.id = c.waiting_id
                               and w.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN') and %s
                              join dependency d on d.needs_id = w.id
                             where c.depth < :deepest)
                        """.formatted(scope.on("w"))
                        + "select link.needed_id, link.depth, " + MilestoneQuery.COLUMNS + " from "
                        + MilestoneQuery.FROM
                        + """
                         join (select needed_id, waiting_id, min(depth) as depth from chain group by needed_id, waiting_id) link
                           on link.waiting_id = m.id
                         where m.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN') and
                        """
                        + scope.on("m") + " order by link.depth, " + MilestoneQuery.BY_DUE)
                .params(scope.parameters())
                .param("from", from.value())
                .param("deepest", DEEPEST)
                .query((row, index) ->
                        new Edge(new MilestoneId(row.getObject("needed_id", UUID.class)), MilestoneQuery.item(row)))
                .list();
    }
}
