package nl.spoorboek.agreements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements in lists: one statement each, only what the reader may see, the milestones at their ends too. */
@Component
class AgreementQuery {

    private static final String SELECT = """
            select a.id, a.version, a.kind, a.state, a.level, a.from_track_id, a.to_track_id, a.title, a.state_reason,
                   a.asked_at, a.answered_at, f.number as from_number, t.number as to_number,
                   a.by_when_words, a.by_when_edtf, a.by_when_range, a.by_when_due, a.by_when_precision,
                   asker.name as asker, answerer.name as answerer, %s, %s
              from agreement a
              join track f on f.id = a.from_track_id
              join track t on t.id = a.to_track_id
              left join person asker on asker.id = a.asked_by
              left join person answerer on answerer.id = a.answered_by
              left join milestone n on n.id = a.needing_id and {n}
              left join milestone d on d.id = a.delivering_id and {d}
             where {a} and
            """.formatted(end("n", "needing"), end("d", "delivering"));

    private static final String OPEN = "a.state in ('PROPOSED', 'ACCEPTED')";

    /** Open first, then by date. */
    private static final String ORDER =
            " order by " + OPEN + " desc, upper(a.by_when_due) nulls last, a.title collate dutch, a.id ";

    private final JdbcClient jdbc;

    AgreementQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The date of a milestone is when it was reached, else when it is expected: of one of both, all five columns. */
    private static String end(String alias, String prefix) {
        return """
                %1$s.id as %2$s_id, %1$s.title as %2$s_title, %1$s.state as %2$s_state,
                coalesce(%1$s.reached_words, %1$s.expected_words) as %2$s_words,
                coalesce(%1$s.reached_edtf, %1$s.expected_edtf) as %2$s_edtf,
                coalesce(%1$s.reached_range, %1$s.expected_range) as %2$s_range,
                coalesce(%1$s.reached_due, %1$s.expected_due) as %2$s_due,
                coalesce(%1$s.reached_precision, %1$s.expected_precision) as %2$s_precision
                """.formatted(alias, prefix);
    }

    List<AgreementItem> ofTrack(TrackId track, boolean open, ReadScope scope, LocalDate today, int offset, int limit) {
        return list(
                "a.track_ids @> array[cast(:track as uuid)] and " + (open ? OPEN : "not " + OPEN) + ORDER
                        + "offset :offset limit :limit",
                Map.of("track", track.value(), "offset", offset, "limit", limit),
                scope,
                today);
    }

    int countOfTrack(TrackId track, boolean open, ReadScope scope) {
        return jdbc.sql("select count(*) from agreement a where " + scope.on("a")
                        + " and a.track_ids @> array[cast(:track as uuid)] and " + (open ? OPEN : "not " + OPEN))
                .params(scope.parameters())
                .param("track", track.value())
                .query(Integer.class)
                .single();
    }

    /** Those that one of these milestones needs or brings. */
    List<AgreementItem> ofMilestones(Collection<MilestoneId> milestones, ReadScope scope, LocalDate today, int limit) {
        return list(
                "(a.needing_id = any (cast(:milestones as uuid[])) or a.delivering_id = any (cast(:milestones as uuid[])))"
                        + ORDER + "limit :limit",
                Map.of("milestones", array(milestones), "limit", limit),
                scope,
                today);
    }

    /** The open ones of tracks: those that wait for an answer there, and those that dates may have broken. */
    List<AgreementItem> pressing(Collection<TrackId> led, ReadScope scope, LocalDate today, int limit) {
        return list(
                OPEN + " and a.track_ids && cast(:led as uuid[])"
                        + " and (a.state = 'PROPOSED' and a.to_track_id = any (cast(:led as uuid[]))"
                        + " or num_nonnulls(a.by_when_due, a.needing_id, a.delivering_id) > 0)" + ORDER
                        + "limit :limit",
                Map.of("led", array(led), "limit", limit),
                scope,
                today);
    }

    Optional<AgreementItem> find(AgreementId id, ReadScope scope, LocalDate today) {
        return list("a.id = :id", Map.of("id", id.value()), scope, today).stream()
                .findFirst();
    }

    private List<AgreementItem> list(String which, Map<String, Object> parameters, ReadScope scope, LocalDate today) {
        Map<String, Object> all = new HashMap<>(scope.parameters());
        all.putAll(parameters);
        return jdbc.sql(SELECT.replace("{n}", scope.on("n"))
                                .replace("{d}", scope.on("d"))
                                .replace("{a}", scope.on("a"))
                        + which)
                .params(all)
                .query((row, index) -> item(row, today))
                .list();
    }

    private static String array(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private static AgreementItem item(ResultSet row, LocalDate today) throws SQLException {
        AgreementState state = AgreementState.valueOf(row.getString("state"));
        PartialDate byWhen = PartialDateColumns.read(row, "by_when");
        TiedMilestone needing = tied(row, "needing");
        TiedMilestone delivering = tied(row, "delivering");
        return new AgreementItem(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                AgreementKind.valueOf(row.getString("kind")),
                state,
                Level.valueOf(row.getString("level")),
                new TrackId(row.getObject("from_track_id", UUID.class)),
                row.getInt("from_number"),
                new TrackId(row.getObject("to_track_id", UUID.class)),
                row.getInt("to_number"),
                row.getString("title"),
                byWhen,
                needing,
                delivering,
                row.getString("asker"),
                moment(row, "asked_at"),
                row.getString("answerer"),
                moment(row, "answered_at"),
                row.getString("state_reason"),
                Breach.of(state, byWhen, needing, delivering, today).orElse(null));
    }

    private static @Nullable TiedMilestone tied(ResultSet row, String prefix) throws SQLException {
        UUID id = row.getObject(prefix + "_id", UUID.class);
        return id == null
                ? null
                : new TiedMilestone(
                        new MilestoneId(id),
                        row.getString(prefix + "_title"),
                        MilestoneState.valueOf(row.getString(prefix + "_state")),
                        PartialDateColumns.read(row, prefix));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
