package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.base.database.Saving.Unique;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.people.TrackLeads;
import nl.spoorboek.programme.TrackSetup.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes the programme and its tracks. The administrator makes them; the programme manager changes them too. */
@Service
@Transactional
public class ProgrammeAdministration {

    private static final Unique NUMBER =
            new Unique("track_programme_id_number_key", "number", Message.of("track.number.double"));

    private final ProgrammeRepository programmes;
    private final TrackRepository tracks;
    private final TrackLeads leads;
    private final JdbcClient jdbc;
    private final Rights rights;

    ProgrammeAdministration(
            ProgrammeRepository programmes, TrackRepository tracks, TrackLeads leads, JdbcClient jdbc, Rights rights) {
        this.programmes = programmes;
        this.tracks = tracks;
        this.leads = leads;
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /**
     * The programme as it was filled in.
     *
     * @param id identity
     * @param version the version that was read, for saving
     * @param draft what is filled in
     */
    public record ProgrammeSetup(ProgrammeId id, int version, ProgrammeDraft draft) {}

    /** Whether the asker may make a programme and tracks, and not only change them. */
    @Transactional(readOnly = true)
    public boolean mayCreate() {
        return rights.may(Right.CREATE_PROGRAMME, Subject.programme());
    }

    /** The programme; empty before it was made. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeSetup> programme() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        return jdbc.sql("""
                        select id, version, name, organisation_id, ambition, period_from, period_until
                          from programme order by id limit 1
                        """)
                .query((row, index) -> new ProgrammeSetup(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        new ProgrammeDraft(
                                row.getString("name"),
                                organisation(row.getObject("organisation_id", UUID.class)),
                                row.getString("ambition"),
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_until", LocalDate.class))))
                .optional();
    }

    /** An organisation whose programme it can be. */
    public record Owner(OrganisationId id, String name) {}

    /** The municipal organisations, oldest first: whose programme it can be. */
    @Transactional(readOnly = true)
    public List<Owner> owners() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        return jdbc.sql("select id, name from organisation where kind = 'MUNICIPALITY' order by created_at, name")
                .query((row, index) ->
                        new Owner(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** The tracks by number, with their leads and programme lines. */
    @Transactional(readOnly = true)
    public List<TrackSetup> tracks() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        Map<UUID, List<Line>> lines = new HashMap<>();
        jdbc.sql("select id, track_id, name from programme_line order by position, name")
                .query(row -> {
                    lines.computeIfAbsent(row.getObject("track_id", UUID.class), track -> new ArrayList<>())
                            .add(new Line(row.getObject("id", UUID.class), row.getString("name")));
                });
        return jdbc.sql(
                        "select t.id, t.version, t.number, t.name, t.default_level, %s as lead from track t order by t.number"
                                .formatted(leads.column("t.id")))
                .params(leads.parameters())
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new TrackSetup(
                            new TrackId(id),
                            row.getInt("version"),
                            new TrackDraft(
                                    row.getInt("number"),
                                    row.getString("name"),
                                    Level.valueOf(row.getString("default_level"))),
                            row.getString("lead"),
                            lines.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Makes the programme; there is one in each installation. */
    public ProgrammeId create(ProgrammeDraft draft) {
        rights.require(Right.CREATE_PROGRAMME, Subject.programme(), Message.of("programme.refused.create"));
        draft.check();
        if (programme().isPresent()) {
            throw new Problem.NotNow(Message.of("programme.not-now.exists"));
        }
        Programme programme = Programme.of(draft);
        Saving.checked(() -> programmes.save(programme));
        return programme.id();
    }

    /**
     * Saves what was filled in about the programme.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void save(ProgrammeId id, int seen, ProgrammeDraft draft) {
        requireEdit();
        Programme programme = programmes.findById(id).orElseThrow(Problem.NotFound::new);
        programme.expectVersion(seen);
        programme.edit(draft);
        Saving.checked(() -> programmes.save(programme));
    }

    /** Adds a track. */
    public TrackId addTrack(TrackDraft draft) {
        rights.require(Right.CREATE_PROGRAMME, Subject.programme(), Message.of("programme.refused.create"));
        draft.check();
        ProgrammeSetup programme =
                programme().orElseThrow(() -> new Problem.NotNow(Message.of("track.not-now.programme")));
        Track track = Track.of(programme.id(), draft);
        Saving.checked(() -> tracks.save(track), NUMBER);
        return track.id();
    }

    /** Saves another number, name or default level. */
    public void saveTrack(TrackId id, int seen, TrackDraft draft) {
        requireEdit();
        Track track = tracks.findById(id).orElseThrow(Problem.NotFound::new);
        track.expectVersion(seen);
        track.edit(draft);
        Saving.checked(() -> tracks.save(track), NUMBER);
    }

    /** Takes a track away that was made by mistake; {@link Problem.NotNow} as soon as anything belongs to it. */
    public void removeTrack(TrackId id, int seen) {
        rights.require(Right.CREATE_PROGRAMME, Subject.programme(), Message.of("programme.refused.create"));
        Track track = tracks.findById(id).orElseThrow(Problem.NotFound::new);
        track.expectVersion(seen);
        if (isNamed(id)) {
            throw new Problem.NotNow(Message.of("track.not-now.remove"));
        }
        try {
            tracks.delete(track);
        } catch (DataIntegrityViolationException e) {
            throw (Problem.NotNow) new Problem.NotNow(Message.of("track.not-now.remove")).initCause(e);
        }
    }

    /** Seats, invitations and records name tracks in lists, which the database does not guard. */
    private boolean isNamed(TrackId id) {
        return jdbc.sql("""
                        select exists (select 1 from seat where :id = any (track_ids))
                            or exists (select 1 from invitation where :id = any (track_ids))
                            or exists (select 1 from milestone where :id = any (track_ids))
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    private void requireEdit() {
        rights.require(Right.EDIT_PROGRAMME, Subject.programme(), Message.of("programme.refused.edit"));
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
