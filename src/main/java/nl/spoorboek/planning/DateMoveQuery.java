package nl.spoorboek.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.people.ReadScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of moves of expected dates. */
@Component
class DateMoveQuery {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    DateMoveQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            MilestoneId milestone,
            Level level,
            MoveKind kind,
            @Nullable PartialDate before,
            @Nullable PartialDate after,
            MoveReason reason,
            Instant at) {
        jdbc.sql("""
                        insert into date_move (id, programme_id, milestone_id, at, kind, reason, cause, party, level, track_ids,
                            before_words, before_edtf, before_range, before_due, before_precision,
                            after_words, after_edtf, after_range, after_due, after_precision)
                        select :id, m.programme_id, m.id, :at, :kind, :reason, :cause, :party, :level, m.track_ids,
                            :before_words, :before_edtf, cast(:before_range as daterange), cast(:before_due as daterange),
                            :before_precision,
                            :after_words, :after_edtf, cast(:after_range as daterange), cast(:after_due as daterange),
                            :after_precision
                          from milestone m where m.id = :milestone
                        """)
                .param("id", Id.fresh())
                .param("milestone", milestone.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("reason", reason.why())
                .param("cause", reason.cause().name())
                .param("party", reason.party())
                .param("level", level.name())
                .params(PartialDateColumns.parameters("before", before))
                .params(PartialDateColumns.parameters("after", after))
                .update();
    }

    /** The last moves of a milestone, the first made first, as far as they could be read at the time. */
    List<DateMove> of(MilestoneId milestone, ReadScope scope) {
        return jdbc.sql("""
                        select * from (
                            select d.*, p.name as person
                              from date_move d join person p on p.id = d.person_id
                             where d.milestone_id = :milestone and %s
                             order by d.at desc, d.id desc limit :most) last
                         order by at, id
                        """.formatted(scope.on("d")))
                .params(scope.parameters())
                .param("milestone", milestone.value())
                .param("most", MOST)
                .query((row, index) -> move(row))
                .list();
    }

    private static DateMove move(ResultSet row) throws SQLException {
        return new DateMove(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                MoveKind.valueOf(row.getString("kind")),
                PartialDateColumns.read(row, "before"),
                PartialDateColumns.read(row, "after"),
                new MoveReason(
                        row.getString("reason"), MoveCause.valueOf(row.getString("cause")), row.getString("party")));
    }
}
