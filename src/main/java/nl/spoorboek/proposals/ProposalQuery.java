package nl.spoorboek.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.people.Grant;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposals in lists, one statement each. A proposal is read by who reads its milestone and plans it, made the proposal, or speaks for
 * the organisation it was made for; to all others it is not there (decision 0021).
 */
@Component
class ProposalQuery {

    private static final String PLANNED = "(:everywhere or m.track_ids && cast(:planned as uuid[]))";

    private static final String MINE = "(p.proposed_by = :me or p.organisation_id = any (cast(:mine as uuid[])))";

    private static final String SELECT = """
            select p.id, p.version, p.state, p.title, p.note, p.hold, p.reason, p.seen_title, p.seen_note, p.seen_expected,
                   p.expected_words, p.expected_edtf, p.expected_range, p.expected_due, p.expected_precision,
                   p.proposed_at, p.decided_at, p.decision_reason, p.proposed_by = :me as mine, {planned} as may_decide,
                   m.id as milestone_id, m.version as milestone_version, m.title as milestone_title, m.note as milestone_note,
                   m.expected_words as milestone_expected, m.state as milestone_state, m.track_ids,
                   maker.name as maker, decider.name as decider, o.name as organisation
              from proposal p
              join milestone m on m.id = p.milestone_id
              join person maker on maker.id = p.proposed_by
              left join person decider on decider.id = p.decided_by
              left join organisation o on o.id = p.organisation_id
             where ({planned} or {mine}) and
            """.replace("{planned}", PLANNED).replace("{mine}", MINE);

    private final JdbcClient jdbc;
    private final Rights rights;

    ProposalQuery(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** Those about a milestone: the open ones first, then the last that were decided. */
    List<ProposalItem> of(MilestoneId milestone, int limit) {
        return list(
                "m.id = :milestone order by p.state = 'OPEN' desc, p.proposed_at desc, p.id limit :limit",
                Map.of("milestone", milestone.value(), "limit", limit));
    }

    Optional<ProposalItem> find(ProposalId id) {
        return list("p.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** What waits for the decision of a lead on the tracks they lead, or of the manager on the programme's own line. */
    List<ProposalItem> asked(Collection<TrackId> led, boolean programme, int limit) {
        return list(
                "p.state = 'OPEN' and p.proposed_by <> :me and (m.track_ids && cast(:led as uuid[])"
                        + " or :programme and m.track_ids = '{}') order by p.proposed_at, p.id limit :limit",
                Map.of("led", array(led.stream()), "programme", programme, "limit", limit));
    }

    /** One's own, or of the organisations one speaks for, that others decided since a moment; the latest first. */
    List<ProposalItem> told(Instant since, int limit) {
        return list(
                MINE
                        + " and p.decided_at > :since and p.decided_by <> :me order by p.decided_at desc, p.id limit :limit",
                Map.of("since", since.atOffset(ZoneOffset.UTC), "limit", limit));
    }

    private List<ProposalItem> list(String which, Map<String, Object> parameters) {
        Viewer viewer = rights.viewer();
        ReadScope scope = rights.scope();
        Rights.Reach plans = rights.reach(Right.EDIT_PLANNING);
        Map<String, Object> all = new HashMap<>(scope.parameters());
        all.putAll(parameters);
        all.put("me", viewer.person().value());
        all.put(
                "mine",
                array(viewer.grants().stream()
                        .filter(grant -> grant.role().isGuest())
                        .map(Grant::organisation)
                        .flatMap(Stream::ofNullable)));
        all.put("everywhere", plans.everywhere());
        all.put("planned", array(plans.tracks().stream()));
        return jdbc.sql(SELECT + scope.on("m") + " and " + which)
                .params(all)
                .query((row, index) -> item(row))
                .list();
    }

    /** Links a proposal to the milestone it changed, so that either leads to the other. */
    void link(Proposal proposal) {
        jdbc.sql("""
                        insert into link (id, programme_id, kind, from_entity, from_id, to_entity, to_id)
                        values (:id, :programme, 'CHANGES', 'proposal', :proposal, 'milestone', :milestone)
                        """)
                .param("id", Id.fresh())
                .param("programme", proposal.programme().value())
                .param("proposal", proposal.id().value())
                .param("milestone", proposal.milestone().value())
                .update();
    }

    private static String array(Stream<? extends Id> ids) {
        return ids.map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private static ProposalItem item(ResultSet row) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, "track_ids");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ProposalItem(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ProposalItem.Milestone(
                        new MilestoneId(row.getObject("milestone_id", UUID.class)),
                        row.getInt("milestone_version"),
                        row.getString("milestone_title"),
                        row.getString("milestone_expected"),
                        row.getString("milestone_note"),
                        MilestoneState.valueOf(row.getString("milestone_state")),
                        tracks),
                ProposalState.valueOf(row.getString("state")),
                row.getString("title"),
                PartialDateColumns.read(row, "expected"),
                row.getString("note"),
                row.getString("hold"),
                row.getString("reason"),
                row.getString("seen_title"),
                row.getString("seen_expected"),
                row.getString("seen_note"),
                row.getString("maker"),
                row.getString("organisation"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decider"),
                moment(decided),
                row.getString("decision_reason"),
                row.getBoolean("mine"),
                row.getBoolean("may_decide"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
