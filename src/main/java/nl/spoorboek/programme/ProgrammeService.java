package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.TrackLeads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme and its tracks, as far as one may read them. */
@Service
public class ProgrammeService {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final TrackLeads leads;

    ProgrammeService(JdbcClient jdbc, Rights rights, TrackLeads leads) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.leads = leads;
    }

    /** The programme; empty before it has been made. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeItem> programme() {
        rights.viewer();
        return jdbc.sql(
                        "select id, version, name, ambition, period_from, period_until from programme order by id limit 1")
                .query((row, index) -> new ProgrammeItem(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("ambition"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_until", LocalDate.class)))
                .optional();
    }

    /** The tracks this person may read, by number. */
    @Transactional(readOnly = true)
    public List<TrackItem> tracks() {
        rights.requireContent();
        ReadScope scope = rights.scope();
        return jdbc.sql("""
                        select t.id, t.number, t.name, t.default_level, %s as lead
                          from (select *, array[id] as track_ids from track) t
                         where %s
                         order by t.number
                        """.formatted(leads.column("t.id"), scope.on("t")))
                .params(scope.parameters())
                .params(leads.parameters())
                .query((row, index) -> new TrackItem(
                        new TrackId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("name"),
                        Level.valueOf(row.getString("default_level")),
                        row.getString("lead")))
                .list();
    }

    /** The reporting period in which the day lies: the one that is open then. */
    @Transactional(readOnly = true)
    public Optional<ReportingPeriod> openPeriod(LocalDate day) {
        rights.requireContent();
        return jdbc.sql("select id, name, period_from, period_until from reporting_period "
                        + "where :day between period_from and period_until order by period_from limit 1")
                .param("day", day)
                .query((row, index) -> new ReportingPeriod(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_until", LocalDate.class)))
                .optional();
    }

    /** The track with a number; {@link Problem.NotFound} when there is none or one may not read it. */
    @Transactional(readOnly = true)
    public TrackItem track(int number) {
        return tracks().stream()
                .filter(track -> track.number() == number)
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    /** The programme lines of each track this person may read, in order; a track without lines is absent. */
    @Transactional(readOnly = true)
    public Map<TrackId, List<ProgrammeLine>> lines() {
        rights.requireContent();
        ReadScope scope = rights.scope();
        Map<TrackId, List<ProgrammeLine>> lines = new HashMap<>();
        jdbc.sql("""
                        select l.id, l.track_id, l.name
                          from programme_line l
                          join (select *, array[id] as track_ids from track) t on t.id = l.track_id
                         where %s
                         order by l.position, l.name
                        """.formatted(scope.on("t"))).params(scope.parameters()).query(row -> {
            lines.computeIfAbsent(new TrackId(row.getObject("track_id", UUID.class)), track -> new ArrayList<>())
                    .add(new ProgrammeLine(row.getObject("id", UUID.class), row.getString("name")));
        });
        return lines;
    }

    /** The tracks by identity, to show their numbers and names. */
    @Transactional(readOnly = true)
    public Map<TrackId, TrackItem> tracksById() {
        return tracks().stream().collect(java.util.stream.Collectors.toMap(TrackItem::id, track -> track));
    }
}
