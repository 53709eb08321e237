package nl.spoorboek.proposals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may propose a change, read the proposal, and decide on it. */
class ProposalAccessRows implements AccessRows {

    private static final List<String> MUNICIPALITY = List.of(
            "programmamanager", "spoortrekker3", "spoortrekker4", "medewerker3", "controller", "portefeuillehouder");
    private static final List<String> READERS = List.of(
            "programmamanager",
            "spoortrekker3",
            "spoortrekker4",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "partner3",
            "participatieraad1",
            "voorzitter",
            "secretaris");
    private static final List<String> PLANNERS = List.of("programmamanager", "spoortrekker3");
    private static final ProposalDraft OTHER = new ProposalDraft("Een andere titel", null, null, "Dat is duidelijker");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var planning = application.getBean(PlanningService.class);
        var proposals = application.getBean(ProposalService.class);
        var jdbc = application.getBean(JdbcClient.class);
        var track3 = new TrackId(jdbc.sql("select id from track where number = 3")
                .query(UUID.class)
                .single());
        MilestoneId shared = make(jdbc, planning, track3, Level.SHARED);
        MilestoneId inside = make(jdbc, planning, track3, Level.INTERNAL);
        MilestoneId programme = make(jdbc, planning, null, Level.SHARED);
        ProposalId ofPartner = SignedIn.as(jdbc, "partner3", () -> proposals.propose(shared, OTHER));
        ProposalId ofBody = SignedIn.as(jdbc, "participatieraad1", () -> proposals.propose(shared, OTHER));
        ProposalId ofMember = SignedIn.as(jdbc, "medewerker3", () -> proposals.propose(inside, OTHER));
        return List.of(
                Row.of(
                        "PROPOSE_CHANGE: for a shared milestone of track 3",
                        READERS,
                        () -> proposals.propose(shared, OTHER)),
                Row.of(
                        "PROPOSE_CHANGE: for an internal milestone of track 3",
                        MUNICIPALITY,
                        () -> proposals.propose(inside, OTHER)),
                Row.of(
                        "PROPOSE_CHANGE: for a milestone of the programme",
                        READERS,
                        () -> proposals.propose(programme, OTHER)),
                Row.of(
                        "read a proposal of a partner",
                        List.of("programmamanager", "spoortrekker3", "partner3"),
                        () -> proposals.find(ofPartner)),
                Row.of(
                        "read a proposal of an advisory body",
                        List.of("programmamanager", "spoortrekker3", "participatieraad1", "voorzitter", "secretaris"),
                        () -> proposals.find(ofBody)),
                Row.of(
                        "read a proposal of a colleague",
                        List.of("programmamanager", "spoortrekker3", "medewerker3"),
                        () -> proposals.find(ofMember)),
                Row.of(
                        "EDIT_PLANNING: take a proposal over",
                        PLANNERS,
                        () -> proposals.accept(
                                ofPartner, 1, planning.find(shared).item().version(), null)),
                Row.of(
                        "EDIT_PLANNING: decline a proposal",
                        PLANNERS,
                        () -> proposals.decline(ofPartner, 1, "Dat kan niet")),
                Row.of("withdraw one's own proposal", List.of("partner3"), () -> proposals.withdraw(ofPartner, 1)));
    }

    private static MilestoneId make(JdbcClient jdbc, PlanningService planning, @Nullable TrackId track, Level level) {
        var draft = new MilestoneDraft(
                track,
                Set.of(),
                null,
                "Waarvoor een voorstel komt",
                MilestoneKind.DECISION,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
        return SignedIn.as(jdbc, "programmamanager", () -> planning.create(draft));
    }
}
