package nl.spoorboek.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.cocreation.SessionAccess;
import nl.spoorboek.history.HistoryLine;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who changed what on a track: its sheet, lights, lines and participation, and the milestones, actions, sessions and drafts that the
 * reader may read now. Of a record that may not be read, or that is no longer there, nothing is told.
 */
@Service
@Transactional(readOnly = true)
public class TrackHistory {

    /** Changes in one window. */
    public static final int WINDOW = 40;

    /** Most people to choose from. */
    private static final int MOST_PEOPLE = 200;

    /** Of a draft one reads internally; others hear of the draft itself, without reasons, as on its own page. */
    private static final String DRAFT = "array['draft', 'draft_version', 'review_round']";

    private static final String HERE = "(h.entity <> 'participation' or h.image ->> 'track_id' = cast(:track as text))";

    private final HistoryQuery history;
    private final ProgrammeService programmes;
    private final SessionAccess sessions;
    private final Rights rights;
    private final JdbcClient jdbc;

    TrackHistory(
            HistoryQuery history, ProgrammeService programmes, SessionAccess sessions, Rights rights, JdbcClient jdbc) {
        this.history = history;
        this.programmes = programmes;
        this.sessions = sessions;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** What a change can be about; the track with all that is its own. */
    public enum Kind {
        TRACK,
        MILESTONE,
        ACTION,
        SESSION,
        DRAFT
    }

    /**
     * Somebody who changed something.
     *
     * @param id who
     * @param name the name to show
     */
    public record Author(PersonId id, String name) {}

    /**
     * A window of the changes, latest first.
     *
     * @param kind only of this kind; null for all
     * @param by only by this person; null for all
     * @param offset how many to pass over, from 0
     * @param limit at most so many
     */
    public List<HistoryLine> window(
            TrackItem track, @Nullable Kind kind, @Nullable PersonId by, int offset, int limit) {
        requireHistory(track);
        Map<String, Object> parameters = parameters(track);
        String which = HERE;
        if (by != null) {
            parameters.put("by", by.value());
            which += " and h.person_id = :by";
        }
        String records = records();
        if (kind != null) {
            parameters.put("kinds", kind == Kind.TRACK ? List.of("TRACK", "PARTICIPATION") : List.of(kind.name()));
            records = "select * from (" + records + ") every_ where kind in (:kinds)";
        }
        return history.window(records, parameters, rights.scope(), which, offset, limit);
    }

    /** The people who changed something that this reader may read, by name; at most 200. */
    public List<Author> authors(TrackItem track) {
        requireHistory(track);
        return jdbc.sql("""
                        with record as materialized (%s)
                        select p.id, p.name from person p
                          join (select distinct h.person_id from history h
                                  join record r on r.id = h.root_id and h.entity = any (r.entities)
                                 where (r.since is null or lower(h.valid) >= r.since) and %s) author on author.person_id = p.id
                         order by p.name collate dutch limit :most
                        """.formatted(records(), HERE))
                .params(parameters(track))
                .param("most", MOST_PEOPLE)
                .query((row, index) -> new Author(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private void requireHistory(TrackItem track) {
        programmes.track(track.number());
        rights.requireOrNotFound(Right.READ_HISTORY, Subject.track(track.id()));
    }

    private String records() {
        ReadScope levels = rights.scope();
        return """
            select 'TRACK' as kind, t.id, cast(null as text) as title, cast(null as timestamptz) as since, true as told,
                   case when %1$s then array['track', 'programme_line', 'profile_block', 'light', 'tender']
                        else array['track', 'programme_line', 'profile_block', 'light'] end as entities
              from (select *, array[id] as track_ids from track) t
             where t.id = :track
            union all
            select distinct 'PARTICIPATION', o.id, o.name, cast(null as timestamptz), true, array['participation']
              from history p join organisation o on o.id = p.root_id
             where p.entity = 'participation' and p.image ->> 'track_id' = cast(:track as text)
            union all
            select 'MILESTONE', m.id, m.title, null, true, array['milestone', 'dependency']
              from milestone m where m.track_ids @> array[cast(:track as uuid)] and %2$s
            union all
            select 'ACTION', a.id, a.title, null, true, array['action', 'action_milestone']
              from action a where a.track_ids @> array[cast(:track as uuid)] and %3$s
            union all
            select 'SESSION', s.id, s.title,
                   case when :sessionPrepares or s.track_ids && cast(:sessionPreparesTracks as uuid[])
                        then null else s.announced_at end,
                   true, array['session', 'session_invitation', 'topic', 'follow_up', 'correction']
              from session s where s.track_ids @> array[cast(:track as uuid)] and %4$s
            union all
            select 'DRAFT', d.id, d.title, null, %5$s, case when %5$s then %6$s else array['draft'] end
              from draft d where d.track_ids @> array[cast(:track as uuid)] and %7$s
            """.formatted(
                        levels.internally("t"),
                        levels.on("m"),
                        levels.on("a"),
                        sessions.scope().on("s"),
                        levels.internally("d"),
                        DRAFT,
                        levels.withInvited("d"));
    }

    private Map<String, Object> parameters(TrackItem track) {
        Map<String, Object> parameters = new HashMap<>(sessions.scope().parameters());
        parameters.put("track", track.id().value());
        return parameters;
    }
}
