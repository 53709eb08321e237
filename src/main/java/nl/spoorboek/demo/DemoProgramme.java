package nl.spoorboek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisations, the programme, its tracks with their sheets, programme lines and lights. */
@Component
@Order(10)
class DemoProgramme implements DemoPart {

    /** The key of the municipality itself, which is no entry of organisations.yaml. */
    static final String MUNICIPALITY = "MUNICIPALITY";

    private final DemoWriter writer;

    DemoProgramme(DemoWriter writer) {
        this.writer = writer;
    }

    @Override
    public void load() {
        Entry programme = Entry.one("programme.yaml");
        UUID municipality = DemoIds.of("organisation", MUNICIPALITY);
        writer.row("organisation")
                .set("id", municipality)
                .set("name", programme.text("organisation"))
                .set("kind", "MUNICIPALITY")
                .insert();
        for (Entry organisation : Entry.all("organisations.yaml")) {
            UUID id = DemoIds.of("organisation", organisation.text("key"));
            writer.row("organisation")
                    .set("id", id)
                    .set("name", organisation.text("name"))
                    .set("abbreviation", organisation.textIfAny("abbreviation"))
                    .set("kind", organisation.text("kind"))
                    .set("note", organisation.textIfAny("note"))
                    .insert();
            writer.origin(id, organisation);
        }
        writer.row("programme")
                .set("id", writer.programme())
                .set("name", programme.text("name"))
                .set("organisation_id", municipality)
                .set("ambition", programme.text("ambition").strip())
                .set("period_from", LocalDate.parse(programme.text("from")))
                .set("period_until", LocalDate.parse(programme.text("until")))
                .insert();
        writer.origin(writer.programme(), programme);
        for (Entry period : programme.entries("periods")) {
            writer.row("reporting_period")
                    .set("id", DemoIds.of("reporting_period", period.text("key")))
                    .set("programme_id", writer.programme())
                    .set("name", period.text("name"))
                    .set("period_from", LocalDate.parse(period.text("from")))
                    .set("period_until", LocalDate.parse(period.text("to")))
                    .insert();
        }
        Entry.all("tracks.yaml").forEach(track -> track(track, LocalDate.parse(programme.text("today"))));
    }

    private void track(Entry track, LocalDate today) {
        UUID id = writer.track(track.number("number"));
        writer.row("track")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("number", track.number("number"))
                .set("name", track.text("name"))
                .set("level", track.text("level"))
                .insert();
        Entry profile = track.entry("profile").orElseThrow();
        for (String block : profile.keys()) {
            List<Entry> texts = profile.entries(block);
            if (!texts.isEmpty()) {
                block(track, id, block, texts);
            }
        }
        for (Entry line : track.entries("lines")) {
            UUID lineId = DemoIds.of("programme_line", line.text("key"));
            writer.row("programme_line")
                    .set("id", lineId)
                    .set("programme_id", writer.programme())
                    .set("track_id", id)
                    .set("name", line.text("name"))
                    .set("position", line.number("order"))
                    .insert();
            writer.origin(lineId, line);
        }
        for (Entry light : track.entries("lights")) {
            UUID lightId = DemoIds.of("light", track.number("number") + light.text("light"));
            writer.row("light")
                    .set("id", lightId)
                    .set("version", 1)
                    .set("programme_id", writer.programme())
                    .set("track_id", id)
                    .set("aspect", light.text("light"))
                    .set("colour", light.text("state"))
                    .set("sentence", light.text("text"))
                    .set("confirmed_on", today)
                    .insert();
            writer.origin(lightId, light);
        }
    }

    private void block(Entry track, UUID trackId, String block, List<Entry> texts) {
        UUID id = DemoIds.of("profile_block", track.number("number") + ":" + block);
        writer.row("profile_block")
                .set("id", id)
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("track_id", trackId)
                .set("block", block.toUpperCase(java.util.Locale.ROOT))
                .set(
                        "body",
                        texts.stream().map(text -> "- " + text.text("text")).collect(Collectors.joining("\n")))
                .insert();
        writer.origins(id, texts);
    }
}
