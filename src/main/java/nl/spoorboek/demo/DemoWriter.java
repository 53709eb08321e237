package nl.spoorboek.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows of the demo, by column name. */
@Component
class DemoWriter {

    private final JdbcClient jdbc;

    DemoWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the programme's tracks to their identities. */
    UUID track(int number) {
        return DemoIds.of("track", String.valueOf(number));
    }

    UUID programme() {
        return DemoIds.of("programme", "PRG-1");
    }

    /** An empty row to fill. */
    Row row(String table) {
        return new Row(table);
    }

    /** Notes where a record comes from: its sources in the file, or that it is an example. */
    void origin(UUID record, Entry entry) {
        int position = 0;
        for (Entry source : entry.entries("sources")) {
            row("origin")
                    .set("record_id", record)
                    .set("position", position++)
                    .set("kind", "SOURCE")
                    .set("file", source.text("file"))
                    .set("line", source.number("line"))
                    .insert();
        }
        if (entry.isExample()) {
            row("origin")
                    .set("record_id", record)
                    .set("position", position)
                    .set("kind", "EXAMPLE")
                    .insert();
        }
    }

    /** Notes the sources of the texts that one record is made of, each once. */
    void origins(UUID record, List<Entry> texts) {
        var sources = texts.stream()
                .flatMap(text -> text.entries("sources").stream())
                .distinct()
                .toList();
        int position = 0;
        for (Entry source : sources) {
            row("origin")
                    .set("record_id", record)
                    .set("position", position++)
                    .set("kind", "SOURCE")
                    .set("file", source.text("file"))
                    .set("line", source.number("line"))
                    .insert();
        }
    }

    /** The date under a key; empty when the record has none. */
    static Optional<PartialDate> date(Entry entry, String key) {
        return entry.entry(key)
                .map(when -> when.has("precision")
                        ? PartialDate.ofPeriod(
                                when.text("words"),
                                when.textIfAny("from").map(LocalDate::parse).orElse(null),
                                when.textIfAny("to").map(LocalDate::parse).orElse(null),
                                Precision.valueOf(when.text("precision")))
                        : PartialDate.wordsOnly(when.text("words")));
    }

    /** A row of a table. */
    final class Row {
        private final String table;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private final Map<String, String> casts = new LinkedHashMap<>();

        private Row(String table) {
            this.table = table;
        }

        Row set(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }

        Row set(String column, Optional<?> value) {
            return set(column, value.orElse(null));
        }

        Row setTracks(String column, List<Integer> numbers) {
            return setIds(column, numbers.stream().map(DemoWriter.this::track).toList());
        }

        Row setIds(String column, List<UUID> ids) {
            casts.put(column, "uuid[]");
            return set(column, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
        }

        /** The five columns of a partial date. */
        Row setDate(String prefix, Optional<PartialDate> date) {
            date.ifPresent(given -> {
                set(prefix + "_words", given.words());
                set(prefix + "_edtf", given.edtf());
                range(prefix + "_range", given.range());
                range(prefix + "_due", given.due());
                set(prefix + "_precision", given.precision().name());
            });
            return this;
        }

        private void range(String column, @Nullable DateRange range) {
            casts.put(column, "daterange");
            set(column, range == null ? null : range.toString());
        }

        void insert() {
            String columns = String.join(", ", values.keySet());
            String places = values.keySet().stream()
                    .map(column -> casts.containsKey(column)
                            ? "cast(:" + column + " as " + casts.get(column) + ")"
                            : ":" + column)
                    .collect(Collectors.joining(", "));
            jdbc.sql("insert into " + table + " (" + columns + ") values (" + places + ")")
                    .params(values)
                    .update();
        }
    }
}
