package nl.spoorboek.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.exchange.ExportService;
import nl.spoorboek.exchange.TableKind;
import nl.spoorboek.exchange.intake.PreviewRow.Found;
import nl.spoorboek.exchange.intake.PreviewRow.Outcome;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.StateStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.mspdi.MSPDIWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planning comes in: by the rights of who brings it, all at once, and only once. */
@IntegrationTest
class IntakeServiceTest {

    @Autowired
    private IntakeService intake;

    @Autowired
    private ExportService exports;

    @Autowired
    private PlanningService planning;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_lead_takes_in_the_own_track_and_is_told_why_not_another() {
        ReadTable table = table("Spoor;Titel;Wanneer\n3;A " + mark + ";Q2 2023 e.v.\n4;B " + mark + ";2024\n");
        Preview preview = look(table);
        assertThat(preview.rows()).extracting(PreviewRow::outcome).containsExactly(Outcome.FRESH, Outcome.REFUSED);
        assertThat(Objects.requireNonNull(preview.rows().getLast().refusal()).key())
                .isEqualTo("planning.refused.track");
        assertThat(found("A " + mark)).isEmpty();

        intake.confirm(table, matching(table), preview, "ingevoerd uit planning.csv");
        MilestoneItem made = found("A " + mark).getFirst();
        assertThat(Objects.requireNonNull(made.expected()).words()).isEqualTo("Q2 2023 e.v.");
        assertThat(found("B " + mark)).isEmpty();
        assertThat(planning.history(made.id()).getFirst().reason()).isEqualTo("ingevoerd uit planning.csv");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        ReadTable table = table("Spoor;Titel;Wanneer;Soort;Wie\nSpoor 3;A " + mark
                + ";voorjaar 2023;besluit;De regio\n3;B " + mark + ";nog te plannen;;\n3;C " + mark + ";;;\n");
        intake.confirm(table, matching(table), look(table), "eerste keer");
        Preview again = look(table);
        assertThat(again.rows()).allSatisfy(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.SAME);
            assertThat(row.found()).isEqualTo(Found.BY_TITLE);
        });
        assertThat(again.isIdle()).isTrue();
    }

    @Test
    void each_of_many_new_rows_has_its_history_and_is_found() {
        var rows = new StringBuilder("Spoor;Titel;Wanneer\n");
        for (int row = 0; row < 300; row++) {
            rows.append("3;Rij ").append(row).append(" van ").append(mark).append(";Q2 2024\n");
        }
        ReadTable table = table(rows.toString());
        intake.confirm(table, matching(table), look(table), "in één keer");
        assertThat(jdbc.sql("""
                        select count(*) from milestone m
                          join history h on h.entity = 'milestone' and h.record_id = m.id and h.operation = 'I'
                                        and h.reason = 'in één keer' and h.image ->> 'title' = m.title
                          join search_document d on d.record_id = m.id and d.title = m.title and d.level = m.level
                                                and d.track_ids = m.track_ids and d.words @@ to_tsquery('spoorboek_words', 'rij')
                         where m.title like :ours
                        """)
                        .param("ours", "Rij % van " + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void a_change_touches_what_the_file_says_and_nothing_else() {
        MilestoneId id = make("A " + mark, "met een toelichting");
        ReadTable table = table("Kenmerk;Titel;Verwacht\n" + id + ";Anders " + mark + ";najaar 2024\n");
        Preview preview = look(table);
        assertThat(preview.rows().getFirst().found()).isEqualTo(Found.BY_ID);
        assertThat(preview.rows().getFirst().changes())
                .containsExactly(
                        new PreviewRow.Change(IntakeField.TITLE, "A " + mark, "Anders " + mark),
                        new PreviewRow.Change(
                                IntakeField.EXPECTED,
                                "Q3 2024",
                                "najaar 2024 (van 1 september tot en met 30 november 2024)"));
        intake.confirm(table, matching(table), preview, "ingevoerd uit planning.csv");
        MilestoneDetail now = planning.find(id);
        assertThat(now.item().title()).isEqualTo("Anders " + mark);
        assertThat(now.draft().note()).isEqualTo("met een toelichting");
        assertThat(now.moves().getLast().reason().why()).isEqualTo("ingevoerd uit planning.csv");
    }

    @Test
    void a_date_is_told_as_it_was_understood() {
        ReadTable table = table("Spoor;Titel;Wanneer\n3;A " + mark + ";3-4-2023\n3;B " + mark + ";n.t.b.\n3;C " + mark
                + ";2 mei 2023\n3;D " + mark + ";nog te plannen\n");
        assertThat(look(table).rows())
                .extracting(row -> row.changes().stream()
                        .filter(change -> change.field() == IntakeField.EXPECTED)
                        .findFirst()
                        .orElseThrow()
                        .after())
                .containsExactly(
                        "3-4-2023 (op 3 april 2023)",
                        "n.t.b. (geen datum herkend, nog te plannen)",
                        "2 mei 2023",
                        "nog te plannen");
    }

    @Test
    void what_was_changed_in_between_is_shown_again_and_nothing_is_written() {
        MilestoneId id = make("A " + mark, null);
        ReadTable table = table("Spoor;Titel;Wanneer\n3;A " + mark + ";2025\n3;B " + mark + ";2025\n");
        Preview preview = look(table);
        planning.move(id, planning.find(id).item().version(), PartialDate.wordsOnly("later"), MoveReason.NONE);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> intake.confirm(table, matching(table), preview, "te laat"));
        assertThat(found("B " + mark)).isEmpty();
    }

    @Test
    void bad_rows_are_told_with_number_and_reason() {
        make("Dubbel " + mark, null);
        make("Dubbel " + mark, null);
        ReadTable table = table("Spoor;Titel;Wanneer;Soort\n"
                + "3;;2024;\n"
                + ";Zonder spoor " + mark + ";2024;\n"
                + "spoor 99;Onbekend " + mark + ";2024;\n"
                + "3;Jaar " + mark + ";6 september;\n"
                + "3;Soort " + mark + ";2024;feestje\n"
                + "3;Twee " + mark + ";2024;\n"
                + "3;twee " + mark + ";2025;\n"
                + "3;Dubbel " + mark + ";2025;\n"
                + "3;" + "x".repeat(201) + ";2025;\n");
        List<PreviewRow> rows = look(table).rows();
        assertThat(rows.stream()
                        .map(row -> row.number() + " "
                                + (row.refusal() == null
                                        ? row.outcome()
                                        : row.refusal().key())))
                .containsExactly(
                        "2 milestone.title.missing",
                        "3 intake.refused.no-track",
                        "4 intake.refused.track",
                        "5 intake.date.needs.proposals",
                        "6 intake.refused.kind",
                        "7 FRESH",
                        "8 intake.refused.twice",
                        "9 intake.refused.several",
                        "10 intake.refused.field");
    }

    @Test
    void rows_without_a_track_go_where_was_chosen() {
        ReadTable table = table("Titel\nA " + mark + "\n");
        var chosen = new Matching(Map.of(IntakeField.TITLE, 0), Optional.of(track()));
        intake.confirm(table, chosen, intake.preview(table, chosen), "gekozen");
        assertThat(found("A " + mark).getFirst().tracks()).containsExactly(track());
        var unchosen = new Matching(Map.of(), null);
        assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> intake.preview(table, unchosen));
    }

    @Test
    void states_come_in_with_what_they_need_and_a_second_time_change_nothing() {
        ReadTable table = table("Spoor;Titel;Stand;Behaald;Wacht op;Reden;Zekerheid;Voorwaarde;Alle sporen\n"
                + "3;Klaar " + mark + ";Behaald;2 februari 2023;;;zeker;;3, 4\n"
                + "3;Stil " + mark + ";on hold;;het Rijk;Geld;;Als de wet er is;\n"
                + "3;Weg " + mark + ";vervallen;;;;;;\n"
                + "3;Bezig " + mark + ";IN_PROGRESS;;;;;;\n");
        Preview preview = look(table);
        assertThat(preview.rows()).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.FRESH));
        assertThat(preview.rows().getFirst().changes())
                .contains(
                        new PreviewRow.Change(IntakeField.STATE, "", "behaald"),
                        new PreviewRow.Change(IntakeField.REACHED, "", "2 februari 2023"));
        intake.confirm(table, matching(table), preview, "uit het oude stuk");

        MilestoneItem done = found("Klaar " + mark).getFirst();
        assertThat(done.state()).isEqualTo(MilestoneState.REACHED);
        assertThat(Objects.requireNonNull(done.reached()).words()).isEqualTo("2 februari 2023");
        assertThat(done.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(done.tracks()).hasSize(2).startsWith(track());
        MilestoneDetail held = planning.find(found("Stil " + mark).getFirst().id());
        assertThat(held.stateParty()).isEqualTo("het Rijk");
        assertThat(held.stateReason()).isEqualTo("Geld");
        assertThat(held.draft().condition()).isEqualTo("Als de wet er is");
        assertThat(planning.find(found("Weg " + mark).getFirst().id()).stateReason())
                .isEqualTo("uit het oude stuk");
        assertThat(look(table).isIdle()).isTrue();
    }

    @Test
    void a_state_that_cannot_be_is_refused_with_what_is_missing_or_allowed() {
        MilestoneId dropped = make("Al weg " + mark, null);
        planning.become(dropped, 1, StateStep.dropped("Niet nodig"));
        ReadTable table = table("Spoor;Titel;Stand;Behaald;Wacht op\n"
                + "3;Zomaar " + mark + ";half af;;\n"
                + "3;Onbekend " + mark + ";onbekend;;\n"
                + "3;Zonder dag " + mark + ";behaald;;\n"
                + "3;Zonder wie " + mark + ";stilgelegd;;\n"
                + "3;Al weg " + mark + ";behaald;2023;\n");
        List<PreviewRow> rows = look(table).rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.REFUSED));
        assertThat(rows)
                .extracting(row -> Objects.requireNonNull(row.refusal()).key())
                .containsExactly(
                        "intake.refused.state",
                        "intake.refused.state",
                        "intake.refused.field",
                        "intake.refused.field",
                        "milestone.not-now.DROPPED");
        assertThat(Objects.requireNonNull(rows.getFirst().refusal()).args().getLast())
                .isEqualTo("gepland; mee bezig; behaald; stilgelegd; niet gehaald; vervallen; geborgd");
    }

    @Test
    void an_adopted_date_comes_from_who_may_adopt_and_is_else_told_and_left() {
        MilestoneId id = make("Vast " + mark, null);
        String csv = "Kenmerk;Titel;Vastgesteld;Behaald\n" + id + ";Vast " + mark + ";Q2 2024;3 mei 2024\n";
        PreviewRow own = look(table(csv)).rows().getFirst();
        assertThat(own.outcome()).isEqualTo(Outcome.SAME);
        assertThat(own.left())
                .extracting(left -> left.key())
                .containsExactly("intake.left.reached", "intake.left.adopted");

        SignedIn.as(jdbc, "programmamanager");
        ReadTable table = table(csv);
        Preview preview = look(table);
        assertThat(preview.rows().getFirst().changes())
                .containsExactly(new PreviewRow.Change(
                        IntakeField.ADOPTED, "", "Q2 2024 (van 1 april tot en met 30 juni 2024)"));
        intake.confirm(table, matching(table), preview, "raadsbesluit");
        assertThat(Objects.requireNonNull(planning.item(id).adopted()).words()).isEqualTo("Q2 2024");
        assertThat(look(table).isIdle()).isTrue();
    }

    @Test
    void a_reached_date_is_corrected_and_the_history_keeps_the_one_that_stood() {
        MilestoneId id = make("Klaar " + mark, null);
        planning.become(id, 1, StateStep.reached(PartialDate.ofDay(LocalDate.of(2023, 2, 2), "2 februari 2023")));
        ReadTable table = table("Spoor;Titel;Stand;Behaald\n3;Klaar " + mark + ";behaald;1 maart 2023\n");
        Preview preview = look(table);
        PreviewRow row = preview.rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(row.left()).isEmpty();
        assertThat(row.changes())
                .containsExactly(new PreviewRow.Change(IntakeField.REACHED, "2 februari 2023", "1 maart 2023"));
        intake.confirm(table, matching(table), preview, "verbeterd in planning.csv");
        MilestoneItem now = planning.item(id);
        assertThat(now.state()).isEqualTo(MilestoneState.REACHED);
        assertThat(Objects.requireNonNull(now.reached()).words()).isEqualTo("1 maart 2023");
        assertThat(planning.history(id).getFirst().reason()).isEqualTo("verbeterd in planning.csv");
        assertThat(planning.history(id).getFirst().changes())
                .anySatisfy(change -> assertThat(change.before()).isEqualTo("2 februari 2023"));
        assertThat(look(table).isIdle()).isTrue();

        PreviewRow words = look(table("Titel;Spoor;Behaald\nKlaar " + mark + ";3;nog te plannen\n"))
                .rows()
                .getFirst();
        assertThat(words.outcome()).as("no date is no correction").isEqualTo(Outcome.SAME);
        PreviewRow vague = look(table("Titel;Spoor;Behaald\nKlaar " + mark + ";3;ooit eens\n"))
                .rows()
                .getFirst();
        assertThat(vague.outcome()).isEqualTo(Outcome.REFUSED);

        SignedIn.as(jdbc, "spoortrekker4");
        PreviewRow other = look(table("Titel;Spoor;Behaald\nKlaar " + mark + ";3;2 maart 2023\n"))
                .rows()
                .getFirst();
        assertThat(other.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(Objects.requireNonNull(other.refusal()).key()).isEqualTo("planning.refused.track");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void a_table_that_went_out_comes_back_without_a_change(TableKind kind) {
        SignedIn.as(jdbc, "programmamanager");
        var out = new ByteArrayOutputStream();
        exports.milestones(MilestoneFilter.ALL, kind, "https://voorbeeld.invalid/", out);
        ReadTable table = intake.read("mijlpalen", out.toByteArray());
        Preview preview = look(table);
        assertThat(preview.rows()).hasSizeGreaterThan(50);
        assertThat(preview.rows()).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.SAME));
        assertThat(preview.isIdle()).isTrue();
    }

    @Test
    void a_plan_of_microsoft_project_comes_back_without_a_change_and_brings_dependencies() {
        SignedIn.as(jdbc, "programmamanager");
        MilestoneId first = make("Eerst " + mark, null);
        MilestoneId then = make("Dan " + mark, null);
        planning.addDependency(then, first, null);
        var out = new ByteArrayOutputStream();
        exports.plan(MilestoneFilter.of(track()), "https://voorbeeld.invalid/", out);
        ReadTable table = intake.read("plan.xml", out.toByteArray());
        Preview preview = look(table);
        assertThat(preview.rows()).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.SAME));
        assertThat(preview.isIdle()).isTrue();

        planning.removeDependency(then, planning.find(then).needs().getFirst().dependency());
        Preview without = look(table);
        assertThat(without.dependencies()).isEqualTo(1);
        intake.confirm(table, matching(table), without, "ingevoerd uit plan.xml");
        assertThat(planning.find(then).needs())
                .extracting(tie -> tie.other().id())
                .containsExactly(first);
    }

    @Test
    void a_plan_of_ours_brings_states_and_dates_to_who_does_not_have_them() {
        SignedIn.as(jdbc, "programmamanager");
        ReadTable before = table("Spoor;Titel;Stand;Behaald;Wacht op;Vastgesteld\n"
                + "3;Klaar " + mark + ";behaald;Q1 2023;;2022\n"
                + "3;Stil " + mark + ";stilgelegd;;het Rijk;\n"
                + "3;Weg " + mark + ";vervallen;;;\n"
                + "3;Open " + mark + ";;;;\n");
        intake.confirm(before, matching(before), look(before), "uit het oude stuk");
        var out = new ByteArrayOutputStream();
        exports.plan(MilestoneFilter.of(track()), "https://voorbeeld.invalid/", out);
        String xml = out.toString(StandardCharsets.UTF_8);
        assertThat(look(plan(xml)).isIdle()).isTrue();

        for (MilestoneItem item : found(mark)) {
            xml = Pattern.compile(item.id().toString(), Pattern.CASE_INSENSITIVE)
                    .matcher(xml)
                    .replaceAll(UUID.randomUUID().toString());
        }
        String elsewhere = UUID.randomUUID().toString();
        ReadTable table = plan(xml.replace(mark, elsewhere));
        Preview preview = look(table);
        assertThat(preview.count(Outcome.FRESH)).isEqualTo(4);
        assertThat(preview.count(Outcome.REFUSED)).isZero();
        intake.confirm(table, matching(table), preview, "uit plan.xml");
        MilestoneItem done = found("Klaar " + elsewhere).getFirst();
        assertThat(done.state()).isEqualTo(MilestoneState.REACHED);
        assertThat(Objects.requireNonNull(done.reached()).words()).isEqualTo("Q1 2023");
        assertThat(Objects.requireNonNull(done.adopted()).words()).isEqualTo("2022");
        assertThat(found("Stil " + elsewhere).getFirst().waitingOn()).isEqualTo("het Rijk");
        assertThat(found("Weg " + elsewhere).getFirst().state()).isEqualTo(MilestoneState.DROPPED);
        assertThat(found("Open " + elsewhere).getFirst().state()).isEqualTo(MilestoneState.PLANNED);
    }

    @Test
    void of_a_foreign_plan_only_what_has_an_actual_finish_is_reached() throws IOException {
        var project = new ProjectFile();
        Task done = project.addTask();
        done.setName("Af " + mark);
        done.setPercentageComplete(100);
        done.setActualStart(LocalDateTime.of(2023, 2, 1, 8, 0));
        done.setActualFinish(LocalDateTime.of(2023, 2, 3, 17, 0));
        Task half = project.addTask();
        half.setName("Bezig " + mark);
        half.setPercentageComplete(50);
        half.setText(3, "2022");
        half.setText(5, "vervallen");
        var out = new ByteArrayOutputStream();
        new MSPDIWriter().write(project, out);
        ReadTable table = plan(out.toString(StandardCharsets.UTF_8));
        var chosen = new Matching(intake.guess(table), Optional.of(track()));
        Preview preview = intake.preview(table, chosen);
        intake.confirm(table, chosen, preview, "uit het plan");
        MilestoneItem reached = found("Af " + mark).getFirst();
        assertThat(reached.state()).isEqualTo(MilestoneState.REACHED);
        assertThat(Objects.requireNonNull(reached.reached()).words()).isEqualTo("3 februari 2023");
        MilestoneItem open = found("Bezig " + mark).getFirst();
        assertThat(open.state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(open.adopted()).isNull();
        assertThat(intake.preview(table, chosen).isIdle()).isTrue();
    }

    @Test
    void reached_and_adopted_dates_are_told_as_they_were_understood() {
        SignedIn.as(jdbc, "programmamanager");
        ReadTable table =
                table("Spoor;Titel;Stand;Behaald;Vastgesteld\n3;A " + mark + ";behaald;3-2-2023;voorjaar 2022\n");
        assertThat(look(table).rows().getFirst().changes())
                .contains(
                        new PreviewRow.Change(IntakeField.REACHED, "", "3-2-2023 (op 3 februari 2023)"),
                        new PreviewRow.Change(
                                IntakeField.ADOPTED, "", "voorjaar 2022 (van 1 maart tot en met 31 mei 2022)"));
    }

    private ReadTable plan(String xml) {
        return intake.read("plan.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private ReadTable table(String csv) {
        return intake.read("planning.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Matching matching(ReadTable table) {
        return new Matching(intake.guess(table), null);
    }

    private Preview look(ReadTable table) {
        return intake.preview(table, matching(table));
    }

    private List<MilestoneItem> found(String title) {
        return planning.list(MilestoneFilter.ALL.withText(title), 0, 10);
    }

    private MilestoneId make(String title, @Nullable String note) {
        var quarter = PartialDate.ofPeriod(
                "Q3 2024",
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2024, 9, 30),
                nl.spoorboek.base.time.Precision.QUARTER);
        return planning.create(new MilestoneDraft(
                track(),
                Set.of(),
                null,
                title,
                MilestoneKind.DECISION,
                quarter,
                Certainty.EXPECTED,
                null,
                note,
                null,
                Level.SHARED,
                new Owner.Nobody()));
    }

    private TrackId track() {
        return new TrackId(jdbc.sql("select id from track where number = 3")
                .query(UUID.class)
                .single());
    }
}
