package nl.spoorboek.demo;

import java.util.UUID;
import nl.spoorboek.base.time.PartialDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Milestones and their dependencies. */
@Component
@Order(30)
class DemoPlanning implements DemoPart {

    private final DemoWriter writer;

    DemoPlanning(DemoWriter writer) {
        this.writer = writer;
    }

    @Override
    public void load() {
        Entry.all("milestones.yaml").forEach(this::milestone);
        for (Entry dependency : Entry.one("dependencies.yaml").entries("dependencies")) {
            UUID id = DemoIds.of("dependency", dependency.text("key"));
            writer.row("dependency")
                    .set("id", id)
                    .set("programme_id", writer.programme())
                    .set("milestone_id", DemoIds.of("milestone", dependency.text("milestone")))
                    .set("needs_id", DemoIds.of("milestone", dependency.text("needs")))
                    .set("note", dependency.text("reason"))
                    .insert();
            writer.origin(id, dependency);
        }
    }

    private void milestone(Entry entry) {
        UUID id = DemoIds.of("milestone", entry.text("key"));
        writer.row("milestone")
                .set("id", id)
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("track_id", entry.numberIfAny("track").map(writer::track))
                .setTracks("also_tracks", entry.list("also", Integer.class))
                .set("line_id", entry.textIfAny("line").map(line -> DemoIds.of("programme_line", line)))
                .set("title", entry.text("title"))
                .set("kind", entry.text("kind"))
                .set("note", entry.textIfAny("note"))
                .set("body", entry.textIfAny("body"))
                .set("level", entry.text("level"))
                .set("state", entry.text("state"))
                .set("certainty", entry.text("certainty"))
                .setDate("expected", DemoWriter.date(entry, "when"))
                .setDate("adopted", DemoWriter.date(entry, "adopted"))
                .setDate("reached", DemoWriter.date(entry, "reached").filter(PartialDate::isPlanned))
                .insert();
        writer.origin(id, entry);
    }
}
