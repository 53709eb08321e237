package nl.spoorboek.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Id;
import nl.spoorboek.people.Grant;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.shell.NavigationCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts and changes over all features, read in one statement each; everything else in the overview is asked of the features
 * themselves.
 */
@Service
public class OverviewService implements NavigationCounts {

    /** After so long, coming back is a new visit. */
    private static final Duration SAME_VISIT = Duration.ofHours(4);

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Clock clock;

    OverviewService(JdbcClient jdbc, Rights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    /** My unfinished actions, the sessions that are open to me, the drafts in review that I may read. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> counts() {
        Viewer viewer = rights.viewer();
        if (!viewer.opensContent()) {
            return Map.of();
        }
        ReadScope scope = rights.scope();
        return jdbc.sql("""
                        select (select count(*) from action a
                                 where a.state in ('OPEN', 'IN_PROGRESS', 'WAITING') and %s
                                   and (a.owner_person_id = :person
                                        or a.owner_seat_id = any (cast(:seats as uuid[]))
                                        or a.owner_organisation_id = any (cast(:guestOf as uuid[])))) as actions,
                               (select count(*) from session s where s.state = 'OPEN' and %s) as sessions,
                               (select count(*) from draft d where d.state = 'IN_REVIEW' and %s) as drafts
                        """.formatted(scope.on("a"), scope.withInvited("s"), scope.withInvited("d")))
                .params(scope.parameters())
                .param("person", viewer.person().value())
                .param("seats", array(viewer.grants().stream().map(Grant::seat)))
                .param(
                        "guestOf",
                        array(viewer.grants().stream()
                                .filter(grant -> grant.role().isGuest())
                                .map(Grant::organisation)
                                .flatMap(Stream::ofNullable)))
                .query((row, index) -> {
                    Map<String, Integer> counts = new HashMap<>();
                    counts.put("acties", row.getInt("actions"));
                    counts.put("bijeenkomsten", row.getInt("sessions"));
                    counts.put("conceptstukken", row.getInt("drafts"));
                    return counts;
                })
                .single();
    }

    /** Notes this visit; gives the moment of the one before, or empty at the first. */
    @Transactional
    public Optional<Instant> visit() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into last_visit (person_id, at) values (:person, :now)
                        on conflict (person_id) do update
                           set previous = case when last_visit.at < :sameVisit then last_visit.at else last_visit.previous end,
                               at = :now
                        returning previous
                        """)
                .param("person", rights.viewer().person().value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("sameVisit", OffsetDateTime.ofInstant(now.minus(SAME_VISIT), ZoneOffset.UTC))
                .query((row, index) -> Optional.ofNullable(row.getObject("previous", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** The milestones of my tracks that others changed since a moment, the latest first; each once. */
    @Transactional(readOnly = true)
    public List<Change> changesSince(Instant since, int limit) {
        Viewer viewer = rights.viewer();
        ReadScope scope = rights.scope();
        return jdbc.sql("""
                        select * from (
                            select distinct on (m.id) m.id, m.title, p.name, lower(h.valid) as at, h.id as change
                              from history h
                              join milestone m on m.id = h.root_id
                              join person p on p.id = h.person_id
                             where h.root_entity = 'milestone' and lower(h.valid) > :since
                               and h.person_id <> :person and not p.system
                               and (m.track_ids && cast(:tracks as uuid[])
                                    or cardinality(cast(:tracks as uuid[])) = 0)
                               and %s
                             order by m.id, h.id desc) changed
                         order by change desc
                         limit :limit
                        """.formatted(scope.on("m")))
                .params(scope.parameters())
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("person", viewer.person().value())
                .param("tracks", array(viewer.tracks().stream()))
                .param("limit", limit)
                .query((row, index) -> new Change(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static String array(Stream<? extends Id> ids) {
        return ids.map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
