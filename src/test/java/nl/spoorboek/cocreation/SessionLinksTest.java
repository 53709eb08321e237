package nl.spoorboek.cocreation;

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
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveEffect;
import nl.spoorboek.planning.MoveService;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SessionLinksTest extends KaribuTest {

    @Autowired
    private SessionLinks links;

    @Autowired
    private SessionService sessions;

    @Autowired
    private ContributionSources sources;

    @Autowired
    private PlanningService planning;

    @Autowired
    private MoveService moves;

    private final Sessions made;
    private MilestoneId milestone = MilestoneId.fresh();

    SessionLinksTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @BeforeEach
    void a_milestone_of_track_3() {
        SignedIn.as(jdbc, Sessions.LEAD);
        milestone = planning.create(new MilestoneDraft(
                made.track(3),
                Set.of(),
                null,
                "Wat uit de bijeenkomst komt",
                MilestoneKind.DELIVERABLE,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.SHARED,
                new Owner.Nobody()));
    }

    @Test
    void a_session_leads_to_a_milestone_also_after_closing_and_each_reads_the_ends_they_may() {
        SessionId id = made.make(SessionState.CLOSED, Level.INVITED, "partner1");
        links.link(id, milestone);
        links.link(id, milestone);
        assertThat(sessions.find(id).ledTo()).extracting(Linked::id).containsExactly(milestone.value());
        assertThat(sources.of(milestone).sessions())
                .extracting(SessionSource::session)
                .containsExactly(id);
        assertThat(SignedIn.as(jdbc, "partner3", () -> sources.of(milestone).sessions()))
                .isEmpty();
        links.unlink(id, milestone);
        assertThat(sessions.find(id).ledTo()).isEmpty();
    }

    @Test
    void moving_the_milestone_tells_of_the_session_that_leads_to_it() {
        SessionId id = made.make(SessionState.ANNOUNCED, Level.INVITED, "partner1");
        var may = PartialDate.ofDay(LocalDate.of(2023, 5, 1), "1 mei 2023");
        assertThat(moves.impact(milestone, may).effects()).isEmpty();
        links.link(id, milestone);
        assertThat(moves.impact(milestone, may).effects())
                .extracting(MoveEffect.Effect::href)
                .containsExactly("bijeenkomsten/" + id);
        links.unlink(id, milestone);
        assertThat(moves.impact(milestone, may).effects()).isEmpty();
    }

    @Test
    void of_a_session_that_is_deleted_no_link_stays_behind() {
        SessionId id = made.make(SessionState.PREPARING, Level.INVITED);
        links.link(id, milestone);
        sessions.delete(id, made.version(id));
        assertThat(sources.of(milestone).isEmpty()).isTrue();
        assertThat(jdbc.sql("select count(*) from link where from_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "programmamanager,yes",
        "spoortrekker3,yes",
        "medewerker3,yes",
        "controller,refused",
        "partner1,refused",
        "partner3,hidden",
        "raadslid,hidden",
        "beheerder,hidden"
    })
    void who_gives_follow_up_links(String who, String answer) {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        SignedIn.as(jdbc, who);
        switch (answer) {
            case "yes" -> assertThatCode(() -> links.link(id, milestone)).doesNotThrowAnyException();
            case "refused" ->
                assertThatThrownBy(() -> links.link(id, milestone)).isInstanceOf(Problem.Refused.class);
            default -> assertThatThrownBy(() -> links.link(id, milestone)).isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_lead_links_on_the_page_of_the_session_and_takes_it_back() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        signIn(Sessions.LEAD);
        go("bijeenkomsten/" + id);
        _click(_get(Button.class, spec -> spec.withText("Mijlpaal verbinden")));
        ComboBox<MilestoneItem> choose =
                _get(ComboBox.class, spec -> spec.withLabel("Mijlpaal waar deze bijeenkomst toe leidt"));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(choose.isInvalid()).isTrue();
        _setValue(choose, planning.find(milestone).item());
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("mijlpalen/" + milestone);
        go("mijlpalen/" + milestone);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("bijeenkomsten/" + id);
        go("bijeenkomsten/" + id);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Wat uit de bijeenkomst komt: verband weghalen"::equals)
                        .isPresent())));
        assertThat(sessions.find(id).ledTo()).isEmpty();
    }
}
