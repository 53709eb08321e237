package nl.spoorboek.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of adopted plannings. */
@Component
class BaselineQuery {

    /** The milestones that a planning of some tracks, or of all when there are none, is about. */
    private static final String COVERED = """
             m.programme_id = :programme
             and (cast(:tracks as uuid[]) = '{}' or m.track_ids && cast(:tracks as uuid[]))
            """;

    private final JdbcClient jdbc;

    BaselineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The condition that an entry may be read: what it says could be read at the time, and its milestone, unless deleted since, can
     * be read now.
     *
     * @param entry alias of the entry
     * @param milestone alias of its milestone, joined from the left
     */
    static String readable(ReadScope scope, String entry, String milestone) {
        return "(" + scope.on(entry) + " and (" + milestone + ".id is null or " + scope.on(milestone) + "))";
    }

    /** Those one may read, the last decided first. */
    List<BaselineItem> list(ReadScope scope) {
        return jdbc.sql(select(scope) + " order by b.decided_on desc, b.id desc")
                .params(scope.parameters())
                .query((row, index) -> item(row))
                .list();
    }

    Optional<BaselineItem> find(BaselineId id, ReadScope scope) {
        return jdbc.sql(select(scope) + " and b.id = :id")
                .params(scope.parameters())
                .param("id", id.value())
                .query((row, index) -> item(row))
                .optional();
    }

    private static String select(ReadScope scope) {
        return """
                select b.*, p.name as person,
                       (select count(*) from baseline_entry e left join milestone m on m.id = e.milestone_id
                         where e.baseline_id = b.id and %s) as size
                  from baseline b join person p on p.id = b.adopted_by
                 where %s
                """.formatted(readable(scope, "e", "m"), scope.on("b"));
    }

    void insert(BaselineId id, ProgrammeId programme, BaselineDraft draft, LocalDate day, Instant at) {
        jdbc.sql("""
                        insert into baseline (id, programme_id, name, decision_number, decided_on, decided_by, track_ids, adopted_at)
                        values (:id, :programme, :name, :number, :day, :body, cast(:tracks as uuid[]), :at)
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("name", draft.name())
                .param("number", draft.number().isEmpty() ? null : draft.number())
                .param("day", day)
                .param("body", draft.body())
                .param("tracks", array(draft.tracks()))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /**
     * Copies every milestone of the scope as it is, and makes what is expected of the open ones the date that was adopted. Until the
     * end of the transaction nobody else changes a milestone, so that both see the same moment.
     *
     * @return how many were copied
     */
    int copy(BaselineId id, ProgrammeId programme, Set<TrackId> tracks) {
        jdbc.sql("lock table milestone in share row exclusive mode").update();
        int copied = jdbc.sql("""
                        insert into baseline_entry (baseline_id, milestone_id, programme_id, title, kind, state, level, track_id,
                            track_ids, expected_words, expected_edtf, expected_range, expected_due, expected_precision,
                            reached_words, reached_edtf, reached_range, reached_due, reached_precision)
                        select :id, m.id, m.programme_id, m.title, m.kind, m.state, m.level, m.track_id,
                            m.track_ids, m.expected_words, m.expected_edtf, m.expected_range, m.expected_due, m.expected_precision,
                            m.reached_words, m.reached_edtf, m.reached_range, m.reached_due, m.reached_precision
                          from milestone m
                         where
                        """ + COVERED)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("tracks", array(tracks))
                .update();
        jdbc.sql("""
                        update milestone m
                           set adopted_words = m.expected_words, adopted_edtf = m.expected_edtf, adopted_range = m.expected_range,
                               adopted_due = m.expected_due, adopted_precision = m.expected_precision, version = m.version + 1
                         where m.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN')
                           and (m.adopted_words, m.adopted_edtf, m.adopted_range, m.adopted_due, m.adopted_precision)
                               is distinct from
                               (m.expected_words, m.expected_edtf, m.expected_range, m.expected_due, m.expected_precision)
                           and
                        """ + COVERED)
                .param("programme", programme.value())
                .param("tracks", array(tracks))
                .update();
        return copied;
    }

    static String array(Collection<TrackId> tracks) {
        return tracks.stream().map(TrackId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static BaselineItem item(ResultSet row) throws SQLException {
        Set<TrackId> tracks = new HashSet<>();
        for (UUID track : (UUID[]) row.getArray("track_ids").getArray()) {
            tracks.add(new TrackId(track));
        }
        return new BaselineItem(
                new BaselineId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                tracks,
                row.getBoolean("example"),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getInt("size"));
    }
}
