package nl.spoorboek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.base.database.Saving.Unique;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations and the tracks they take part in, for whoever administers. */
@Service
@Transactional
public class OrganisationService {

    private static final Unique NAME = new Unique("organisation_name", "name", Message.of("organisation.name.double"));

    private final OrganisationRepository organisations;
    private final JdbcClient jdbc;
    private final Rights rights;
    private final CurrentViewer current;

    OrganisationService(OrganisationRepository organisations, JdbcClient jdbc, Rights rights, CurrentViewer current) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.rights = rights;
        this.current = current;
    }

    /** All organisations by name. */
    @Transactional(readOnly = true)
    public List<OrganisationItem> list() {
        rights.requireOrNotFound(Right.ADMINISTER, Subject.programme());
        return jdbc.sql("""
                        select o.id, o.version, o.name, o.abbreviation, o.kind,
                               array(select t.id from participation d join track t on t.id = d.track_id
                                      where d.organisation_id = o.id order by t.number) as tracks,
                               array(select t.number from participation d join track t on t.id = d.track_id
                                      where d.organisation_id = o.id order by t.number) as numbers,
                               (select count(*) from person p
                                 where p.organisation_id = o.id and p.ended_at is null) as people
                          from organisation o
                         order by o.name collate dutch
                        """).query((row, index) -> item(row)).list();
    }

    /** Adds an organisation that takes part in some tracks. */
    public OrganisationId create(OrganisationDraft draft, Set<TrackId> tracks) {
        rights.requireOrNotFound(Right.ADMINISTER, Subject.programme());
        Organisation organisation = Organisation.of(draft);
        Saving.checked(() -> organisations.save(organisation), NAME);
        takePart(organisation, tracks);
        return organisation.id();
    }

    /**
     * Saves another name, abbreviation, kind, or other tracks.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void save(OrganisationId id, int seen, OrganisationDraft draft, Set<TrackId> tracks) {
        rights.requireOrNotFound(Right.ADMINISTER, Subject.programme());
        Organisation organisation = organisations.findById(id).orElseThrow(Problem.NotFound::new);
        organisation.expectVersion(seen);
        if (organisation.kind() != draft.kind() && hasGuests(id)) {
            throw new Problem.Invalid("kind", Message.of("organisation.kind.has-guests"));
        }
        organisation.edit(draft);
        Saving.checked(() -> organisations.save(organisation), NAME);
        takePart(organisation, tracks);
        current.forgetAfterCommit();
    }

    /** The organisation takes part in exactly these tracks. */
    private void takePart(Organisation organisation, Set<TrackId> tracks) {
        if (!tracks.isEmpty()
                && organisation.kind() != OrganisationKind.PARTNER
                && organisation.kind() != OrganisationKind.ADVISORY_BODY) {
            throw new Problem.Invalid("tracks", Message.of("organisation.tracks.kind"));
        }
        UUID id = organisation.id().value();
        Set<UUID> wanted = new HashSet<>(tracks.stream().map(TrackId::value).toList());
        List<UUID> now = jdbc.sql("select track_id from participation where organisation_id = :id")
                .param("id", id)
                .query(UUID.class)
                .list();
        now.stream()
                .filter(track -> !wanted.contains(track))
                .forEach(
                        track -> jdbc.sql("delete from participation where organisation_id = :id and track_id = :track")
                                .param("id", id)
                                .param("track", track)
                                .update());
        wanted.stream().filter(track -> !now.contains(track)).forEach(track -> takePart(organisation.id(), track));
    }

    private void takePart(OrganisationId id, UUID track) {
        int made = jdbc.sql("""
                        insert into participation (id, programme_id, organisation_id, track_id)
                        select :fresh, programme_id, :id, id from track where id = :track
                        on conflict (organisation_id, track_id) do nothing
                        """)
                .param("fresh", Id.fresh())
                .param("id", id.value())
                .param("track", track)
                .update();
        if (made == 0) {
            throw new Problem.Conflict();
        }
    }

    /** Whether people hold a seat for the organisation that its kind allows. */
    private boolean hasGuests(OrganisationId id) {
        return jdbc.sql("select exists (select 1 from seat where organisation_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static OrganisationItem item(ResultSet row) throws SQLException {
        return new OrganisationItem(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("abbreviation"),
                OrganisationKind.valueOf(row.getString("kind")),
                Arrays.stream((UUID[]) row.getArray("tracks").getArray())
                        .map(TrackId::new)
                        .toList(),
                List.of((Integer[]) row.getArray("numbers").getArray()),
                row.getInt("people"));
    }
}
