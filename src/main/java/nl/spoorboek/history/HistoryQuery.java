package nl.spoorboek.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.history.HistoryEntry.Change;
import nl.spoorboek.history.HistoryEntry.Operation;
import nl.spoorboek.people.ReadScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to a record. The caller has asked whether the record may be read now; values of a moment at which this reader
 * could not have read it are left out here (domain rule "values by the level of that moment").
 */
@Component
public class HistoryQuery {

    private static final int MOST = 200;

    /** Columns that say nothing to a reader: identities, bookkeeping, and what is computed from other columns. */
    private static final Set<String> SILENT = Set.of(
            "id",
            "version",
            "programme_id",
            "track_ids",
            "created_at",
            "created_by",
            "milestone_id",
            "action_id",
            "session_id",
            "topic_id",
            "contribution_id",
            "organisation_id",
            "organisation_ids",
            "invited",
            "invited_by",
            "withdrawn_by",
            "author_id",
            "given_by",
            "track_id_main",
            "adopted_edtf",
            "adopted_range",
            "adopted_due",
            "adopted_precision",
            "expected_edtf",
            "expected_range",
            "expected_due",
            "expected_precision",
            "reached_edtf",
            "reached_range",
            "reached_due",
            "reached_precision",
            "due_edtf",
            "due_range",
            "due_due",
            "due_precision",
            "planned_edtf",
            "planned_range",
            "planned_due",
            "planned_precision",
            "by_when_edtf",
            "by_when_range",
            "by_when_due",
            "by_when_precision",
            "asked_by",
            "asked_at",
            "answered_by",
            "answered_at");

    /** The field that says which part of its record a row is. */
    private static final Map<String, String> PARTS =
            Map.of("light", "aspect", "profile_block", "block", "programme_line", "name");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    HistoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last 200 changes of a record and of what hangs under it, latest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HistoryEntry> of(Id root, ReadScope scope) {
        return of(root, scope.on("then_"), scope, "true", Set.of("-"));
    }

    /**
     * The same for a record of a table with level and tracks, with the question whether it may be read now in the same statement:
     * empty when it does not exist or may not be read, as what exists has at least the change that made it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HistoryEntry> ofReadable(String table, Id root, ReadScope scope) {
        return of(
                root,
                scope.on("then_"),
                scope,
                "exists (select from " + table + " now_ where now_.id = :root and " + scope.on("now_") + ")",
                Set.of("-"));
    }

    /** The same for a record that invites organisations, of these tables only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HistoryEntry> of(Id root, ReadScope scope, Set<String> entities) {
        return of(root, scope.withInvited("then_"), scope, "h.entity in (:entities)", entities);
    }

    /** How often and when these records themselves changed, without what hangs under them; the caller may read them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, RecordChanges> changes(Set<UUID> records) {
        Map<UUID, RecordChanges> changes = new HashMap<>();
        if (records.isEmpty()) {
            return changes;
        }
        jdbc.sql("""
                        select h.record_id, count(*) - 1 as sequence, max(lower(h.valid)) as last
                          from history h
                         where h.root_id in (:records) and h.record_id = h.root_id
                         group by h.record_id
                        """).param("records", records).query(row -> {
            changes.put(
                    row.getObject("record_id", UUID.class),
                    new RecordChanges(
                            row.getInt("sequence"), row.getTimestamp("last").toInstant()));
        });
        return changes;
    }

    private List<HistoryEntry> of(Id root, String readable, ReadScope scope, String which, Set<String> entities) {
        return jdbc.sql("""
                        select h.entity, h.operation, lower(h.valid) as at, p.name, h.reason, h.image, b.image as before,
                               %s as readable
                          from history h
                          join person p on p.id = h.person_id
                          left join lateral (%s) b on true
                         where h.root_id = :root and %s
                         order by h.id desc
                         limit :most
                        """.formatted(HistoryRules.readable(readable), HistoryRules.BEFORE, which))
                .params(scope.parameters())
                .param("root", root.value())
                .param("entities", entities)
                .param("most", MOST)
                .query((row, index) -> entry(row))
                .list();
    }

    /**
     * A window of the changes of many records together, latest first. History is walked back from its end, with the records in a
     * hash, until the window is full: {@code is true} keeps PostgreSQL from joining all that ever happened first.
     *
     * @param records a select of the records, each with {@code kind}, {@code id}, {@code title}, the {@code entities} to tell of, the
     *     moment {@code since} which (null: all), and whether reasons are {@code told}; it holds the reader's scope of each record
     * @param parameters the parameters of that select
     * @param condition a further condition on the history {@code h}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HistoryLine> window(
            String records, Map<String, ?> parameters, ReadScope scope, String condition, int offset, int limit) {
        return jdbc.sql("""
                        with record as materialized (%s),
                        known as materialized (select id, since from record where since is not null),
                        page as materialized (
                            select h.id
                              from history h
                             where ((h.root_id, h.entity) in (select r.id, unnest(r.entities) from record r)) is true
                               and (exists (select from known k where k.id = h.root_id and k.since > lower(h.valid))) is false
                               and %s
                             order by h.id desc offset :offset limit :limit)
                        select r.kind, r.id as about, r.title, r.told, h.entity, h.operation, lower(h.valid) as at, p.name,
                               case when r.told then h.reason end as reason, h.image, b.image as before, %s as readable
                          from page g
                          join history h on h.id = g.id
                          join record r on r.id = h.root_id and h.entity = any (r.entities)
                          join person p on p.id = h.person_id
                          left join lateral (%s) b on true
                         order by h.id desc
                        """.formatted(
                        records, condition, HistoryRules.readable(scope.withInvited("then_")), HistoryRules.BEFORE))
                .params(scope.parameters())
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new HistoryLine(
                        row.getString("kind"),
                        row.getObject("about", UUID.class),
                        row.getString("title"),
                        part(row),
                        entry(row)))
                .list();
    }

    /** Which part of a record changed, for parts that have a word or a name of their own. */
    private static @Nullable String part(ResultSet row) throws SQLException {
        String field = PARTS.get(row.getString("entity"));
        return field == null || !row.getBoolean("readable")
                ? null
                : text(JSON.readTree(row.getString("image")).get(field));
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        Operation operation = switch (row.getString("operation")) {
            case "I" -> Operation.INSERT;
            case "D" -> Operation.DELETE;
            default -> Operation.UPDATE;
        };
        Timestamp at = row.getTimestamp("at");
        List<Change> changes = row.getBoolean("readable")
                ? changes(operation, row.getString("before"), row.getString("image"))
                : List.of();
        return new HistoryEntry(
                row.getString("entity"),
                operation,
                at.toInstant(),
                row.getString("name"),
                row.getString("reason"),
                changes);
    }

    private static List<Change> changes(Operation operation, @Nullable String beforeText, String imageText) {
        JsonNode image = JSON.readTree(imageText);
        JsonNode empty = JSON.createObjectNode();
        JsonNode before = switch (operation) {
            case INSERT -> empty;
            case DELETE -> image;
            case UPDATE -> beforeText == null ? empty : JSON.readTree(beforeText);
        };
        JsonNode after = operation == Operation.DELETE ? empty : image;
        List<Change> changes = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        fields.addAll(image.propertyNames());
        fields.addAll(before.propertyNames());
        for (String field : fields) {
            String old = text(before.get(field));
            String now = text(after.get(field));
            if (!SILENT.contains(field) && !Objects.equals(old, now)) {
                changes.add(new Change(field, old, now));
            }
        }
        return changes;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
            return null;
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
