package nl.spoorboek.planning;

import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dependencies between milestones: rows of two ends. */
@Component
class DependencyQuery {

    private final JdbcClient jdbc;

    DependencyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether {@code from} already waits for {@code to}, directly or along a chain. Takes the programme's lock until the end of the
     * transaction, so that two people cannot close a circle from both sides at once.
     */
    boolean reaches(MilestoneId from, MilestoneId to, ProgrammeId programme) {
        jdbc.sql("select 1 from programme where id = :programme for no key update")
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                        with recursive chain (id) as (
                            select cast(:from as uuid)
                            union
                            select d.needs_id from dependency d join chain on d.milestone_id = chain.id)
                        select exists (select 1 from chain where id = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query(Boolean.class)
                .single();
    }

    /** Adds a row; false when it was there already. */
    boolean add(ProgrammeId programme, MilestoneId waiting, MilestoneId needs, @Nullable String note) {
        return jdbc.sql("""
                        insert into dependency (id, programme_id, milestone_id, needs_id, note)
                        values (:id, :programme, :waiting, :needs, :note)
                        on conflict (milestone_id, needs_id) do nothing
                        """)
                        .param("id", Id.fresh())
                        .param("programme", programme.value())
                        .param("waiting", waiting.value())
                        .param("needs", needs.value())
                        .param("note", note)
                        .update()
                == 1;
    }

    /** Removes the row of a waiting milestone; false when it was not there. */
    boolean remove(MilestoneId waiting, UUID dependency) {
        return jdbc.sql("delete from dependency where id = :id and milestone_id = :waiting")
                        .param("id", dependency)
                        .param("waiting", waiting.value())
                        .update()
                == 1;
    }

    /** Whether anything hangs on the milestone, so that it cannot be deleted. */
    boolean isLinked(MilestoneId milestone) {
        return jdbc.sql("""
                        select exists (select 1 from dependency where milestone_id = :id or needs_id = :id)
                            or exists (select 1 from action_milestone where milestone_id = :id)
                            or exists (select 1 from comment where about_id = :id)
                            or exists (select 1 from agreement where needing_id = :id or delivering_id = :id)
                            or exists (select 1 from proposal where milestone_id = :id)
                            or exists (select 1 from link where from_id = :id or to_id = :id)
                        """).param("id", milestone.value()).query(Boolean.class).single();
    }
}
