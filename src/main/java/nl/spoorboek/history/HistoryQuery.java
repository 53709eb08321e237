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
            "planned_precision");

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
                        select h.entity, h.operation, lower(h.valid) as at, p.name, h.reason, h.image,
                               (select b.image from history b
                                 where b.entity = h.entity and b.record_id = h.record_id and b.id < h.id
                                 order by b.id desc limit 1) as before,
                               (h.image -> 'level' is null or (select %s from
                                   (select h.image ->> 'level' as level,
                                           array(select jsonb_array_elements_text(
                                               case jsonb_typeof(h.image -> 'track_ids')
                                                    when 'array' then h.image -> 'track_ids' else '[]' end))::uuid[] as track_ids,
                                            array(select jsonb_array_elements_text(
                                                case jsonb_typeof(h.image -> 'invited')
                                                    when 'array' then h.image -> 'invited' else '[]' end))::uuid[] as invited
                                   ) then_)) as readable
                          from history h
                          join person p on p.id = h.person_id
                         where h.root_id = :root and %s
                         order by h.id desc
                         limit :most
                        """.formatted(readable, which))
                .params(scope.parameters())
                .param("root", root.value())
                .param("entities", entities)
                .param("most", MOST)
                .query((row, index) -> entry(row))
                .list();
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
