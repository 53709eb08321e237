package nl.spoorboek.cocreation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.people.ReadScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions in lists: one statement each, only what the reader may see. */
@Component
class SessionQuery {

    private static final String COLUMNS = """
            s.id, s.title, s.kind, s.state, s.level, s.track_ids, s.starts_at, s.ends_at, s.place, s.series, s.participation,
            s.planned_words, s.planned_edtf, s.planned_range, s.planned_due, s.planned_precision,
            (select count(*) from contribution c where c.session_id = s.id) as contributions
            """;

    /** Open first, then in preparation, then announced: the coming ones by date, undated, passed; closed last, latest first. */
    private static final String ORDER = """
            case s.state when 'OPEN' then 1 when 'PREPARING' then 2 when 'ANNOUNCED' then 3 else 4 end,
            case when s.state <> 'ANNOUNCED' then 0 when upper(s.planned_due) > :today then 1
                 when s.planned_due is null then 2 else 3 end,
            case when s.state <> 'CLOSED' and upper(s.planned_due) > :today then upper(s.planned_due) end,
            coalesce(upper(s.planned_due), cast(s.closed_at as date)) desc nulls last,
            s.title, s.id
            """;

    private final JdbcClient jdbc;

    SessionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SessionItem> list(SessionFilter filter, ReadScope scope, LocalDate today, int offset, int limit) {
        Where where = where(filter, scope);
        return jdbc.sql("select " + COLUMNS + " from session s where " + where.sql() + " order by " + ORDER
                        + " offset :offset limit :limit")
                .params(where.parameters())
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    int count(SessionFilter filter, ReadScope scope) {
        Where where = where(filter, scope);
        return jdbc.sql("select count(*) from session s where " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private record Where(String sql, Map<String, Object> parameters) {}

    private static Where where(SessionFilter filter, ReadScope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        List<String> conditions = new ArrayList<>();
        conditions.add(scope.on("s"));
        if (!filter.tracks().isEmpty()) {
            conditions.add("s.track_ids && cast(:tracks as uuid[])");
            parameters.put(
                    "tracks",
                    filter.tracks().stream().map(TrackId::toString).collect(Collectors.joining(",", "{", "}")));
        }
        if (!filter.kinds().isEmpty()) {
            conditions.add("s.kind in (:kinds)");
            parameters.put("kinds", filter.kinds().stream().map(Enum::name).toList());
        }
        if (!filter.states().isEmpty()) {
            conditions.add("s.state in (:states)");
            parameters.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.text().isBlank()) {
            conditions.add("(s.title ilike :text escape '\\' or s.goal ilike :text escape '\\')");
            parameters.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static SessionItem item(ResultSet row) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, "track_ids");
        String participation = row.getString("participation");
        return new SessionItem(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                SessionKind.valueOf(row.getString("kind")),
                SessionState.valueOf(row.getString("state")),
                Level.valueOf(row.getString("level")),
                tracks,
                PartialDateColumns.read(row, "planned"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                row.getBoolean("series"),
                participation == null ? null : ParticipationLevel.valueOf(participation),
                row.getInt("contributions"));
    }
}
