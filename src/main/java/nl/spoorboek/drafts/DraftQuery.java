package nl.spoorboek.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts in lists: one statement each, only what the reader may see. Of rounds that is: those of one's own municipality, or one's invitations. */
@Component
class DraftQuery {

    private final JdbcClient jdbc;

    DraftQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftItem> list(DraftFilter filter, ReadScope scope, int offset, int limit) {
        Where where = where(filter, scope);
        String internal = scope.internally("d");
        String round = "(" + internal + " or " + scope.asked("r.audience") + ")";
        return jdbc.sql("""
                        with page as materialized (
                               select d.*, now_.until_day, now_.audience,
                                      row_number() over (
                                          order by now_.until_day nulls last,
                                                   array_position(array['IN_REVIEW', 'PROCESSING', 'WRITING', 'ADOPTED', 'WITHDRAWN'], d.state),
                                                   d.title collate dutch, d.id) as place
                                 from draft d
                                 left join lateral (
                                      select r.until_day, r.audience
                                        from review_round r
                                       where r.draft_id = d.id and r.closed_at is null and %2$s) now_ on true
                                where %3$s
                                order by place
                               offset :offset limit :limit)
                        select d.id, d.title, d.type, d.state, d.level, d.track_ids, d.until_day,
                               array(select o.name from organisation o where o.id = any (d.audience)
                                      order by o.name collate dutch) as audience_names,
                               coalesce((select max(v.number) from draft_version v
                                          where v.draft_id = d.id and v.published_at is not null
                                            and (d.level = 'PUBLIC' or %1$s or exists (
                                                 select from review_round r where r.draft_version_id = v.id and %2$s))), 0) as number,
                               %1$s and exists (select from draft_version v join passage_text t on t.draft_version_id = v.id
                                                  where v.draft_id = d.id) as text,
                               said.remarks, said.answered
                          from page d
                          cross join lateral (
                               select count(*) as remarks, count(a.id) as answered
                                 from remark m
                                 join review_round r on r.id = m.round_id
                                 left join remark_answer a on a.remark_id = m.id
                                where m.draft_id = d.id and %2$s) said
                         order by d.place
                        """.formatted(internal, round, where.sql()))
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    int count(DraftFilter filter, ReadScope scope) {
        Where where = where(filter, scope);
        return jdbc.sql("select count(*) from draft d where " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private record Where(String sql, Map<String, Object> parameters) {}

    private static Where where(DraftFilter filter, ReadScope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        List<String> conditions = new ArrayList<>();
        conditions.add(scope.withInvited("d"));
        if (!filter.tracks().isEmpty()) {
            conditions.add("(d.track_ids && cast(:tracks as uuid[])"
                    + (filter.programmeToo() ? " or d.track_ids = '{}')" : ")"));
            parameters.put(
                    "tracks",
                    filter.tracks().stream().map(TrackId::toString).collect(Collectors.joining(",", "{", "}")));
        }
        if (!filter.states().isEmpty()) {
            conditions.add("d.state in (:states)");
            parameters.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.text().isBlank()) {
            conditions.add("(d.title ilike :text escape '\\' or d.type ilike :text escape '\\')");
            parameters.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static DraftItem item(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new DraftItem(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("type"),
                DraftState.valueOf(row.getString("state")),
                Level.valueOf(row.getString("level")),
                Columns.tracks(row, "track_ids"),
                row.getObject("until_day", LocalDate.class),
                Columns.texts(row, "audience_names"),
                number,
                number > 0 || row.getBoolean("text"),
                row.getInt("remarks"),
                row.getInt("answered"));
    }
}
