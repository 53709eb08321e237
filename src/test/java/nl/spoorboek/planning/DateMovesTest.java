package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's working date is 14 March 2023: the open period is H1 2023. */
@IntegrationTest
class DateMovesTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private PlannedDates dates;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PartialDateParser parser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void every_change_of_the_expected_date_is_kept_with_who_why_and_the_party_outside() {
        MilestoneId id = planning.create(draft("2024", Level.SHARED));
        planning.move(id, version(id), date("Q3 2024"), MoveReason.because("De raad heeft gekozen"));
        edit(id, draft -> draft, "17 september 2024", MoveReason.NONE);
        planning.move(
                id, version(id), date("Q1 2025"), new MoveReason("De wet komt later", MoveCause.OUTSIDE, " Rijk "));
        planning.move(id, version(id), null, MoveReason.NONE);

        List<DateMove> moves = dates.moves(id);
        assertThat(moves)
                .extracting(DateMove::kind)
                .containsExactly(MoveKind.NARROWED, MoveKind.NARROWED, MoveKind.LATER, MoveKind.UNPLANNED);
        DateMove first = moves.getFirst();
        assertThat(first.before()).isEqualTo(date("2024"));
        assertThat(first.after()).isEqualTo(date("Q3 2024"));
        assertThat(first.person()).isEqualTo("Spoortrekker 3");
        assertThat(first.reason()).isEqualTo(MoveReason.because("De raad heeft gekozen"));
        assertThat(moves.get(2).reason()).isEqualTo(new MoveReason("De wet komt later", MoveCause.OUTSIDE, "Rijk"));
        assertThat(moves.getLast().after()).isNull();
    }

    @Test
    void saving_something_else_or_other_words_for_the_same_days_is_no_move() {
        MilestoneId id = planning.create(draft("Q3 2024", Level.SHARED));
        edit(id, draft -> draft, "derde kwartaal 2024", MoveReason.NONE);
        planning.become(id, version(id), StateStep.started());
        assertThat(dates.moves(id)).isEmpty();
    }

    @Test
    void leaving_the_open_period_needs_a_reason_whichever_way_the_date_is_changed() {
        MilestoneId id = planning.create(draft("mei 2023", Level.SHARED));
        assertThatThrownBy(() -> planning.move(id, version(id), date("Q3 2023"), MoveReason.NONE))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> {
                    assertThat(invalid.fields()).containsOnlyKeys("reason");
                    assertThat(invalid.reason().key()).isEqualTo("date-move.reason.period");
                    assertThat(invalid.reason().args()).startsWith("H1 2023");
                });
        assertThatThrownBy(() -> edit(id, draft -> draft, "Q3 2023", MoveReason.because("  ")))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(planning.find(id).item().expected()).isEqualTo(date("mei 2023"));
        assertThat(dates.moves(id)).isEmpty();

        planning.move(id, version(id), date("Q3 2023"), MoveReason.because("De aanbesteding loopt uit"));
        planning.move(id, version(id), date("Q4 2023"), MoveReason.NONE);
        assertThat(dates.moves(id)).extracting(DateMove::kind).containsExactly(MoveKind.LATER, MoveKind.LATER);
    }

    @Test
    void the_form_is_told_beforehand_whether_it_has_to_ask() {
        assertThat(planning.asksReason(date("mei 2023"), date("Q3 2023"))).isPresent();
        assertThat(planning.asksReason(date("mei 2023"), date("juni 2023"))).isEmpty();
    }

    @Test
    void a_cause_outside_names_the_party() {
        MilestoneId id = planning.create(draft("mei 2023", Level.SHARED));
        assertThatThrownBy(() -> planning.move(
                        id, version(id), date("juni 2023"), new MoveReason("Wet", MoveCause.OUTSIDE, " ")))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("party"));
    }

    @Test
    void a_move_of_the_time_that_a_milestone_was_internal_stays_internal() {
        MilestoneId id = planning.create(draft("2024", Level.INTERNAL));
        planning.move(id, version(id), date("Q3 2024"), MoveReason.because("Alleen voor de gemeente"));
        edit(id, draft -> withLevel(draft, Level.SHARED), "augustus 2024", MoveReason.because("Nu mag het"));
        planning.move(id, version(id), date("20 augustus 2024"), MoveReason.NONE);

        assertThat(dates.moves(id)).hasSize(3);
        SignedIn.as(jdbc, "partner3");
        assertThat(dates.moves(id))
                .singleElement()
                .satisfies(move -> assertThat(move.after()).isEqualTo(date("20 augustus 2024")));
    }

    @Test
    void the_moves_of_a_milestone_that_one_may_not_read_do_not_exist() {
        MilestoneId id = planning.create(draft("2024", Level.INTERNAL));
        SignedIn.as(jdbc, "partner3");
        assertThatThrownBy(() -> dates.moves(id)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_record_of_a_move_can_not_be_rewritten() {
        MilestoneId id = planning.create(draft("2024", Level.SHARED));
        planning.move(id, version(id), date("Q3 2024"), MoveReason.NONE);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update date_move set reason = 'mooier' where milestone_id = :id")
                                .param("id", id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void the_moves_of_a_track_are_counted_with_outside_causes_apart() {
        TrackId track = programmes.track(3).id();
        TrackMotion before = dates.motion(track);
        MilestoneId id = planning.create(draft("1 september 2023", Level.INTERNAL));
        planning.move(id, version(id), date("11 september 2023"), MoveReason.NONE);
        planning.move(id, version(id), date("9 september 2023"), MoveReason.NONE);
        planning.move(id, version(id), date("9 oktober 2023"), new MoveReason(null, MoveCause.OUTSIDE, "een meteoor"));
        planning.move(id, version(id), date("2023"), MoveReason.NONE);
        planning.move(id, version(id), date("Q4 2023"), MoveReason.NONE);

        TrackMotion motion = dates.motion(track);
        assertThat(motion.own().later()).isEqualTo(before.own().later() + 1);
        assertThat(motion.own().earlier()).isEqualTo(before.own().earlier() + 1);
        assertThat(motion.own().narrowed()).isEqualTo(before.own().narrowed() + 1);
        assertThat(motion.own().days()).isEqualTo(before.own().days() + 8);
        assertThat(motion.outside().later()).isEqualTo(before.outside().later() + 1);
        assertThat(motion.outside().days()).isEqualTo(before.outside().days() + 30);
        assertThat(motion.parties()).contains(new TrackMotion.Party("een meteoor", 1));
        assertThat(motion.quarters())
                .extracting(TrackMotion.Quarter::start)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(motion.quarters().stream()
                        .mapToInt(TrackMotion.Quarter::later)
                        .sum())
                .isEqualTo(motion.own().later() + motion.outside().later());
    }

    @Test
    void the_median_is_the_middle_move_of_those_that_went_later_or_earlier() {
        TrackId track = programmes.track(6).id();
        SignedIn.as(jdbc, "programmamanager");
        assertThat(dates.motion(track).isStill()).isTrue();
        MilestoneId id = planning.create(copy(draft("1 september 2023", Level.SHARED), track));
        for (String day : List.of("2 september 2023", "5 september 2023", "25 september 2023")) {
            planning.move(id, version(id), date(day), MoveReason.NONE);
        }
        assertThat(dates.motion(track).own()).isEqualTo(new TrackMotion.Share(3, 0, 0, 0, 0, 0, 24, 3));
    }

    @Test
    void an_end_that_is_drawn_out_and_a_date_that_is_taken_away_are_counted_too() {
        TrackId track = programmes.track(3).id();
        TrackMotion.Share before = dates.motion(track).own();
        MilestoneId id = planning.create(draft("Q2 2024", Level.INTERNAL));
        planning.move(id, version(id), date("Q1 2024 - Q3 2024"), MoveReason.NONE);
        planning.move(id, version(id), null, MoveReason.NONE);

        TrackMotion.Share own = dates.motion(track).own();
        assertThat(own.widened()).isEqualTo(before.widened() + 1);
        assertThat(own.stretch()).isEqualTo(before.stretch() + 92);
        assertThat(own.unplanned()).isEqualTo(before.unplanned() + 1);
        assertThat(own.days()).isEqualTo(before.days());
    }

    @Test
    void what_was_moved_and_put_back_is_not_counted_but_stays_in_the_past_of_its_date() {
        TrackId track = programmes.track(3).id();
        TrackMotion before = dates.motion(track);
        MilestoneId id = planning.create(draft("Q2 2024", Level.INTERNAL));
        planning.move(id, version(id), date("Q3 2024"), MoveReason.NONE);
        planning.move(id, version(id), date("Q4 2024"), new MoveReason(null, MoveCause.OUTSIDE, "een komeet"));
        assertThat(dates.motion(track).own().later()).isEqualTo(before.own().later() + 1);
        planning.move(id, version(id), date("Q3 2024"), MoveReason.NONE);
        assertThat(dates.motion(track).own().later()).isEqualTo(before.own().later() + 1);
        planning.move(id, version(id), date("Q2 2024"), MoveReason.NONE);

        assertThat(dates.motion(track)).isEqualTo(before);
        assertThat(dates.moves(id)).hasSize(4);
    }

    @Test
    void what_happened_first_is_told_first_whatever_its_id() {
        // of the example, which loads moves of an earlier day under ids of its own
        MilestoneId id = new MilestoneId(UUID.fromString("bf5078af-cab0-37f5-a655-4f89049055da"));
        PartialDate was = planning.item(id).expected();
        planning.move(id, version(id), date("april 2023"), MoveReason.NONE);
        assertThat(dates.moves(id)).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.comparing(DateMove::at));
        planning.move(id, version(id), was, MoveReason.NONE);
    }

    @Test
    void what_somebody_else_puts_back_is_counted() {
        TrackId track = programmes.track(3).id();
        TrackMotion.Share before = dates.motion(track).own();
        MilestoneId id = planning.create(draft("Q2 2024", Level.INTERNAL));
        planning.move(id, version(id), date("Q3 2024"), MoveReason.NONE);
        SignedIn.as(jdbc, "programmamanager");
        planning.move(id, version(id), date("Q2 2024"), MoveReason.NONE);

        TrackMotion.Share own = dates.motion(track).own();
        assertThat(own.later()).isEqualTo(before.later() + 1);
        assertThat(own.earlier()).isEqualTo(before.earlier() + 1);
    }

    @Test
    void only_who_plans_a_track_reads_how_its_dates_moved() {
        assertThat(dates.mayReadMotion(programmes.track(3).id())).isTrue();
        assertThat(dates.mayReadMotion(programmes.track(4).id())).isFalse();
        assertThatThrownBy(() -> dates.motion(programmes.track(4).id())).isInstanceOf(Problem.NotFound.class);
    }

    private static MilestoneDraft copy(MilestoneDraft draft, TrackId track) {
        return new MilestoneDraft(
                track,
                draft.alsoTracks(),
                draft.line(),
                draft.title(),
                draft.kind(),
                draft.expected(),
                draft.certainty(),
                draft.condition(),
                draft.note(),
                draft.body(),
                draft.level(),
                draft.owner());
    }

    private void edit(MilestoneId id, UnaryOperator<MilestoneDraft> change, String when, MoveReason reason) {
        MilestoneDetail now = planning.find(id);
        MilestoneDraft draft = change.apply(now.draft());
        planning.save(id, now.item().version(), copy(draft, date(when), draft.level()), reason);
    }

    private static MilestoneDraft withLevel(MilestoneDraft draft, Level level) {
        return copy(draft, draft.expected(), level);
    }

    private static MilestoneDraft copy(MilestoneDraft draft, @Nullable PartialDate expected, Level level) {
        return new MilestoneDraft(
                draft.track(),
                draft.alsoTracks(),
                draft.line(),
                draft.title(),
                draft.kind(),
                expected,
                draft.certainty(),
                draft.condition(),
                draft.note(),
                draft.body(),
                level,
                draft.owner());
    }

    private MilestoneDraft draft(String when, Level level) {
        TrackId track = programmes.track(3).id();
        return new MilestoneDraft(
                track,
                Set.of(),
                null,
                "Een datum die verandert",
                MilestoneKind.DECISION,
                date(when),
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
    }

    private PartialDate date(String words) {
        return ((Reading.Understood) parser.read(words)).date();
    }

    private int version(MilestoneId id) {
        return planning.find(id).item().version();
    }
}
