package nl.spoorboek.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links between drafts and the milestones they lead to. One row is read from both ends, each by whoever may read that end. */
@Component
class DraftLinkQuery {

    private final JdbcClient jdbc;

    DraftLinkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The milestones a draft leads to, those that come first in front, with the question whether the draft may be read in the same
     * statement: null when it may not.
     */
    @Nullable
    List<LedTo> milestones(DraftId draft, ReadScope scope) {
        List<Optional<LedTo>> rows = jdbc.sql("""
                        select m.id, m.title, m.state, m.expected_words, m.expected_edtf, m.expected_range, m.expected_due,
                               m.expected_precision
                          from draft d
                          left join (link l join milestone m
                                       on m.id = l.to_id and l.to_entity = 'milestone' and l.kind = 'LEADS_TO' and %s)
                            on l.from_id = d.id and l.from_entity = 'draft'
                         where d.id = :draft and %s
                         order by upper(m.expected_due) nulls last, m.title collate dutch, m.id
                        """.formatted(scope.on("m"), scope.withInvited("d")))
                .params(scope.parameters())
                .param("draft", draft.value())
                .query((row, index) -> ledTo(row))
                .list();
        return rows.isEmpty() ? null : rows.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<LedTo> ledTo(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new LedTo(
                        new MilestoneId(id),
                        row.getString("title"),
                        MilestoneState.valueOf(row.getString("state")),
                        PartialDateColumns.read(row, "expected")));
    }

    /** The drafts that lead to a milestone, by title. */
    List<LeadingTo> drafts(MilestoneId milestone, ReadScope scope) {
        return jdbc.sql("""
                        select d.id, d.title, d.type, d.state
                          from link l
                          join draft d on d.id = l.from_id and l.from_entity = 'draft'
                         where l.to_id = :milestone and l.to_entity = 'milestone' and l.kind = 'LEADS_TO' and %s
                         order by d.title collate dutch, d.id
                        """.formatted(scope.withInvited("d")))
                .params(scope.parameters())
                .param("milestone", milestone.value())
                .query((row, index) -> new LeadingTo(
                        new DraftId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("type"),
                        DraftState.valueOf(row.getString("state"))))
                .list();
    }

    /** Whether there is such a milestone that the reader may read. */
    boolean isReadable(MilestoneId milestone, ReadScope scope) {
        return jdbc.sql("select exists (select 1 from milestone m where m.id = :id and " + scope.on("m") + ")")
                .params(scope.parameters())
                .param("id", milestone.value())
                .query(Boolean.class)
                .single();
    }

    /** Links them; nothing happens when they are linked already. */
    void add(DraftId draft, MilestoneId milestone) {
        jdbc.sql("""
                        insert into link (id, programme_id, kind, from_entity, from_id, to_entity, to_id)
                        select :id, d.programme_id, 'LEADS_TO', 'draft', d.id, 'milestone', :milestone
                          from draft d where d.id = :draft
                        on conflict (kind, from_id, to_id) do nothing
                        """)
                .param("id", Id.fresh())
                .param("draft", draft.value())
                .param("milestone", milestone.value())
                .update();
    }

    /** Takes the link away; nothing happens when there is none. */
    void remove(DraftId draft, MilestoneId milestone) {
        jdbc.sql("delete from link where kind = 'LEADS_TO' and from_id = :draft and to_id = :milestone")
                .param("draft", draft.value())
                .param("milestone", milestone.value())
                .update();
    }
}
