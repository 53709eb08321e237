package nl.spoorboek.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments as rows. Comments are never changed, only taken back, so they are no aggregate. */
@Component
class CommentQuery {

    private final JdbcClient jdbc;

    CommentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What rights are asked about, and the programme, of the record that a comment is about. */
    Optional<Commented> commented(About about) {
        return jdbc.sql("select programme_id, level, track_ids from "
                        + about.kind().entity() + " where id = :id")
                .param("id", about.id())
                .query((row, index) -> commented(row))
                .optional();
    }

    private static Commented commented(ResultSet row) throws SQLException {
        return new Commented(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                Subject.of(Level.valueOf(row.getString("level")), tracks(row)));
    }

    /** A record that can be commented on. */
    record Commented(ProgrammeId programme, Subject subject) {}

    /**
     * The record and its latest comments, oldest first, in one statement; empty when there is no such record. The caller asks whether
     * it may be read before showing any. {@code removableSince} is the moment after which own ones can be taken back.
     */
    Optional<Latest> latest(About about, int most, PersonId reader, Instant removableSince) {
        var total = new AtomicInteger();
        List<CommentItem> items = new ArrayList<>();
        return jdbc
                .sql("""
                        select r.programme_id, r.level, r.track_ids, latest.*
                          from %s r
                          left join (
                            select count(*) over () as total, c.id, c.body, c.at, c.removed_at is not null as removed, p.name as author,
                                   case when o.kind <> 'MUNICIPALITY' then o.name end as organisation,
                                   array(select m.name from person m where m.id = any (c.mentioned) order by m.name) as names,
                                   exists (select 1 from origin g where g.record_id = c.id and g.kind = 'EXAMPLE') as example,
                                   c.removed_at is null and c.author_id = :reader and c.at > :since as removable
                              from comment c
                              join person p on p.id = c.author_id
                              left join organisation o on o.id = p.organisation_id
                             where c.about_id = :about and c.about_entity = :entity
                             order by c.at desc, c.id desc
                             limit :most) latest on true
                         where r.id = :about
                         order by latest.at, latest.id
                        """.formatted(about.kind().entity()))
                .params(Map.of("about", about.id(), "entity", about.kind().entity(), "reader", reader.value()))
                .param("since", at(removableSince))
                .param("most", most)
                .query((row, index) -> {
                    if (row.getObject("id") != null) {
                        total.set(row.getInt("total"));
                        items.add(item(row));
                    }
                    return commented(row);
                })
                .list()
                .stream()
                .findFirst()
                .map(commented -> new Latest(commented, items, total.get()));
    }

    /** A record, some of the comments on it, and how many there are in all. */
    record Latest(Commented commented, List<CommentItem> items, int total) {}

    void add(
            CommentId id,
            ProgrammeId programme,
            About about,
            String body,
            PersonId author,
            Collection<PersonId> mentioned,
            Instant now) {
        jdbc.sql("""
                        insert into comment (id, programme_id, about_entity, about_id, body, author_id, mentioned, at)
                        values (:id, :programme, :entity, :about, :body, :author, cast(:mentioned as uuid[]), :at)
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("entity", about.kind().entity())
                .param("about", about.id())
                .param("body", body)
                .param("author", author.value())
                .param("mentioned", array(mentioned))
                .param("at", at(now))
                .update();
    }

    /** What a person wrote about a record and did not take back, latest first. */
    List<OwnComment> own(About about, PersonId author, Instant removableSince, int most) {
        return jdbc.sql("""
                        select id, body, at, at > :since as removable from comment
                         where about_id = :about and about_entity = :entity and author_id = :author and removed_at is null
                         order by at desc, id desc
                         limit :most
                        """)
                .param("about", about.id())
                .param("entity", about.kind().entity())
                .param("author", author.value())
                .param("since", at(removableSince))
                .param("most", most)
                .query((row, index) -> new OwnComment(
                        new CommentId(row.getObject("id", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        row.getString("body"),
                        row.getBoolean("removable")))
                .list();
    }

    /** Takes back a comment of its author that is young enough; false when there is none. */
    boolean remove(CommentId id, PersonId author, Instant since, Instant now) {
        return jdbc.sql("""
                        update comment set body = '', mentioned = '{}', removed_at = :now
                         where id = :id and author_id = :author and removed_at is null and at > :since
                        """)
                        .param("id", id.value())
                        .param("author", author.value())
                        .param("since", at(since))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The record that a comment is about. */
    Optional<About> about(CommentId id) {
        return jdbc.sql("select about_entity, about_id from comment where id = :id")
                .param("id", id.value())
                .query((row, index) -> about(row))
                .optional();
    }

    /** Where a person is mentioned, in what the scope may read; the latest first. */
    List<Mention> mentions(PersonId person, ReadScope scope, Instant since, int most) {
        return jdbc.sql("""
                        select c.about_entity, c.about_id, c.body, c.at, p.name as author,
                               coalesce(m.title, a.title) as title
                          from comment c
                          join person p on p.id = c.author_id
                          left join milestone m on c.about_entity = 'milestone' and m.id = c.about_id and %s
                          left join action a on c.about_entity = 'action' and a.id = c.about_id and %s
                         where c.mentioned @> array[cast(:person as uuid)] and c.at > :since
                           and (m.id is not null or a.id is not null)
                         order by c.at desc
                         limit :most
                        """.formatted(scope.on("m"), scope.on("a")))
                .params(scope.parameters())
                .param("person", person.value())
                .param("since", at(since))
                .param("most", most)
                .query((row, index) -> new Mention(
                        about(row),
                        row.getString("title"),
                        row.getString("author"),
                        row.getString("body"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static About about(ResultSet row) throws SQLException {
        About.Kind kind = "action".equals(row.getString("about_entity")) ? About.Kind.ACTION : About.Kind.MILESTONE;
        return new About(kind, row.getObject("about_id", UUID.class));
    }

    private static CommentItem item(ResultSet row) throws SQLException {
        return new CommentItem(
                new CommentId(row.getObject("id", UUID.class)),
                row.getString("author"),
                row.getString("organisation"),
                row.getTimestamp("at").toInstant(),
                row.getString("body"),
                List.copyOf(Arrays.asList((String[]) row.getArray("names").getArray())),
                row.getBoolean("removed"),
                row.getBoolean("example"),
                row.getBoolean("removable"));
    }

    private static Set<TrackId> tracks(ResultSet row) throws SQLException {
        Set<TrackId> tracks = new HashSet<>();
        for (UUID track : (UUID[]) row.getArray("track_ids").getArray()) {
            tracks.add(new TrackId(track));
        }
        return tracks;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String array(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
