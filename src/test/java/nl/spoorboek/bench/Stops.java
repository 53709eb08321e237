package nl.spoorboek.bench;

import java.util.List;

/** Milestones to work on: planned on a day, and nothing waits for them, so that a move asks nothing and touches nothing. */
final class Stops {

    private Stops() {}

    /** The addresses of some on this track, in the summer of 2023. */
    static List<String> free(Bench bench, int track) {
        return bench.database()
                .sql("""
                        select 'mijlpalen/' || m.id
                          from milestone m join track t on t.id = m.track_id
                         where t.number = :track and m.state = 'PLANNED' and m.level = 'SHARED' and m.expected_precision = 'DAY'
                           and m.also_tracks = '{}' and m.kind <> 'PHASE'
                           and m.expected_due <@ daterange('2023-04-01', '2023-08-31')
                           and not exists (select from dependency d where d.needs_id = m.id)
                           and not exists (select from dependency d join milestone n on n.id = d.needs_id
                                            where d.milestone_id = m.id and upper(n.expected_due) > upper(m.expected_due))
                         order by m.id
                         limit 40
                        """)
                .param("track", track)
                .query(String.class)
                .list();
    }
}
