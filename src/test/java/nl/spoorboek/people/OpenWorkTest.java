package nl.spoorboek.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionOwner;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.cocreation.SessionDraft;
import nl.spoorboek.cocreation.SessionKind;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.drafts.DraftHeading;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.people.Invented.Someone;
import nl.spoorboek.people.OpenWork.Work;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class OpenWorkTest extends KaribuTest {

    @Autowired
    private Leavers leavers;

    @Autowired
    private PeopleService people;

    @Autowired
    private SeatService seats;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ActionService actions;

    @Autowired
    private SessionService sessions;

    @Autowired
    private DraftService drafts;

    @Autowired
    private ProgrammeService programmes;

    private final Invented invented;
    private final String function = "Functie " + UUID.randomUUID();
    private TrackId track = TrackId.fresh();
    private Someone lead = new Someone(nl.spoorboek.base.PersonId.fresh(), "");
    private SeatId seat = SeatId.fresh();

    OpenWorkTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @BeforeEach
    void a_lead_with_work_of_every_kind() {
        track = SignedIn.as(jdbc, "programmamanager", () -> programmes.track(6).id());
        lead = invented.person();
        seat = SignedIn.as(
                jdbc,
                "beheerder",
                () -> seats.give(new SeatDraft(Role.TRACK_LEAD, function, Set.of(track), null, lead.id(), null, null)));
        SignedIn.as(jdbc, lead.username(), () -> {
            planning.create(milestone("Eigen mijlpaal", new Owner.OfPerson(lead.id())));
            planning.create(milestone("Mijlpaal van de functie", new Owner.OfSeat(seat)));
            actions.create(
                    ActionDraft.titled(track, "Eigen actie").withOwner(new ActionOwner(lead.id(), null, null, null)),
                    Set.of());
            actions.create(
                    ActionDraft.titled(track, "Actie van de functie")
                            .withOwner(new ActionOwner(null, seat, null, null)),
                    Set.of());
            sessions.prepare(SessionDraft.of(track, "Tafel in voorbereiding", SessionKind.DIALOGUE_TABLE));
            return drafts.create(new DraftHeading(track, Set.of(), "Stuk in de maak", "notitie", null));
        });
    }

    private MilestoneDraft milestone(String title, Owner owner) {
        return new MilestoneDraft(
                track,
                Set.of(),
                null,
                title,
                MilestoneKind.DELIVERABLE,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.SHARED,
                owner);
    }

    @Test
    void the_programme_manager_reads_what_a_leaver_leaves_behind() {
        leave();
        List<Work> work = SignedIn.as(jdbc, "programmamanager", () -> leavers.openWork(lead.id()));
        assertThat(work)
                .extracting(Work::kind, Work::title, Work::seat)
                .containsExactlyInAnyOrder(
                        piece("milestone", "Eigen mijlpaal", null),
                        piece("milestone", "Mijlpaal van de functie", function),
                        piece("action", "Eigen actie", null),
                        piece("action", "Actie van de functie", function),
                        piece("session", "Tafel in voorbereiding", null),
                        piece("draft", "Stuk in de maak", null));
        assertThat(work).allSatisfy(piece -> assertThat(piece.address()).contains("/"));
    }

    private static org.assertj.core.groups.Tuple piece(String kind, String title, @Nullable String seat) {
        return org.assertj.core.groups.Tuple.tuple("open-work." + kind, title, seat);
    }

    @Test
    void the_work_of_a_function_is_no_longer_theirs_once_somebody_takes_it() {
        leave();
        SignedIn.as(
                jdbc,
                "beheerder",
                () -> seats.give(new SeatDraft(
                        Role.TRACK_LEAD,
                        function,
                        Set.of(track),
                        null,
                        invented.person().id(),
                        null,
                        null)));
        assertThat(SignedIn.as(jdbc, "programmamanager", () -> leavers.openWork(lead.id())))
                .extracting(Work::seat)
                .hasSize(4)
                .containsOnlyNulls();
    }

    @Test
    void the_administrator_reads_how_much_there_is_and_nothing_of_it() {
        assertThat(SignedIn.as(jdbc, "beheerder", () -> leavers.openWork(lead.id())))
                .hasSize(6)
                .allSatisfy(piece -> assertThat(piece.title()).isNull())
                .allSatisfy(piece -> assertThat(piece.address()).isNull());
        signIn("beheerder");
        go("beheer/mensen/" + lead.id());
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("Mijlpalen: 2", "Acties: 2", "Bijeenkomsten: 1", "Conceptstukken: 1");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Eigen mijlpaal", "Eigen actie");
    }

    @Test
    void the_overview_of_administration_links_the_programme_manager_to_each_piece() {
        leave();
        signIn("programmamanager");
        go("beheer");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Eigen mijlpaal", "Actie van de functie", "Tafel in voorbereiding", "Stuk in de maak");
    }

    private void leave() {
        SignedIn.as(jdbc, "beheerder", () -> {
            people.endAccess(lead.id(), people.find(lead.id()).version(), "Andere baan");
            return true;
        });
    }

    @org.junit.jupiter.api.AfterEach
    void nobody_leads_track_6_by_this_function() {
        SignedIn.as(jdbc, "beheerder", () -> {
            SeatItem now = seats.find(seat);
            if (now.draft().person() != null) {
                seats.vacate(seat, now.version());
            }
            return true;
        });
    }
}
