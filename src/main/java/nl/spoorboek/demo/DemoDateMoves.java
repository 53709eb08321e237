package nl.spoorboek.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.planning.MoveKind;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the dates of some milestones came about: examples, for the facts give dates and not how they moved. */
@Component
@Order(35)
class DemoDateMoves implements DemoPart {

    private final DemoWriter writer;
    private final JdbcClient jdbc;

    DemoDateMoves(DemoWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Override
    public void load() {
        Entry.all("date-moves.yaml").forEach(this::move);
    }

    private void move(Entry entry) {
        UUID milestone = DemoIds.of("milestone", entry.text("milestone"));
        var before = DemoWriter.date(entry, "from");
        var after = DemoWriter.date(entry, "to");
        UUID id = DemoIds.of("date_move", entry.text("key"));
        writer.row("date_move")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("milestone_id", milestone)
                .set("at", OffsetDateTime.parse(entry.text("at")))
                .set("person_id", DemoIds.of("person", entry.text("by")))
                .set(
                        "kind",
                        MoveKind.between(before.orElse(null), after.orElse(null))
                                .orElseThrow()
                                .name())
                .setDate("before", before)
                .setDate("after", after)
                .set("reason", entry.text("reason"))
                .set("cause", entry.text("cause"))
                .set("party", entry.textIfAny("party"))
                .set("level", level(milestone))
                .setIds("track_ids", tracks(milestone))
                .insert();
        writer.origin(id, entry);
    }

    private String level(UUID milestone) {
        return jdbc.sql("select level from milestone where id = :id")
                .param("id", milestone)
                .query(String.class)
                .single();
    }

    private List<UUID> tracks(UUID milestone) {
        return jdbc.sql("select unnest(track_ids) from milestone where id = :id")
                .param("id", milestone)
                .query(UUID.class)
                .list();
    }
}
