package nl.spoorboek.cocreation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.MoveEffect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Announced and open sessions that hang together with a milestone that changes, themselves or by what was said in them. */
@Component
class SessionMoves implements MoveEffect {

    private static final int PLACE = 20;

    private final JdbcClient jdbc;
    private final Rights rights;

    SessionMoves(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Effect> of(List<Touched> milestones) {
        ReadScope scope = rights.scope();
        LocalDate end = Touched.end(milestones);
        boolean stops = Touched.endsOrStops(milestones);
        return jdbc.sql("""
                        select s.id, s.title, s.track_ids, s.planned_words, lower(s.planned_due) as begins
                          from session s
                         where s.state in ('ANNOUNCED', 'OPEN') and %s
                           and exists (
                               select from link l
                                where l.from_id = any (cast(:milestones as uuid[])) and l.to_id = s.id
                                   or l.to_id = any (cast(:milestones as uuid[]))
                                      and (l.from_id = s.id
                                           or l.from_id in (select c.id from contribution c where c.session_id = s.id)))
                         order by lower(s.planned_due) nulls last, s.title
                        """.formatted(scope.withInvited("s")))
                .params(scope.parameters())
                .param("milestones", Touched.ids(milestones))
                .query((row, index) -> {
                    LocalDate begins = row.getObject("begins", LocalDate.class);
                    boolean after = begins != null && !stops && end != null && !begins.isBefore(end);
                    String words = row.getString("planned_words");
                    Set<TrackId> tracks = new HashSet<>();
                    for (UUID track : (UUID[]) row.getArray("track_ids").getArray()) {
                        tracks.add(new TrackId(track));
                    }
                    String key = words == null
                            ? "impact.session.undated"
                            : after ? "impact.session.after" : "impact.session";
                    return new Effect(
                            Message.of(key, row.getString("title"), words == null ? "" : words),
                            "bijeenkomsten/" + row.getObject("id", UUID.class),
                            tracks,
                            after);
                })
                .list();
    }
}
