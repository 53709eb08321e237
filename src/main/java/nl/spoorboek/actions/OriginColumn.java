package nl.spoorboek.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Component;

/**
 * What the actions of a list came from, as a column of the list: the action that one repeats and records of other kinds, as its page
 * tells them. What the reader may not read is not named.
 */
@Component
class OriginColumn {

    private final List<OriginTitles> kinds;
    private final Rights rights;

    OriginColumn(List<OriginTitles> kinds, Rights rights) {
        this.kinds = List.copyOf(kinds);
        this.rights = rights;
    }

    /**
     * The column {@code came_from} of {@code action a}.
     *
     * @param sql an expression with its name
     * @param parameters its named parameters
     */
    record Selected(String sql, Map<String, Object> parameters) {}

    /** The column for the signed-in person. */
    Selected selected() {
        ReadScope scope = rights.scope();
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        List<String> titles = new ArrayList<>();
        titles.add("""
                select cast('-infinity' as timestamptz) as at, concat_ws(', ', f.title, f.due_words) as title
                  from action f where f.id = a.follows_id and %s
                """.formatted(scope.on("f")));
        for (OriginTitles kind : kinds) {
            OriginTitles.Titles readable = kind.readable();
            parameters.putAll(readable.parameters());
            titles.add("""
                    select l.at, o.title from link l join (%s) o on o.id = l.from_id
                     where l.to_id = a.id and l.kind = 'LEADS_TO' and l.from_entity = '%s'
                    """.formatted(readable.sql(), kind.entity()));
        }
        return new Selected(
                "(select string_agg(titles.title, ', ' order by titles.at) from (" + String.join(" union all ", titles)
                        + ") titles) as came_from",
                parameters);
    }
}
