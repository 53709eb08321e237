package nl.spoorboek.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.base.time.CurrentDateRules;
import nl.spoorboek.people.Grant;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Role;
import nl.spoorboek.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones in lists: one statement each, only what the reader may see. */
@Component
class MilestoneQuery {

    /** The columns of a {@link MilestoneItem}, of a milestone m. */
    static final String COLUMNS = columns("""
            m.adopted_words, m.adopted_edtf, m.adopted_range, m.adopted_due, m.adopted_precision,
            false as compared, null as change, true as of_now, true as exists
            """);

    private static final String COLUMNS_COMPARED = columns("""
            b.expected_words as adopted_words, b.expected_edtf as adopted_edtf, b.expected_range as adopted_range,
            b.expected_due as adopted_due, b.expected_precision as adopted_precision,
            true as compared, %s as change, %s as of_now, m.exists as exists
            """);

    private static String columns(String adopted) {
        return """
            m.id, m.version, m.title, m.kind, m.state, m.certainty, m.level, m.track_ids, m.line_id, m.state_party, %s,
            m.expected_words, m.expected_edtf, m.expected_range, m.expected_due, m.expected_precision,
            m.reached_words, m.reached_edtf, m.reached_range, m.reached_due, m.reached_precision,
            coalesce(op.name, os.title, oo.name, m.owner_outside) as owner
            """.formatted(adopted);
    }

    private static final String OWNERS = """

            left join person op on op.id = m.owner_person_id
            left join seat os on os.id = m.owner_seat_id
            left join organisation oo on oo.id = m.owner_organisation_id
            """;

    /** The tables the columns come from. */
    static final String FROM = "milestone m" + OWNERS;

    /** Due end, then start, then precision (a shorter range is a finer one); undated last (domain rule "Order"). */
    static final String BY_DUE = """
            upper(coalesce(m.reached_due, m.expected_due)) nulls last,
            lower(coalesce(m.reached_due, m.expected_due)) desc nulls last, m.title, m.id
            """;

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;

    private final CurrentDateRules rules;

