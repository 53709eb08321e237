package nl.spoorboek.demo;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Today;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents with their routes, and the example drafts with versions, rounds and remarks; needs people and milestones. */
@Component
@Order(60)
class DemoDrafts implements DemoPart {

    private final DemoWriter writer;
    private final DemoReviews reviews;
    private final JdbcClient jdbc;

    DemoDrafts(DemoWriter writer, DemoReviews reviews, JdbcClient jdbc) {
        this.writer = writer;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    @Override
    public void load() {
        Entry.all("drafts.yaml").forEach(this::draft);
    }

    private void draft(Entry entry) {
        UUID id = DemoIds.of("draft", entry.text("key"));
        writer.row("draft")
                .set("id", id)
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("track_id", entry.numberIfAny("track").map(writer::track))
                .setTracks("also_tracks", entry.list("also", Integer.class))
                .set("title", entry.text("title"))
                .set("type", entry.text("type"))
                .set("note", entry.textIfAny("note"))
                .set("level", entry.text("level"))
                .setIds("invited", invited(entry))
                .set("state", entry.text("state"))
                .insert();
        writer.origin(id, entry);
        route(entry, id);
        Map<String, UUID> passages = passages(entry, id);
        for (Entry version : entry.entries("versions")) {
            publish(entry, version, id, passages);
        }
        working(entry, id, passages);
        reviews.load(entry, id, passages);
        for (String milestone : entry.list("milestones", String.class)) {
            writer.row("link")
                    .set("id", DemoIds.of("link", entry.text("key") + ":" + milestone))
                    .set("programme_id", writer.programme())
                    .set("kind", "LEADS_TO")
                    .set("from_entity", "draft")
                    .set("from_id", id)
                    .set("to_entity", "milestone")
                    .set("to_id", DemoIds.of("milestone", milestone))
                    .insert();
        }
    }

    private static List<UUID> invited(Entry entry) {
        return entry.entries("rounds").stream()
                .flatMap(round -> audience(round).stream())
                .distinct()
                .toList();
    }

    static List<UUID> audience(Entry round) {
        return round.list("audience", String.class).stream()
                .map(key -> DemoIds.of("organisation", key))
                .toList();
    }

    private void route(Entry entry, UUID draft) {
        int position = 0;
        for (Entry step : entry.entries("route")) {
            writer.row("route_step")
                    .set("id", DemoIds.of("route_step", entry.text("key") + ":" + position))
                    .set("programme_id", writer.programme())
                    .set("draft_id", draft)
                    .set("position", position++)
                    .set("step", step.text("step"))
                    .set("body", step.textIfAny("body"))
                    .set("when_words", step.textIfAny("when"))
                    .set("done", step.values().get("done"))
                    .insert();
        }
    }

    /** Every passage of any version; what the last version no longer has is retired since that version. */
    private Map<String, UUID> passages(Entry entry, UUID draft) {
        Map<String, UUID> ids = new HashMap<>();
        List<Entry> versions = entry.entries("versions");
        if (versions.isEmpty()) {
            return ids;
        }
        Set<String> last = new HashSet<>();
        versions.getLast().entries("passages").forEach(passage -> last.add(passage.text("key")));
        for (Entry version : versions) {
            for (Entry passage : version.entries("passages")) {
                String key = passage.text("key");
                UUID id = DemoIds.of("passage", entry.text("key") + ":" + key);
                if (ids.put(key, id) == null) {
                    writer.row("passage")
                            .set("id", id)
                            .set("programme_id", writer.programme())
                            .set("draft_id", draft)
                            .set("retired_at", last.contains(key) ? null : at(versions.getLast(), "at"))
                            .insert();
                }
            }
        }
        return ids;
    }

    private void publish(Entry entry, Entry version, UUID draft, Map<String, UUID> passages) {
        UUID id = version(entry, version.number("number"), draft);
        texts(version, id, draft, passages, true);
        jdbc.sql("update draft_version set change_note = :note, published_at = :at, published_by = :by where id = :id")
                .param("id", id)
                .param("note", version.text("change"))
                .param("at", at(version, "at"))
                .param("by", DemoIds.of("person", version.text("by")))
                .update();
    }

    private void working(Entry entry, UUID draft, Map<String, UUID> passages) {
        UUID id = version(entry, 0, draft);
        List<Entry> versions = entry.entries("versions");
        if (!versions.isEmpty()) {
            texts(versions.getLast(), id, draft, passages, false);
        }
    }

    private UUID version(Entry entry, int number, UUID draft) {
        UUID id = versionId(entry, number);
        writer.row("draft_version")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("draft_id", draft)
                .set("number", number)
                .insert();
        return id;
    }

    static UUID versionId(Entry entry, int number) {
        return DemoIds.of("draft_version", entry.text("key") + ":" + number);
    }

    private void texts(Entry version, UUID id, UUID draft, Map<String, UUID> passages, boolean published) {
        int position = 0;
        for (Entry passage : version.entries("passages")) {
            writer.row("passage_text")
                    .set("id", DemoIds.of("passage_text", id + ":" + passage.text("key")))
                    .set("programme_id", writer.programme())
                    .set("draft_id", draft)
                    .set("draft_version_id", id)
                    .set("passage_id", passages.get(passage.text("key")))
                    .set("position", position++)
                    .set("kind", passage.text("kind"))
                    .set("number", passage.textIfAny("number"))
                    .set("body", passage.text("text").strip())
                    .set("published", published)
                    .insert();
        }
    }

    static OffsetDateTime at(Entry entry, String key) {
        return LocalDateTime.parse(entry.text(key)).atZone(Today.ZONE).toOffsetDateTime();
    }
}
