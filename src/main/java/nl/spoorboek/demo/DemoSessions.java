package nl.spoorboek.demo;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Today;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cocreation sessions with their topics, contributions, responses and follow-ups. */
@Component
@Order(50)
class DemoSessions implements DemoPart {

    /** When the demo's organisations were invited and its past sessions announced: the source does not tell. */
    private static final String INVITED_AT = "2023-01-09T09:00";

    private final DemoWriter writer;
    private final JdbcClient jdbc;

    DemoSessions(DemoWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Override
    public void load() {
        Entry.all("sessions.yaml").forEach(this::session);
    }

    private void session(Entry entry) {
        UUID id = DemoIds.of("session", entry.text("key"));
        String state = entry.text("state");
        boolean closed = "CLOSED".equals(state);
        boolean announced = !"PREPARING".equals(state);
        writer.row("session")
                .set("id", id)
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("track_id", entry.numberIfAny("track").map(writer::track))
                .setTracks("also_tracks", entry.list("also", Integer.class))
                .set("title", entry.text("title"))
                .set("kind", entry.text("kind"))
                .set("participation", entry.textIfAny("participation"))
                .set("goal", entry.textIfAny("goal"))
                .set("participants", words(entry.list("participants", String.class)))
                .set("attendance", attendance(entry))
                .set("note", entry.textIfAny("note"))
                .setDate("planned", DemoWriter.date(entry, "when"))
                .set("series", Boolean.TRUE.equals(entry.values().get("series")))
                .set("level", entry.text("level"))
                // a closed session takes no contributions: it is closed when all is in
                .set("state", closed ? "OPEN" : state)
                .set("announced_at", announced ? moment(INVITED_AT) : null)
                .set("opened_at", "OPEN".equals(state) ? moment(INVITED_AT) : null)
                .insert();
        writer.origin(id, entry);
        for (String organisation : entry.list("invited", String.class)) {
            writer.row("session_invitation")
                    .set("id", DemoIds.of("session_invitation", entry.text("key") + ":" + organisation))
                    .set("programme_id", writer.programme())
                    .set("session_id", id)
                    .set("organisation_id", DemoIds.of("organisation", organisation))
                    .set("invited_by", ActingPerson.SYSTEM.value())
                    .set("at", moment(INVITED_AT))
                    .insert();
        }
        for (String milestone : entry.list("milestones", String.class)) {
            link("session", id, "milestone", DemoIds.of("milestone", milestone));
        }
        int position = 1;
        int number = 1;
        for (Entry topic : entry.entries("topics")) {
            UUID topicId = DemoIds.of("topic", topic.text("key"));
            writer.row("topic")
                    .set("id", topicId)
                    .set("programme_id", writer.programme())
                    .set("session_id", id)
                    .set("position", position++)
                    .set("title", topic.text("title"))
                    .set("question", topic.textIfAny("question"))
                    .insert();
            for (Entry contribution : topic.entries("contributions")) {
                contribution(id, topicId, contribution, number++);
            }
        }
        if (closed) {
            jdbc.sql("update session set state = 'CLOSED' where id = :id")
                    .param("id", id)
                    .update();
        }
    }

    private void contribution(UUID session, UUID topic, Entry entry, int number) {
        UUID id = DemoIds.of("contribution", entry.text("key"));
        OffsetDateTime at = moment(entry.text("at"));
        UUID author = person(entry.text("by"));
        writer.row("contribution")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("session_id", session)
                .set("topic_id", topic)
                .set("number", number)
                .set("body", entry.text("text").strip())
                .set("author_id", author)
                .set("organisation_id", organisation(author))
                .set("moment", "DURING")
                .set("at", at)
                .insert();
        for (Entry response : entry.entries("responses")) {
            writer.row("response")
                    .set("id", DemoIds.of("response", entry.text("key") + response.text("by") + response.text("kind")))
                    .set("programme_id", writer.programme())
                    .set("session_id", session)
                    .set("contribution_id", id)
                    .set("person_id", person(response.text("by")))
                    .set("kind", response.text("kind"))
                    .set("at", at)
                    .insert();
        }
        entry.entry("follow_up").ifPresent(followUp -> followUp(session, id, entry.text("key"), followUp));
    }

    private void followUp(UUID session, UUID contribution, String key, Entry entry) {
        writer.row("follow_up")
                .set("id", DemoIds.of("follow_up", key))
                .set("programme_id", writer.programme())
                .set("session_id", session)
                .set("contribution_id", contribution)
                .set("outcome", entry.text("outcome"))
                .set("reason", entry.text("reason").strip())
                .set("passed_on_to", entry.textIfAny("passed_on_to"))
                .set("given_by", person(entry.text("by")))
                .set("at", moment(entry.text("at")))
                .insert();
        entry.entry("became").ifPresent(became -> {
            for (String kind : became.keys()) {
                link("contribution", contribution, kind, DemoIds.of(kind, became.text(kind)));
            }
        });
    }

    private void link(String fromEntity, UUID from, String toEntity, UUID to) {
        writer.row("link")
                .set("id", DemoIds.of("link", from + ":" + to))
                .set("programme_id", writer.programme())
                .set("kind", "LEADS_TO")
                .set("from_entity", fromEntity)
                .set("from_id", from)
                .set("to_entity", toEntity)
                .set("to_id", to)
                .insert();
    }

    /** What the source says of attendance: its words, or the number of meetings. */
    private static Optional<String> attendance(Entry session) {
        return session.entry("attendance")
                .flatMap(attendance -> attendance
                        .textIfAny("words")
                        .or(() -> attendance.numberIfAny("sessions").map(times -> times + " bijeenkomsten")));
    }

    private static Optional<String> words(List<String> participants) {
        return participants.isEmpty()
                ? Optional.empty()
                : Optional.of(capital(participants.stream().collect(Collectors.joining(", "))));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private UUID organisation(UUID person) {
        return jdbc.sql("select organisation_id from person where id = :id")
                .param("id", person)
                .query(UUID.class)
                .single();
    }

    private static UUID person(String username) {
        return DemoIds.of("person", username);
    }

    private static OffsetDateTime moment(String local) {
        return LocalDateTime.parse(local).atZone(Today.ZONE).toOffsetDateTime();
    }
}
