package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Message;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.MoveEffect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that hang together with a milestone that changes, and terms of their rounds that would end after its new date. */
@Component
class DraftMoves implements MoveEffect {

    private static final int PLACE = 30;

    private final JdbcClient jdbc;
    private final Rights rights;

    DraftMoves(JdbcClient jdbc, Rights rights) {
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
                        select d.id, d.title, d.track_ids,
                               (select max(r.until_day) from review_round r
                                 where r.draft_id = d.id and r.closed_at is null and (%s or %s)) as until_day
                          from draft d
                         where d.state in ('WRITING', 'IN_REVIEW', 'PROCESSING') and %s
                           and exists (
                               select from link l
                                where l.from_id = d.id and l.to_id = any (cast(:milestones as uuid[]))
                                   or l.to_id = d.id and l.from_id = any (cast(:milestones as uuid[])))
                         order by d.title
                        """.formatted(scope.internally("d"), scope.asked("r.audience"), scope.withInvited("d")))
                .params(scope.parameters())
                .param("milestones", Touched.ids(milestones))
                .query((row, index) -> {
                    LocalDate until = row.getObject("until_day", LocalDate.class);
                    boolean after = until != null && (stops || (end != null && !until.isBefore(end)));
                    String title = row.getString("title");
                    return new Effect(
                            after
                                    ? Message.of(stops ? "impact.draft.term" : "impact.draft.after", title, until)
                                    : Message.of("impact.draft", title),
                            "conceptstukken/" + row.getObject("id", UUID.class),
                            Set.copyOf(Columns.tracks(row, "track_ids")),
                            after);
                })
                .list();
    }
}
