package nl.spoorboek.drafts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveService;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class DraftLinksTest extends KaribuTest {

    @Autowired
    private DraftLinks links;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PlanningService planning;

    @Autowired
    private MoveService moves;

    @Autowired
    private ProgrammeService programmes;

    private final DraftWorld world;
    private MilestoneId milestone = MilestoneId.fresh();

    DraftLinksTest(@Autowired ApplicationContext application) {
        world = new DraftWorld(application);
    }

    @BeforeEach
    void a_milestone_of_track_3() {
        SignedIn.as(jdbc, "spoortrekker3");
        milestone = milestone(Level.SHARED);
    }

    @Test
    void a_link_is_read_from_both_ends_and_stands_in_the_history() {
        DraftId draft = world.written(3, "Stuk met een doel");
        links.link(draft, milestone);
        links.link(draft, milestone);
        assertThat(links.milestones(draft)).extracting(LedTo::id).containsExactly(milestone);
        assertThat(links.drafts(milestone)).extracting(LeadingTo::id).containsExactly(draft);
        assertThat(drafts.history(draft)).extracting(HistoryEntry::entity).contains("link");
        links.unlink(draft, milestone);
        assertThat(links.milestones(draft)).isEmpty();
        assertThat(links.drafts(milestone)).isEmpty();
    }

    @Test
    void each_reader_sees_the_ends_they_may_read() {
        MilestoneId internal = milestone(Level.INTERNAL);
        DraftId hidden = world.written(3, "Intern stuk met een doel");
        links.link(hidden, milestone);
        DraftId shown = world.inReview(3, "Stuk voor de partner", 7, "partner3");
        links.link(shown, milestone);
        links.link(shown, internal);
        world.as("partner3");
        assertThat(links.drafts(milestone)).extracting(LeadingTo::id).containsExactly(shown);
        assertThat(links.milestones(shown)).extracting(LedTo::id).containsExactly(milestone);
        assertThatThrownBy(() -> links.milestones(hidden)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void moving_the_milestone_tells_of_the_draft_that_leads_to_it() {
        DraftId draft = world.inReview(3, "Stuk dat meebeweegt", 20, "partner3");
        var before = PartialDate.ofDay(LocalDate.of(2023, 3, 15), "15 maart 2023");
        assertThat(moves.impact(milestone, before).effects()).isEmpty();
        links.link(draft, milestone);
        assertThat(moves.impact(milestone, before).effects()).singleElement().satisfies(effect -> {
            assertThat(effect.href()).isEqualTo("conceptstukken/" + draft);
            assertThat(effect.worse()).as("its term ends after the new date").isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "programmamanager,yes",
        "spoortrekker3,yes",
        "medewerker3,yes",
        "spoortrekker4,refused",
        "controller,refused",
        "portefeuillehouder,refused",
        "griffie,hidden",
        "raadslid,hidden",
        "beheerder,hidden",
        "partner3,hidden",
        "participatieraad1,hidden",
        "voorzitter,hidden"
    })
    void who_may_write_the_draft_links_it(String who, String answer) {
        DraftId draft = world.written(3, "Stuk om te verbinden door " + who);
        world.as(who);
        expect(answer, () -> links.link(draft, milestone));
        expect(answer, () -> links.unlink(draft, milestone));
    }

    @Test
    void a_milestone_that_is_not_there_is_not_linked() {
        DraftId draft = world.written(3, "Stuk zonder doel");
        assertThatThrownBy(() -> links.link(draft, MilestoneId.fresh())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void an_author_links_on_the_page_of_the_draft_and_both_pages_lead_to_each_other() {
        DraftId draft = world.written(3, "Stuk op de bladzijde");
        signIn("spoortrekker3");
        go("conceptstukken/" + draft);
        ComboBox<MilestoneItem> choose =
                _get(ComboBox.class, spec -> spec.withLabel("Mijlpaal waar dit stuk toe leidt"));
        _click(_get(Button.class, spec -> spec.withText("Toevoegen")));
        assertThat(choose.isInvalid()).isTrue();
        _setValue(choose, planning.find(milestone).item());
        _click(_get(Button.class, spec -> spec.withText("Toevoegen")));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("mijlpalen/" + milestone);
        go("mijlpalen/" + milestone);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Stuk op de bladzijde");
    }

    private static void expect(String answer, ThrowingCallable what) {
        switch (answer) {
            case "yes" -> assertThatCode(what).doesNotThrowAnyException();
            case "refused" -> assertThatThrownBy(what).isInstanceOf(Problem.Refused.class);
            case "hidden" -> assertThatThrownBy(what).isInstanceOf(Problem.NotFound.class);
            default -> throw new IllegalArgumentException(answer);
        }
    }

    private MilestoneId milestone(Level level) {
        return planning.create(new MilestoneDraft(
                programmes.track(3).id(),
                Set.of(),
                null,
                "Doel van een stuk",
                MilestoneKind.DECISION,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody()));
    }
}
