package nl.spoorboek.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Actions with the milestones they serve, and a few comments; needs people and milestones. */
@Component
@Order(40)
class DemoActions implements DemoPart {

    private static final Set<String> WHOLE_MUNICIPALITY = Set.of("gemeente", "ambtelijke organisatie");

    private final DemoWriter writer;
    private final Set<UUID> seats = new HashSet<>();

    DemoActions(DemoWriter writer) {
        this.writer = writer;
    }

    @Override
    public void load() {
        Entry.all("actions.yaml").forEach(this::action);
        Entry.all("comments.yaml").forEach(this::comment);
    }

    private void action(Entry entry) {
        UUID id = DemoIds.of("action", entry.text("key"));
        var row = writer.row("action")
                .set("id", id)
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("track_id", entry.numberIfAny("track").map(writer::track))
                .setTracks("also_tracks", entry.list("also", Integer.class))
                .set("title", entry.text("title"))
                .set("note", note(entry))
                .set("level", entry.text("level"))
                .set("state", entry.text("state"))
                .setDate("due", DemoWriter.date(entry, "when"));
        own(row, entry);
        join(row, entry);
        row.insert();
        writer.origin(id, entry);
        for (String milestone : entry.list("milestones", String.class)) {
            writer.row("action_milestone")
                    .set("id", DemoIds.of("action_milestone", entry.text("key") + ":" + milestone))
                    .set("programme_id", writer.programme())
                    .set("action_id", id)
                    .set("milestone_id", DemoIds.of("milestone", milestone))
                    .insert();
        }
    }

    private static Optional<String> note(Entry entry) {
        Optional<String> owner = entry.entry("owner")
                .flatMap(given -> given.textIfAny("as_given"))
                .map(words -> "De bron noemt als uitvoerder: " + words + ".");
        return entry.textIfAny("note")
                .map(note -> owner.map(o -> note + "\n\n" + o).orElse(note))
                .or(() -> owner);
    }

    private void own(DemoWriter.Row row, Entry entry) {
        Entry owner = entry.entry("owner").orElseThrow();
        Optional<UUID> organisation = owner.textIfAny("ref").map(ref -> DemoIds.of("organisation", ref));
        Optional<UUID> person = owner.textIfAny("person").map(name -> DemoIds.of("person", name));
        switch (owner.text("kind")) {
            case "SEAT" ->
                row.set(
                        "owner_seat_id",
                        owner.textIfAny("person")
                                .map(holder -> DemoIds.of("seat", holder + ":0"))
                                .orElseGet(() -> vacantSeat(owner.text("words"), entry.number("track"))));
            case "MUNICIPALITY" ->
                row.set("owner_person_id", person)
                        .set("owner_organisation_id", DemoIds.of("organisation", DemoProgramme.MUNICIPALITY));
            case "ORGANISATION" -> row.set("owner_person_id", person).set("owner_organisation_id", organisation);
            default -> {
                row.set("owner_organisation_id", organisation);
                row.set("owner_outside", organisation.isPresent() ? null : owner.text("words"));
            }
        }
    }

    /** A function that the source names and nobody holds here. */
    private UUID vacantSeat(String words, int track) {
        UUID id = DemoIds.of("seat", track + ":" + words);
        if (seats.add(id)) {
            writer.row("seat")
                    .set("id", id)
                    .set("role", "TRACK_MEMBER")
                    .set("title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                    .setTracks("track_ids", List.of(track))
                    .insert();
        }
        return id;
    }

    /** Organisations by key where all are known; else the words of the source as well, and its team of the municipality. */
    private static void join(DemoWriter.Row row, Entry entry) {
        List<String> words = entry.list("participants", String.class);
        List<String> known = entry.list("organisations", String.class);
        row.setIds(
                "participant_organisations",
                known.stream().map(key -> DemoIds.of("organisation", key)).toList());
        Entry owner = entry.entry("owner").orElseThrow();
        List<String> others = new ArrayList<>(words.size() > known.size() ? words : List.of());
        if ("MUNICIPALITY".equals(owner.text("kind")) && !WHOLE_MUNICIPALITY.contains(owner.text("words"))) {
            others.addFirst(owner.text("words"));
        }
        row.set("participant_words", others.isEmpty() ? null : String.join(", ", others));
    }

    private void comment(Entry entry) {
        UUID id = DemoIds.of("comment", entry.text("key"));
        String entity = entry.has("action") ? "action" : "milestone";
        writer.row("comment")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("about_entity", entity)
                .set("about_id", DemoIds.of(entity, entry.text(entity)))
                .set("body", entry.text("text").strip())
                .set("author_id", DemoIds.of("person", entry.text("by")))
                .setIds(
                        "mentioned",
                        entry.list("mentions", String.class).stream()
                                .map(name -> DemoIds.of("person", name))
                                .toList())
                .set("at", OffsetDateTime.parse(entry.text("at")))
                .insert();
        writer.origin(id, entry);
    }
}
