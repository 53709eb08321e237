package nl.spoorboek.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.people.TenderService;
import nl.spoorboek.people.TenderService.Candidate;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.search.SearchService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a tender closes, to whom, from one click to the next. */
class TenderTest extends KaribuTest {

    @Autowired
    private TenderService tenders;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private CommentService comments;

    @Autowired
    private SearchService search;

    @AfterEach
    void end_the_tender() {
        SignedIn.as(jdbc, "programmamanager");
        TrackId track = track(3);
        tenders.of(track).tender().ifPresent(tender -> tenders.end(track, tender.version()));
    }

    @Test
    void a_possible_bidder_finds_nothing_that_is_shared_from_the_next_click_until_the_tender_ends() {
        SignedIn.as(jdbc, "spoortrekker3");
        String word = "Inkoop" + letters();
        MilestoneId shared = planning.create(draft(3, Set.of(), word, Level.SHARED));
        MilestoneId open = planning.create(draft(3, Set.of(), word + " open", Level.PUBLIC));
        MilestoneId ofTwo = SignedIn.as(
                jdbc,
                "programmamanager",
                () -> planning.create(draft(1, Set.of(track(3)), word + " twee", Level.SHARED)));
        PersonId partner = SignedIn.as(jdbc, "partner3");
        assertThat(found(word)).isEqualTo(3);

        SignedIn.as(jdbc, "spoortrekker3");
        TrackId track = track(3);
        tenders.begin(track, Set.of(organisationOf("partner3")));
        assertThatThrownBy(() -> comments.add(About.milestone(shared), "Wat vindt u?", Set.of(partner)))
                .isInstanceOf(Problem.Invalid.class);

        SignedIn.as(jdbc, "partner3");
        assertThat(found(word)).isEqualTo(1);
        assertThat(planning.find(open).item().title()).isEqualTo(word + " open");
        assertThatThrownBy(() -> planning.find(shared)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> planning.find(ofTwo)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> planning.history(shared)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> comments.list(About.milestone(shared), 5)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> programmes.track(3)).isInstanceOf(Problem.NotFound.class);
        SignedIn.as(jdbc, "partner1");
        assertThat(found(word)).as("a partner who may not bid").isEqualTo(3);

        SignedIn.as(jdbc, "spoortrekker3");
        tenders.end(track, tenders.of(track).tender().orElseThrow().version());
        SignedIn.as(jdbc, "partner3");
        assertThat(found(word)).isEqualTo(3);
    }

    @Test
    void only_partners_may_be_named_and_at_least_one() {
        SignedIn.as(jdbc, "spoortrekker3");
        TrackId track = track(3);
        assertThatThrownBy(() -> tenders.begin(track, Set.of()))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("bidders"));
        assertThatThrownBy(() -> tenders.begin(track, Set.of(organisationOf("participatieraad1"))))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(tenders.candidates(track))
                .extracting(Candidate::id)
                .contains(organisationOf("partner1"))
                .doesNotContain(organisationOf("participatieraad1"));
        assertThat(tenders.of(track).tender()).isEmpty();
    }

    @Test
    void who_saves_second_is_told() {
        SignedIn.as(jdbc, "spoortrekker3");
        TrackId track = track(3);
        Set<OrganisationId> one = Set.of(organisationOf("partner3"));
        tenders.begin(track, one);
        int seen = tenders.of(track).tender().orElseThrow().version();
        assertThatThrownBy(() -> tenders.begin(track, one)).isInstanceOf(Problem.Conflict.class);
        tenders.change(track, seen, Set.of(organisationOf("partner3"), organisationOf("partner1")));
        assertThatThrownBy(() -> tenders.change(track, seen, one)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> tenders.end(track, seen)).isInstanceOf(Problem.Conflict.class);
        assertThat(tenders.of(track).tender().orElseThrow().bidders()).hasSize(2);
    }

    @Test
    void the_page_of_the_track_switches_it_and_tells_everyone_who_reads() {
        signIn("spoortrekker3");
        go("sporen/3");
        _click(_get(Button.class, spec -> spec.withText("In aanbesteding zetten")));
        _click(_find(Button.class, spec -> spec.withText("In aanbesteding zetten"))
                .getLast());
        @SuppressWarnings({"unchecked", "rawtypes"})
        MultiSelectComboBox<Candidate> bidders = _get(MultiSelectComboBox.class);
        assertThat(bidders.getErrorMessage()).isEqualTo("Kies ten minste één organisatie");
        Candidate partner = tenders.candidates(track(3)).stream()
                .filter(one -> one.id().equals(organisationOf("partner3")))
                .findFirst()
                .orElseThrow();
        bidders.setValue(partner);
        _click(_find(Button.class, spec -> spec.withText("In aanbesteding zetten"))
                .getLast());
        assertThat(spans())
                .anyMatch(text -> text.startsWith("In aanbesteding sinds ") && text.contains(partner.name()));

        signIn("participatieraad1");
        go("sporen/3/mijlpalen");
        assertThat(spans()).anyMatch(text -> text.startsWith("In aanbesteding sinds "));
        _assertNone(Button.class, spec -> spec.withText("Aanbesteding wijzigen"));

        signIn("partner3");
        go("sporen/3");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");

        signIn("spoortrekker3");
        go("sporen/3");
        _click(_get(Button.class, spec -> spec.withText("Aanbesteding wijzigen")));
        _click(_get(Button.class, spec -> spec.withText("Aanbesteding beëindigen")));
        assertThat(spans()).noneMatch(text -> text.startsWith("In aanbesteding sinds "));
    }

    @Test
    void the_page_that_a_bidder_has_open_closes_when_the_tender_begins() {
        SignedIn.as(jdbc, "spoortrekker3");
        MilestoneId shared = planning.create(draft(3, Set.of(), "Inkoop" + letters(), Level.SHARED));
        for (String place : List.of("sporen/3", "mijlpalen/" + shared)) {
            signIn("partner3");
            go(place);
            assertThat(_get(H1.class).getText()).isNotEqualTo("Niet gevonden");
            SignedIn.as(jdbc, "spoortrekker3", () -> {
                tenders.begin(track(3), Set.of(organisationOf("partner3")));
                return place;
            });
            await().pollInSameThread().untilAsserted(() -> {
                MockVaadin.clientRoundtrip(false);
                assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
            });
            end_the_tender();
        }
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    /** How many milestones there are with the word: counted, listed, and found by searching, which must agree. */
    private int found(String word) {
        var filter = MilestoneFilter.ALL.withText(word);
        int counted = planning.count(filter);
        assertThat(planning.list(filter, 0, 10)).hasSize(counted);
        assertThat(search.find(word, null, 0).found()).hasSize(counted);
        return counted;
    }

    private MilestoneDraft draft(int track, Set<TrackId> also, String title, Level level) {
        return new MilestoneDraft(
                track(track),
                also,
                null,
                title,
                MilestoneKind.CONTRACT,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
    }

    private static String letters() {
        return Id.fresh().toString().replaceAll("[^a-f]", "");
    }

    private TrackId track(int number) {
        return new TrackId(jdbc.sql("select id from track where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single());
    }

    private OrganisationId organisationOf(String username) {
        return new OrganisationId(jdbc.sql(
                        "select s.organisation_id from seat s join person p on p.id = s.person_id where p.username = :name")
                .param("name", username)
                .query(UUID.class)
                .single());
    }
}
