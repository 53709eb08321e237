package nl.spoorboek.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar feeds; at most one of each person. */
@Component
class FeedQuery {

    private final JdbcClient jdbc;

    FeedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A feed as it is kept. */
    record Feed(PersonId person, UUID id, String secretHash, CalendarChoices choices, Instant madeAt) {}

    Optional<Feed> of(PersonId person) {
        return jdbc.sql("select * from calendar_feed where person_id = :person")
                .param("person", person.value())
                .query((row, index) -> feed(row))
                .optional();
    }

    Optional<Feed> find(UUID id) {
        return jdbc.sql("select * from calendar_feed where id = :id")
                .param("id", id)
                .query((row, index) -> feed(row))
                .optional();
    }

    /** Keeps a feed in the place of the one before. */
    void save(Feed feed) {
        jdbc.sql("""
                        insert into calendar_feed (person_id, id, secret_hash, sessions, rounds, milestones, actions, tracks, made_at)
                        values (:person, :id, :hash, :sessions, :rounds, :milestones, :actions, cast(:tracks as uuid[]), :madeAt)
                        on conflict (person_id) do update
                           set id = excluded.id, secret_hash = excluded.secret_hash, sessions = excluded.sessions,
                               rounds = excluded.rounds, milestones = excluded.milestones, actions = excluded.actions,
                               tracks = excluded.tracks, made_at = excluded.made_at
                        """)
                .param("person", feed.person().value())
                .param("id", feed.id())
                .param("hash", feed.secretHash())
                .param("sessions", feed.choices().sessions())
                .param("rounds", feed.choices().rounds())
                .param("milestones", feed.choices().milestones())
                .param("actions", feed.choices().actions())
                .param(
                        "tracks",
                        feed.choices().tracks().stream()
                                .map(TrackId::toString)
                                .collect(Collectors.joining(",", "{", "}")))
                .param("madeAt", feed.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(PersonId person) {
        jdbc.sql("delete from calendar_feed where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("secret_hash"),
                new CalendarChoices(
                        row.getBoolean("sessions"),
                        row.getBoolean("rounds"),
                        row.getBoolean("milestones"),
                        row.getBoolean("actions"),
                        Arrays.stream((UUID[]) row.getArray("tracks").getArray())
                                .map(TrackId::new)
                                .collect(Collectors.toSet())),
                row.getTimestamp("made_at").toInstant());
    }
}
