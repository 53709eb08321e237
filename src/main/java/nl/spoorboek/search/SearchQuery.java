package nl.spoorboek.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.people.ReadScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds documents in one statement; who reads is part of it, so that numbers and words come from readable documents only. */
@Component
class SearchQuery {

    /** How many results stand on a page. */
    static final int PAGE = 20;

    /** Only so many are weighed against each other: whoever finds more needs another word, not a better order. */
    private static final int WEIGHED = 1000;

    /** From here on there is nothing more. */
    static final int LAST_PAGE = WEIGHED / PAGE;

    /** Word forms; or, when the words are no more than words, the words themselves, the last one perhaps only begun. */
    private static final String ASKED = """
            select case when :operators then websearch_to_tsquery('spoorboek_words', :text)
                        else websearch_to_tsquery('spoorboek_words', :text) || case
                             when :continues and e.exact like '%''' then cast(e.exact || ':*' as tsquery)
                             else cast(e.exact as tsquery) end
                   end as query
              from (select cast(websearch_to_tsquery('spoorboek_exact', :text) as text) as exact) e
            """;

    /** Who of the readers of the record on whose page it stands reads this: see the table's readers. */
    private static final String READERS = """
            (d.readers = 'RECORD'
              or d.readers = 'MUNICIPALITY' and {internally}
              or d.readers = 'ROUND' and ({internally} or {asked})
              or d.readers = 'GUESTS' and not {internally} and (d.level = 'PUBLIC' or {asked}))
            """;

    private static final String FIND = """
            with asked as materialized ({words}),
            hit as materialized (
                select d.record_id, d.kind, d.changed_at
                  from search_document d
                 where d.words @@ (select query from asked) and {records} and {readers}),
            numbers as (
                select coalesce(array_agg(kind), '{}') as kinds, coalesce(array_agg(number), '{}') as numbers
                  from (select kind, count(*) as number from hit group by kind) each_kind),
            weighed as (
                select record_id from hit
                 where :kind = '' or kind = :kind
                 order by kind in ('CONTRIBUTION', 'PASSAGE', 'REMARK', 'COMMENT'), changed_at desc, record_id
                 limit :weighed),
            best as (
                select d.record_id, d.root_id, d.root_entity, d.kind, d.title, d.body, d.track_ids, d.changed_at,
                       ts_rank(d.words, (select query from asked)) as rank
                  from weighed w
                  join search_document d on d.record_id = w.record_id
                 order by rank desc, d.changed_at desc, d.record_id
                offset :offset limit :limit)
            select n.kinds, n.numbers, b.record_id, b.root_id, b.root_entity, b.kind, b.title, b.track_ids, b.changed_at,
                   ts_headline('spoorboek_words', b.body, (select query from asked), :marks) as snippet
              from numbers n
              left join best b on true
             order by b.rank desc, b.changed_at desc, b.record_id
            """;

    private static final String MARKS =
            "StartSel=" + Snippet.START + ", StopSel=" + Snippet.STOP + ", MaxWords=35, MinWords=15";

    private final JdbcClient jdbc;

    SearchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of what is found; {@code records} says who reads the records, with their columns level, track_ids, invited and state. */
    SearchResults find(SearchWords words, @Nullable FoundKind kind, int page, ReadScope records, ReadScope levels) {
        Map<String, Object> parameters = new HashMap<>(levels.parameters());
        parameters.putAll(records.parameters());
        String readers =
                READERS.replace("{internally}", levels.internally("d")).replace("{asked}", levels.asked("d.audience"));
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        List<Found> found = new ArrayList<>();
        jdbc.sql(FIND.replace("{words}", ASKED)
                        .replace("{records}", records.on("d"))
                        .replace("{readers}", readers))
                .params(parameters)
                .param("text", words.text())
                .param("operators", words.hasOperators())
                .param("continues", words.mayContinue())
                .param("kind", kind == null ? "" : kind.name())
                .param("weighed", WEIGHED)
                .param("offset", page * PAGE)
                .param("limit", PAGE)
                .param("marks", MARKS)
                .query(row -> {
                    counts.putAll(counts(row));
                    if (row.getString("kind") != null) {
                        found.add(found(row));
                    }
                });
        int shown = kind == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(kind, 0);
        return new SearchResults(counts, found, (Math.min(shown, WEIGHED) + PAGE - 1) / PAGE);
    }

    private static Map<FoundKind, Integer> counts(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        Long[] numbers = (Long[]) row.getArray("numbers").getArray();
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        for (int index = 0; index < kinds.length; index++) {
            counts.put(FoundKind.valueOf(kinds[index]), Math.toIntExact(numbers[index]));
        }
        return counts;
    }

    private static Found found(ResultSet row) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, "track_ids");
        return new Found(
                row.getObject("record_id", UUID.class),
                FoundKind.valueOf(row.getString("kind")),
                new FoundPage(
                        FoundPage.Kind.valueOf(row.getString("root_entity").toUpperCase(Locale.ROOT)),
                        row.getObject("root_id", UUID.class)),
                row.getString("title"),
                tracks,
                Snippet.of(row.getString("snippet")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
