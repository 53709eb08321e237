package nl.spoorboek.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An example of an adopted planning: the milestones as they were before the examples of moves that came after it. */
@Component
@Order(36)
class DemoBaselines implements DemoPart {

    private final DemoWriter writer;
    private final JdbcClient jdbc;

    DemoBaselines(DemoWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Override
    public void load() {
        Entry.all("baselines.yaml").forEach(this::baseline);
    }

    private void baseline(Entry entry) {
        UUID id = DemoIds.of("baseline", entry.text("key"));
        var at = OffsetDateTime.parse(entry.text("at"));
        writer.row("baseline")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("name", entry.text("name"))
                .set("decision_number", entry.text("number"))
                .set("decided_on", LocalDate.parse(entry.text("day")))
                .set("decided_by", entry.text("body"))
                .setIds("track_ids", List.of())
                .set("example", entry.isExample())
                .set("adopted_at", at)
                .set("adopted_by", DemoIds.of("person", entry.text("by")))
                .insert();
        writer.origin(id, entry);
        jdbc.sql("""
                insert into baseline_entry (baseline_id, milestone_id, programme_id, title, kind, state, level, track_id, track_ids,
                    expected_words, expected_edtf, expected_range, expected_due, expected_precision,
                    reached_words, reached_edtf, reached_range, reached_due, reached_precision)
                select :id, m.id, m.programme_id, m.title, m.kind, m.state, m.level, m.track_id, m.track_ids,
                    d.words, d.edtf, d.range, d.due, d.precision,
                    m.reached_words, m.reached_edtf, m.reached_range, m.reached_due, m.reached_precision
                  from milestone m
                  left join lateral (
                    select * from date_move v where v.milestone_id = m.id and v.at > :at order by v.at limit 1) moved on true
                 cross join lateral (
                    select moved.before_words, moved.before_edtf, moved.before_range, moved.before_due, moved.before_precision
                     where moved.id is not null
                     union all
                    select m.expected_words, m.expected_edtf, m.expected_range, m.expected_due, m.expected_precision
                     where moved.id is null) d (words, edtf, range, due, precision)
                """).param("id", id).param("at", at).update();
    }
}
