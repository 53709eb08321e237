package nl.spoorboek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Switches a track to "under tender" and back. What that closes to whom is told by {@link Rights} and {@link ReadScope}; it counts
 * at the next click. Whoever plans the track may switch: its lead and the programme manager.
 */
@Service
@Transactional
public class TenderService {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final CurrentViewer current;
    private final TrackLeads leads;
    private final Today today;

    TenderService(JdbcClient jdbc, Rights rights, CurrentViewer current, TrackLeads leads, Today today) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.current = current;
        this.leads = leads;
        this.today = today;
    }

    /**
     * An organisation that may be named as a possible bidder.
     *
     * @param id its identity
     * @param name its name
     * @param takesPart whether it takes part in the track now
     */
    public record Candidate(OrganisationId id, String name, boolean takesPart) {}

    /**
     * Whether a track is under tender.
     *
     * @param tender since when and for whom; empty when it is not
     * @param maySwitch whether the person who asks may change it
     */
    public record Standing(Optional<Tender> tender, boolean maySwitch) {}

    /** How a track stands that this person may read. */
    @Transactional(readOnly = true)
    public Standing of(TrackId track) {
        Row row = readable(track);
        return new Standing(Optional.ofNullable(row.tender()), rights.may(Right.EDIT_PLANNING, Subject.track(track)));
    }

    /** Every partner, those taking part in the track first: who takes part later or in another track may bid as well. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(TrackId track) {
        requireSwitch(track);
        return jdbc.sql("""
                        select o.id, o.name, exists (select 1 from participation d
                                                      where d.organisation_id = o.id and d.track_id = :track) as takes_part
                          from organisation o
                         where o.kind = 'PARTNER'
                         order by takes_part desc, o.name collate dutch
                        """)
                .param("track", track.value())
                .query((row, index) -> new Candidate(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("takes_part")))
                .list();
    }

    /** Puts a track under tender as of today; {@link Problem.Conflict} when it is already. */
    public void begin(TrackId track, Set<OrganisationId> bidders) {
        requireSwitch(track);
        int made = jdbc.sql("""
                        insert into tender (id, programme_id, track_id, since, organisation_ids, bidders)
                        select :fresh, programme_id, id, :since, cast(:bidders as uuid[]), :names from track where id = :track
                        on conflict (track_id) do nothing
                        """)
                .param("fresh", Id.fresh())
                .param("track", track.value())
                .param("since", today.date())
                .param("bidders", array(bidders))
                .param("names", names(bidders))
                .update();
        done(made);
    }

    /**
     * Names other organisations that may bid.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void change(TrackId track, int seen, Set<OrganisationId> bidders) {
        requireSwitch(track);
        done(jdbc.sql("""
                        update tender set organisation_ids = cast(:bidders as uuid[]), bidders = :names, version = version + 1
                         where track_id = :track and version = :seen
                        """)
                .param("track", track.value())
                .param("seen", seen)
                .param("bidders", array(bidders))
                .param("names", names(bidders))
                .update());
    }

    /** The tender is over: what is SHARED is read again by all who take part. {@link Problem.Conflict} as in {@link #change}. */
    public void end(TrackId track, int seen) {
        requireSwitch(track);
        done(jdbc.sql("delete from tender where track_id = :track and version = :seen")
                .param("track", track.value())
                .param("seen", seen)
                .update());
    }

    private void done(int rows) {
        if (rows == 0) {
            throw new Problem.Conflict();
        }
        current.forgetAfterCommit();
    }

    private record Row(
            int number, @Nullable String lead, @Nullable Tender tender) {}

    private Row readable(TrackId id) {
        Row[] found = new Row[1];
        jdbc.sql("""
                        select t.number, t.level, %s as lead, u.version, u.since, u.organisation_ids, u.bidders
                          from track t left join tender u on u.track_id = t.id
                         where t.id = :track
                        """.formatted(leads.column("t.id")))
                .params(leads.parameters())
                .param("track", id.value())
                .query(row -> {
                    rights.requireRead(Subject.of(Level.valueOf(row.getString("level")), Set.of(id)));
                    found[0] = new Row(row.getInt("number"), row.getString("lead"), tender(row));
                });
        if (found[0] == null) {
            throw new Problem.NotFound();
        }
        return found[0];
    }

    private static @Nullable Tender tender(ResultSet row) throws SQLException {
        LocalDate since = row.getObject("since", LocalDate.class);
        if (since == null) {
            return null;
        }
        Set<OrganisationId> bidders = Arrays.stream(
                        (UUID[]) row.getArray("organisation_ids").getArray())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
        return new Tender(row.getInt("version"), since, bidders, row.getString("bidders"));
    }

    private void requireSwitch(TrackId track) {
        Row row = readable(track);
        rights.require(
                Right.EDIT_PLANNING,
                Subject.track(track),
                row.lead() == null
                        ? Message.of("planning.refused.vacant", row.number())
                        : Message.of("planning.refused.track", row.number(), row.lead()));
    }

    /** The names of partners; an organisation that is none, or none chosen at all, is refused at the field. */
    private String names(Set<OrganisationId> bidders) {
        if (bidders.isEmpty()) {
            throw new Problem.Invalid("bidders", Message.of("tender.bidders.missing"));
        }
        List<String> names = jdbc.sql("""
                        select name from organisation
                         where id = any (cast(:bidders as uuid[])) and kind = 'PARTNER' order by name collate dutch
                        """)
                .param("bidders", array(bidders))
                .query(String.class)
                .list();
        if (names.size() != bidders.size()) {
            throw new Problem.Invalid("bidders", Message.of("tender.bidders.partners"));
        }
        return String.join(", ", names);
    }

    private static String array(Set<OrganisationId> ids) {
        return ids.stream().map(id -> id.value().toString()).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
