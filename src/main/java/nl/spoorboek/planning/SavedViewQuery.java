package nl.spoorboek.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of saved views. */
@Component
class SavedViewQuery {

    private final JdbcClient jdbc;

    SavedViewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row, before it is known what its reader may do with it. */
    record Row(
            UUID id,
            int version,
            String name,
            String address,
            @Nullable TrackId place,
            @Nullable TrackId sharedWith,
            PersonId owner,
            String ownerName) {}

    /** The person's own, and those shared with a track that the person reads; by name. */
    List<Row> list(PersonId person, ReadScope scope) {
        return rows("", person, scope).list();
    }

    Optional<Row> find(UUID id, PersonId person, ReadScope scope) {
        return rows(" and v.id = :id", person, scope, id).optional();
    }

    private JdbcClient.MappedQuerySpec<Row> rows(String and, PersonId person, ReadScope scope, Object... id) {
        var statement = jdbc.sql("""
                        select v.id, v.version, v.name, v.address, v.place_id, v.track_id, v.owner_id, p.name as owner
                          from saved_view v
                          join person p on p.id = v.owner_id
                          left join (select *, array[id] as track_ids from track) t on t.id = v.track_id
                         where (v.owner_id = :person or t.id is not null and %s) %s
                         order by lower(v.name), v.id
                        """.formatted(scope.on("t"), and))
                .params(scope.parameters())
                .param("person", person.value());
        return (id.length == 0 ? statement : statement.param("id", id[0]))
                .query((row, index) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("address"),
                        track(row.getObject("place_id", UUID.class)),
                        track(row.getObject("track_id", UUID.class)),
                        new PersonId(row.getObject("owner_id", UUID.class)),
                        row.getString("owner")));
    }

    private static @Nullable TrackId track(@Nullable UUID id) {
        return id == null ? null : new TrackId(id);
    }

    private static @Nullable UUID value(@Nullable TrackId id) {
        return id == null ? null : id.value();
    }

    void insert(
            UUID id,
            ProgrammeId programme,
            PersonId owner,
            String name,
            String address,
            @Nullable TrackId place,
            @Nullable TrackId sharedWith) {
        jdbc.sql("""
                        insert into saved_view (id, programme_id, owner_id, name, address, place_id, track_id)
                        values (:id, :programme, :owner, :name, :address, :place, :track)
                        """)
                .param("id", id)
                .param("programme", programme.value())
                .param("owner", owner.value())
                .param("name", name)
                .param("address", address)
                .param("place", value(place), java.sql.Types.OTHER)
                .param("track", value(sharedWith), java.sql.Types.OTHER)
                .update();
    }

    /** Returns whether the version was still the last one. */
    boolean update(UUID id, int seen, String name, @Nullable TrackId sharedWith) {
        return jdbc.sql("""
                        update saved_view set name = :name, track_id = :track, version = version + 1
                         where id = :id and version = :seen
                        """)
                        .param("name", name)
                        .param("track", value(sharedWith), java.sql.Types.OTHER)
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void delete(UUID id) {
        jdbc.sql("delete from saved_view where id = :id").param("id", id).update();
    }
}
