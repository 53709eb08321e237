package nl.spoorboek.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.base.time.CurrentDateRules;
import nl.spoorboek.base.time.RepeatRule;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions in lists and on the board: a fixed number of statements each, only what the reader may see. */
@Component
class ActionQuery {

    private static final String COLUMNS = """
            a.id, a.version, a.title, a.state, a.priority, a.level, a.track_ids, a.state_party, a.owner_organisation_id,
            a.due_words, a.due_edtf, a.due_range, a.due_due, a.due_precision, owners.names as owner, a.repeats,
            (select count(*) from action_point p where p.action_id = a.id) as points,
            (select count(p.done_at) from action_point p where p.action_id = a.id) as ticked
            """;

    /** The tables the columns come from. */
    static final String FROM = """
            action a
            left join track t on t.id = a.track_id
            left join person op on op.id = a.owner_person_id
            left join seat os on os.id = a.owner_seat_id
            left join organisation oo on oo.id = a.owner_organisation_id
            cross join lateral
                (select nullif(concat_ws(', ', op.name, os.title, oo.name, a.owner_outside), '') as names) owners
            """;

    /** Due end, then start, then precision (a shorter range is a finer one); undated last (domain rule "Order"). */
    static final String BY_DUE = "upper(a.due_due) nulls last, lower(a.due_due) desc nulls last, a.title, a.id";

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final OriginColumn origins;
    private final Rights rights;
    private final Today today;
    private final CurrentDateRules rules;

    ActionQuery(JdbcClient jdbc, OriginColumn origins, Rights rights, Today today, CurrentDateRules rules) {
        this.jdbc = jdbc;
        this.origins = origins;
        this.rights = rights;
        this.today = today;
        this.rules = rules;
    }

    List<ActionRow> list(ActionFilter filter, ActionOrder order, int offset, int limit) {
        Viewer viewer = rights.viewer();
        ActionConditions where = conditions(filter, viewer);
        OriginColumn.Selected origin = origins.selected();
        return jdbc.sql("select " + COLUMNS + "," + origin.sql() + " from " + FROM + " where " + where.sql()
                        + " order by " + order.sql() + " offset :offset limit :limit")
                .params(where.parameters())
                .params(origin.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> row(row, viewer))
                .list();
    }

    /** All of them, a few hundred in memory at a time. */
    void each(ActionFilter filter, ActionOrder order, Consumer<ActionRow> to) {
        Viewer viewer = rights.viewer();
        ActionConditions where = conditions(filter, viewer);
        OriginColumn.Selected origin = origins.selected();
        jdbc.sql("select " + COLUMNS + "," + origin.sql() + " from " + FROM + " where " + where.sql() + " order by "
                        + order.sql())
                .withFetchSize(FETCHED_AT_ONCE)
                .params(where.parameters())
                .params(origin.parameters())
                .query(row -> {
                    to.accept(row(row, viewer));
                });
    }

    int count(ActionFilter filter) {
        ActionConditions where = conditions(filter, rights.viewer());
        return jdbc.sql("select count(*) from action a where " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    Optional<ActionRow> find(ActionId id, ReadScope scope) {
        Viewer viewer = rights.viewer();
        OriginColumn.Selected origin = origins.selected();
        return jdbc.sql("select " + COLUMNS + "," + origin.sql() + " from " + FROM + " where a.id = :id and "
                        + scope.on("a"))
                .params(scope.parameters())
                .params(origin.parameters())
                .param("id", id.value())
                .query((row, index) -> row(row, viewer))
                .optional();
    }

    /** The columns of the board: two statements, however many cards there are. */
    List<ActionColumn> board(ActionFilter filter, Map<ActionState, Integer> most) {
        Map<ActionState, Integer> totals = totals(filter);
        Map<ActionState, List<ActionRow>> cards = first(filter, most);
        return Arrays.stream(ActionState.values())
                .filter(most::containsKey)
                .map(state ->
                        new ActionColumn(state, cards.getOrDefault(state, List.of()), totals.getOrDefault(state, 0)))
                .toList();
    }

    private Map<ActionState, Integer> totals(ActionFilter filter) {
        ActionConditions where = conditions(filter, rights.viewer());
        Map<ActionState, Integer> totals = new EnumMap<>(ActionState.class);
        jdbc.sql("select a.state, count(*) as total from action a where " + where.sql() + " group by a.state")
                .params(where.parameters())
                .query(row -> {
                    totals.put(ActionState.valueOf(row.getString("state")), row.getInt("total"));
                });
        return totals;
    }

    private Map<ActionState, List<ActionRow>> first(ActionFilter filter, Map<ActionState, Integer> most) {
        Viewer viewer = rights.viewer();
        ActionConditions where = conditions(filter, viewer);
        OriginColumn.Selected origin = origins.selected();
        List<ActionState> states = List.copyOf(most.keySet());
        return jdbc
                .sql("with hit as (select shown_card.id from unnest(cast(:columns as text[]), cast(:most as int[]))"
                        + " as shown (state, most) cross join lateral (select a.id from action a where a.state = shown.state and "
                        + where.sql() + " order by " + BY_DUE + " limit shown.most) shown_card) select " + COLUMNS
                        + "," + origin.sql() + " from " + FROM + " where a.id in (select id from hit) order by "
                        + BY_DUE)
                .params(where.parameters())
                .params(origin.parameters())
                .param("columns", states.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")))
                .param(
                        "most",
                        states.stream().map(state -> most.get(state) + "").collect(Collectors.joining(",", "{", "}")))
                .query((row, index) -> row(row, viewer))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ActionRow::state));
    }

    private ActionConditions conditions(ActionFilter filter, Viewer viewer) {
        LocalDate day = today.date();
        return ActionConditions.of(
                filter, rights.scope(), viewer, day, rules.now().dueWindow());
    }

    private static ActionRow row(ResultSet row, Viewer viewer) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, "track_ids");
        ActionState state = ActionState.valueOf(row.getString("state"));
        Level level = Level.valueOf(row.getString("level"));
        UUID organisation = row.getObject("owner_organisation_id", UUID.class);
        Subject subject = Subject.of(level, new HashSet<>(tracks));
        if (organisation != null) {
            subject = subject.ownedBy(Set.of(new OrganisationId(organisation)));
        }
        return new ActionRow(
                new ActionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                state,
                ActionPriority.valueOf(row.getString("priority")),
                level,
                tracks,
                PartialDateColumns.read(row, "due"),
                row.getString("owner"),
                row.getString("state_party"),
                new Progress(row.getInt("ticked"), row.getInt("points")),
                row.getString("repeats") == null
                        ? null
                        : RepeatRule.parse(row.getString("repeats")).repetition(),
                row.getString("came_from"),
                ActionAccess.next(viewer, state, subject));
    }
}
