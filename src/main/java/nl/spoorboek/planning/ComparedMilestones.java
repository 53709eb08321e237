package nl.spoorboek.planning;

import java.util.HashMap;
import java.util.Map;
import nl.spoorboek.people.ReadScope;

/**
 * The milestones of two plannings that are compared, as a relation to ask in place of the table of milestones: those of the later
 * one with its dates, and those that only the earlier one has as dropped. Only what the reader may read of both.
 */
final class ComparedMilestones {

    private static final String NOW = """
            select x.id, x.version, x.title, x.kind, x.state, x.certainty, x.level, x.track_id, x.track_ids, x.line_id, x.state_party,
                   x.expected_words, x.expected_edtf, x.expected_range, x.expected_due, x.expected_precision,
                   x.reached_words, x.reached_edtf, x.reached_range, x.reached_due, x.reached_precision,
                   x.owner_person_id, x.owner_seat_id, x.owner_organisation_id, x.owner_outside,
                   true as stands, true as exists
              from milestone x
            """;

    /** An entry does not say who owned it, how sure it was, or on which line it was drawn; it is drawn where it is now. */
    private static final String ENTRIES = """
            select e.milestone_id as id, coalesce(x.version, 0) as version, e.title, e.kind, %s as state, 'EXPECTED' as certainty,
                   e.level, e.track_id, e.track_ids,
                   case when x.track_id = e.track_id then x.line_id end as line_id, null as state_party,
                   e.expected_words, e.expected_edtf, e.expected_range, e.expected_due, e.expected_precision,
                   e.reached_words, e.reached_edtf, e.reached_range, e.reached_due, e.reached_precision,
                   cast(null as uuid) as owner_person_id, cast(null as uuid) as owner_seat_id,
                   cast(null as uuid) as owner_organisation_id, null as owner_outside,
                   %s as stands, x.id is not null as exists
              from baseline_entry e left join milestone x on x.id = e.milestone_id
            """;

    private static final String LATER = ENTRIES.formatted("e.state", "true") + """
             where e.baseline_id = :later and {readable}
            """;

    private static final String GONE = ENTRIES.formatted("'DROPPED'", "false") + """
             where e.baseline_id = :earlier and {readable}
            """;

    private static final String NOT_THERE_NOW = " and x.id is null";

    /** What the later planning has too, readable or not, is not gone; nor is what it is not about. */
    private static final String NOT_LATER = """
             and not exists (select from baseline_entry o where o.baseline_id = :later and o.milestone_id = e.milestone_id)
             and exists (select from baseline l where l.id = :later and (l.track_ids = '{}' or l.track_ids && e.track_ids))
            """;

    /**
     * What became of m, of which b is the entry in the earlier planning: as in {@link ComparisonQuery}, and null when that planning is
     * not about its tracks.
     */
    static final String CHANGE = """
            case when not m.stands or m.state = 'DROPPED' and b.state <> 'DROPPED' then 'DROPPED'
                 when b.milestone_id is null then case
                     when exists (select from baseline f where f.id = :earlier
                                     and (f.track_ids = '{}' or f.track_ids && m.track_ids)) then 'ADDED' end
                 when m.state = 'REACHED' and b.state <> 'REACHED' then 'REACHED'
                 when b.expected_due is distinct from m.expected_due or b.expected_range is distinct from m.expected_range then 'MOVED'
                 else 'UNCHANGED' end
            """;

    private ComparedMilestones() {}

    /** The relation, in brackets. */
    static String relation(ComparedPlannings plannings, ReadScope scope) {
        String sql = plannings.isNow()
                ? NOW + " union all " + GONE + NOT_THERE_NOW
                : LATER + " union all " + GONE + NOT_LATER;
        return "(" + sql.replace("{readable}", BaselineQuery.readable(scope, "e", "x")) + ")";
    }

    /** The entry in the earlier planning of each m, as b, to be joined from the left. */
    static String earlier(ReadScope scope) {
        return " left join baseline_entry b on b.baseline_id = :earlier and b.milestone_id = m.id and " + scope.on("b");
    }

    static Map<String, Object> parameters(ComparedPlannings plannings) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("earlier", plannings.earlier().value());
        if (plannings.later() != null) {
            parameters.put("later", plannings.later().value());
        }
        return parameters;
    }
}
