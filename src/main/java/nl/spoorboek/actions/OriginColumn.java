package nl.spoorboek.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the actions of a list came from, as a column of the list; what the reader may not read is not named. */
@Component
class OriginColumn {

    private final List<OriginTitles> kinds;

    OriginColumn(List<OriginTitles> kinds) {
        this.kinds = List.copyOf(kinds);
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
        Map<String, Object> parameters = new HashMap<>();
        String titles = kinds.stream()
                .map(kind -> {
                    OriginTitles.Titles readable = kind.readable();
                    parameters.putAll(readable.parameters());
                    return """
                            select l.at, o.title from link l join (%s) o on o.id = l.from_id
                             where l.to_id = a.id and l.kind = 'LEADS_TO' and l.from_entity = '%s'
                            """.formatted(readable.sql(), kind.entity());
                })
                .collect(Collectors.joining(" union all "));
        return new Selected(
                "(select string_agg(titles.title, ', ' order by titles.at) from (" + titles + ") titles) as came_from",
                parameters);
    }
}