    MilestoneQuery(JdbcClient jdbc, CurrentDateRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    List<MilestoneItem> list(
            MilestoneFilter filter, MilestoneOrder order, ReadScope scope, LocalDate today, int offset, int limit) {
        Where where = where(filter, scope, today);
        return jdbc.sql(select(filter, scope) + " where " + where.sql() + " order by " + order.sql()
                        + " offset :offset limit :limit")
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    /** All of them, a few hundred in memory at a time. */
    void each(MilestoneFilter filter, ReadScope scope, LocalDate today, Consumer<MilestoneItem> to) {
        Where where = where(filter, scope, today);
        jdbc.sql(select(filter, scope) + " where " + where.sql() + " order by " + BY_DUE)
                .withFetchSize(FETCHED_AT_ONCE)
                .params(where.parameters())
                .query(row -> {
                    to.accept(item(row));
                });
    }

    int count(MilestoneFilter filter, ReadScope scope, LocalDate today) {
        Where where = where(filter, scope, today);
        return jdbc.sql("select count(*) from " + milestones(filter, scope) + " where " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** One milestone, when one may read it. */
    Optional<MilestoneItem> find(MilestoneId id, ReadScope scope) {
        return jdbc.sql("select " + COLUMNS + " from " + FROM + " where m.id = :id and " + scope.on("m"))
                .params(scope.parameters())
                .param("id", id.value())
                .query((row, index) -> item(row))
                .optional();
    }

    /** What must come true first, in words, of those one may read and that say so. */
    Map<MilestoneId, String> conditions(ReadScope scope) {
        Map<MilestoneId, String> found = new HashMap<>();
        jdbc.sql("select m.id, m.condition from milestone m where m.condition is not null and " + scope.on("m"))
                .params(scope.parameters())
                .query(row -> {
                    found.put(new MilestoneId(row.getObject("id", UUID.class)), row.getString("condition"));
                });
        return found;
    }

    /** A milestone, and those at the other end of its dependencies both ways: what it needs and what needs it. */
    List<TieRow> withTies(MilestoneId id, ReadScope scope) {
        return jdbc.sql("select d.dependency_id, d.dependency_note, d.needs, " + COLUMNS + " from " + FROM
                        + """
                         join (select cast(null as uuid) as dependency_id, null as dependency_note, false as needs,
                                      cast(:id as uuid) as end_id
                               union all select id, note, true, needs_id from dependency where milestone_id = :id
                               union all select id, note, false, milestone_id from dependency where needs_id = :id) d
                           on d.end_id = m.id
                         where
                        """
                        + scope.on("m") + " order by " + BY_DUE)
                .params(scope.parameters())
                .param("id", id.value())
                .query((row, index) -> new TieRow(
                        row.getObject("dependency_id", UUID.class),
                        row.getBoolean("needs"),
                        row.getString("dependency_note"),
                        item(row)))
                .list();
    }

    /** Open milestones that concern a person now: late, or due by the programme's date rules, owned or on a track led. */
    List<MilestoneItem> mine(Viewer viewer, ReadScope scope, LocalDate today, int limit) {
        return jdbc.sql("select " + COLUMNS + " from " + FROM
                        + """
                         where m.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN')
                           and upper(m.expected_due) <= :horizon
                           and (m.owner_person_id = :person
                                or m.owner_seat_id = any (cast(:seats as uuid[]))
                                or m.track_id = any (cast(:led as uuid[])))
                           and
                        """
                        + scope.on("m") + " order by " + BY_DUE + " limit :limit")
                .params(scope.parameters())
                .param("horizon", today.plus(rules.now().dueWindow()))
                .param("person", viewer.person().value())
                .param("seats", array(viewer.grants().stream().map(Grant::seat)))
                .param(
                        "led",
                        array(viewer.grants().stream()
                                .filter(grant -> grant.role() == Role.TRACK_LEAD)
                                .flatMap(grant -> grant.tracks().stream())))
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    List<MilestoneItem> owned(Viewer viewer, ReadScope scope, int limit) {
        return jdbc.sql("select " + COLUMNS + " from " + FROM
                        + " where (m.owner_person_id = :person or m.owner_seat_id = any (cast(:seats as uuid[]))) and "
                        + scope.on("m") + " order by " + BY_DUE + " limit :limit")
                .params(scope.parameters())
                .param("person", viewer.person().value())
                .param("seats", array(viewer.grants().stream().map(Grant::seat)))
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    private static String array(Stream<? extends Id> ids) {
        return ids.map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /** A dependency of a milestone, {@code needs} when the milestone waits for the other; without one the milestone itself. */
    record TieRow(
            @org.jspecify.annotations.Nullable UUID dependency,
            boolean needs,
            @org.jspecify.annotations.Nullable String note,
            MilestoneItem other) {}

    /** A condition with its parameters. */
    record Where(String sql, Map<String, Object> parameters) {}

    /** The columns and tables of a list; of plannings that are compared, what was adopted is what stands in the earlier one. */
    static String select(MilestoneFilter filter, ReadScope scope) {
        return filter.compared() == null
                ? "select " + COLUMNS + " from " + FROM
                : "select " + COLUMNS_COMPARED.formatted(ComparedMilestones.CHANGE, filter.isNow()) + " from "
                        + milestones(filter, scope) + OWNERS + ComparedMilestones.earlier(scope);
    }

    /** What the filter chooses from, as m. */
    static String milestones(MilestoneFilter filter, ReadScope scope) {
        return filter.compared() == null ? "milestone m" : ComparedMilestones.relation(filter.compared(), scope) + " m";
    }

    static Where where(MilestoneFilter filter, ReadScope scope, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (filter.compared() != null) {
            parameters.putAll(ComparedMilestones.parameters(filter.compared()));
        }
        List<String> conditions = new ArrayList<>();
        conditions.add(scope.on("m"));
        if (!filter.tracks().isEmpty()) {
            conditions.add("(m.track_ids && cast(:tracks as uuid[])"
                    + (filter.programmeToo() ? " or m.track_ids = '{}')" : ")"));
            parameters.put("tracks", array(filter.tracks().stream()));
        }
        if (!filter.states().isEmpty()) {
            conditions.add("m.state in (:states)");
            parameters.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.text().isBlank()) {
            conditions.add("m.title ilike :text escape '\\'");
            parameters.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.period() != null) {
            conditions.add("coalesce(m.reached_range, m.expected_range) && cast(:period as daterange)");
            parameters.put("period", filter.period().toString());
        }
        if (filter.late()) {
            conditions.add(
                    "m.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN') and upper(m.expected_due) <= :today");
            parameters.put("today", today);
        }
        if (!filter.phasesToo()) {
            conditions.add("m.kind <> 'PHASE'");
        }
        if (filter.undated()) {
            conditions.add("coalesce(m.reached_range, m.expected_range) is null");
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    static MilestoneItem item(ResultSet row) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, "track_ids");
        return new MilestoneItem(
                new MilestoneId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                MilestoneKind.valueOf(row.getString("kind")),
                MilestoneState.valueOf(row.getString("state")),
                Certainty.valueOf(row.getString("certainty")),
                Level.valueOf(row.getString("level")),
                tracks,
                row.getObject("line_id", UUID.class),
                PartialDateColumns.read(row, "adopted"),
                PartialDateColumns.read(row, "expected"),
                PartialDateColumns.read(row, "reached"),
                row.getString("owner"),
                row.getString("state_party"),
                row.getBoolean("compared") ? compared(row) : null);
    }

    private static MilestoneItem.Compared compared(ResultSet row) throws SQLException {
        String change = row.getString("change");
        return new MilestoneItem.Compared(
                change == null ? null : PlanChange.valueOf(change), row.getBoolean("of_now"), row.getBoolean("exists"));
    }
}
