package nl.spoorboek.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.planning.BaselineDraft;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveCause;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.RoadmapLines;
import nl.spoorboek.planning.SavedView;
import nl.spoorboek.planning.SavedViewService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What hands do on the roadmap, as the picture tells it. */
class RoadmapPanelTest extends KaribuTest {

    private static final PartialDate Q2 =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private SavedViewService views;

    @Autowired
    private BaselineService baselines;

    @Test
    void a_stop_that_is_dropped_is_saved_and_each_step_can_be_undone() {
        signIn("spoortrekker3");
        MilestoneId id = make(3, "Wordt versleept");
        go("routekaart");
        drop(id, "whole", Map.of("quarter", -1));
        assertThat(words(id)).isEqualTo("Q1 2023");
        drop(id, "end", Map.of("month", 1));
        assertThat(words(id)).isEqualTo("januari tot en met april 2023");
        undoButtons().forEach(button -> _click(button));
        assertThat(words(id)).isEqualTo("Q2 2023");
    }

    @Test
    void a_stop_that_leaves_the_open_reporting_period_asks_why_first() {
        signIn("spoortrekker3");
        MilestoneId id = make(3, "Over de grens van het halfjaar");
        go("routekaart");
        drop(id, "whole", Map.of("quarter", 1));
        assertThat(words(id)).isEqualTo("Q2 2023");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(words(id)).isEqualTo("Q2 2023");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reden van de wijziging")), "De raad vergadert later");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(words(id)).isEqualTo("Q3 2023");
        assertThat(planning.find(id).moves().getLast().reason().why()).isEqualTo("De raad vergadert later");
    }

    @Test
    void a_cause_outside_without_a_name_is_asked_for_at_its_field_and_the_reason_stays() {
        signIn("spoortrekker3");
        MilestoneId id = make(3, "Door iets van buiten");
        go("routekaart");
        drop(id, "whole", Map.of("quarter", 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reden van de wijziging")), "De wet komt later");
        _setValue(cause(), MoveCause.OUTSIDE);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(words(id)).isEqualTo("Q2 2023");
        TextField party = _get(TextField.class, spec -> spec.withLabel("Wie of wat van buiten?"));
        assertThat(party.isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reden van de wijziging"))
                        .getValue())
                .isEqualTo("De wet komt later");
        _setValue(party, "Rijk");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(words(id)).isEqualTo("Q3 2023");
        assertThat(planning.find(id).moves().getLast().reason().party()).isEqualTo("Rijk");
    }

    @Test
    void who_thinks_better_of_what_it_touches_is_back_at_the_reason_that_was_typed() {
        signIn("spoortrekker3");
        MilestoneId id = make(3, "Toch nog even wachten");
        planning.addDependency(make(3, "Wacht daarop"), id, null);
        go("routekaart");
        drop(id, "whole", Map.of("quarter", 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reden van de wijziging")), "De raad vergadert later");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _click(_get(Button.class, spec -> spec.withText("Terug, niets bewaren")));
        assertThat(words(id)).isEqualTo("Q2 2023");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reden van de wijziging"))
                        .getValue())
                .isEqualTo("De raad vergadert later");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _get(Button.class, spec -> spec.withText("Terug, niets bewaren"));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(words(id)).isEqualTo("Q3 2023");
        assertThat(planning.find(id).moves().getLast().reason().why()).isEqualTo("De raad vergadert later");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private static RadioButtonGroup<MoveCause> cause() {
        return _get(RadioButtonGroup.class);
    }

    @Test
    void a_stop_that_was_moved_again_is_not_put_back() {
        signIn("spoortrekker3");
        MilestoneId id = make(3, "Door een ander verzet");
        go("routekaart");
        drop(id, "whole", Map.of("year", -1));
        PartialDate other = Q2.withWords("in het tweede kwartaal van 2023");
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.move(id, planning.item(id).version(), other, MoveReason.NONE);
            return id;
        });
        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(words(id)).isEqualTo("in het tweede kwartaal van 2023");
        assertThat(notices()).anySatisfy(text -> assertThat(text).contains("intussen iets gewijzigd"));
    }

    @Test
    void a_stop_that_someone_else_changed_meanwhile_stays_where_they_put_it() {
        signIn("spoortrekker3");
        MilestoneId id = make(3, "Tegelijk verzet");
        go("routekaart");
        int seen = planning.item(id).version();
        planning.move(id, seen, Q2.withWords("kwartaal 2 van 2023"), MoveReason.NONE);
        fire("move-drop", ask(id, seen, "whole", Map.of("quarter", -1)));
        assertThat(words(id)).isEqualTo("kwartaal 2 van 2023");
        assertThat(notices()).anySatisfy(text -> assertThat(text).startsWith("Iemand anders heeft deze mijlpaal"));
    }

    @Test
    void a_stop_that_only_an_adopted_planning_has_says_that_it_is_gone() {
        signIn("programmamanager");
        BaselineId adopted = adopt("Met wat er niet meer is");
        go("routekaart?vergelijk=" + adopted);
        fire("move-refused", "{\"id\":\"" + UUID.randomUUID() + "\"}");
        assertThat(notices()).containsExactly("Deze mijlpaal is er niet meer en kan niet worden verplaatst.");
    }

    @Test
    void a_stop_of_another_track_is_not_moved_and_says_who_can() {
        signIn("programmamanager");
        MilestoneId id = make(4, "Van spoor 4");
        signIn("spoortrekker3");
        go("routekaart");
        fire("move-refused", "{\"id\":\"" + id + "\"}");
        drop(id, "whole", Map.of("quarter", 1));
        assertThat(words(id)).isEqualTo("Q2 2023");
        assertThat(notices())
                .hasSize(2)
                .containsOnly("U kunt hier lezen, niet wijzigen. Spoor 4 wordt gepland door Spoortrekker 4.");
    }

    @Test
    void a_drawn_dependency_is_kept_once_and_can_be_undone() {
        signIn("spoortrekker3");
        MilestoneId waiting = make(3, "Wacht");
        MilestoneId needed = make(3, "Eerst dit");
        go("routekaart");
        String tie = "{\"waiting\":\"" + waiting + "\",\"needs\":\"" + needed + "\"}";
        fire("tie", tie);
        assertThat(planning.find(waiting).needs()).hasSize(1);
        fire("tie", tie);
        fire("tie", "{\"waiting\":\"" + needed + "\",\"needs\":\"" + waiting + "\"}");
        fire("tie", "{\"waiting\":\"" + needed + "\",\"needs\":\"" + needed + "\"}");
        assertThat(notices())
                .contains(
                        "Wacht wacht nu op Eerst dit",
                        "Deze mijlpaal wacht hier al op.",
                        "Een mijlpaal kan niet op zichzelf wachten.")
                .anySatisfy(text -> assertThat(text).startsWith("Dat zou een kring maken"));
        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(planning.find(waiting).needs()).isEmpty();
    }

    @Test
    void folding_on_the_picture_and_choosing_above_it_are_the_same() {
        signIn("spoortrekker3");
        go("routekaart?dicht=2&alleen=mijlpalen");
        RoadmapPicture picture = _get(RoadmapPicture.class);
        assertThat(lane(picture, "2")).contains("\"folded\":true");
        assertThat(lane(picture, "3")).contains("\"folded\":false");
        fire("fold", "{\"lane\":\"2\",\"lines\":false}");
        fire("fold", "{\"lane\":\"3\",\"lines\":false}");
        assertThat(lane(picture, "2")).contains("\"folded\":false");
        assertThat(lane(picture, "3")).contains("\"folded\":true");
    }

    @Test
    void who_reads_no_milestone_is_told_what_will_stand_here() {
        // what other tests opened to everyone is closed first
        ActingPerson.asSystem(() ->
                transaction.execute(status -> jdbc.sql("update milestone set level = 'SHARED' where level = 'PUBLIC'")
                        .update()));
        signIn("raadslid");
        go("routekaart");
        assertThat(_get(EmptyPlace.class).isVisible()).isTrue();
        _assertNone(RoadmapPicture.class);
        _assertNone(RoadmapToolbar.class);
        go("routekaart?als=tabel");
        _get(RoadmapToolbar.class);
        go("routekaart");
        _get(EmptyPlace.class);
    }

    @Test
    void a_view_is_saved_under_a_name_and_opened_again() {
        signIn("spoortrekker3");
        go("routekaart?dicht=4&zoom=year");
        saveView("Zonder spoor 4");
        assertThat(views.list())
                .filteredOn(view -> view.name().equals("Zonder spoor 4"))
                .singleElement()
                .extracting(SavedView::address)
                .asString()
                .contains("dicht=4", "zoom=year");
        saveView("Zonder spoor 4");
        TextField name = _get(TextField.class, spec -> spec.withLabel("Naam"));
        assertThat(name.getErrorMessage()).startsWith("U hebt al een weergave met deze naam");
    }

    private static void saveView(String name) {
        _click(_get(Button.class, spec -> spec.withText("Bewaard")));
        _click(_get(Button.class, spec -> spec.withText("Deze weergave bewaren")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), name);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
    }

    @Test
    void whoever_only_reads_gets_no_handles_but_sees_the_adopted_planning() {
        signIn("participatieraad1");
        go("routekaart?vastgesteld=ja");
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("ghosts", false))
                .isTrue();
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("planner", true))
                .isFalse();
    }

    @Test
    void all_of_the_address_that_changes_the_picture_reaches_the_picture_on_paper() {
        signIn("programmamanager");
        BaselineId adopted = adopt("Voor op papier");
        TrackItem withLines = programmes.tracks().stream()
                .filter(track -> programmes.lines().containsKey(track.id()))
                .findFirst()
                .orElseThrow();
        Map<String, String> parts = Map.ofEntries(
                Map.entry("tracks", "spoor=3"),
                Map.entry("states", "stand=reached"),
                Map.entry("zoom", "zoom=half-year"),
                Map.entry("from", "van=2022-01-01"),
                Map.entry("period", "van=2023-01-01&tot=2023-06-30"),
                Map.entry("phases", "alleen=mijlpalen"),
                Map.entry("ghosts", "vastgesteld=ja"),
                Map.entry("folded", "dicht=2"),
                Map.entry("lines", "lijnen=" + withLines.number()),
                Map.entry("compared", "vergelijk=" + adopted));
        // a part that is added to the address is to be added here too; the table has no picture
        assertThat(RoadmapAddress.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .filteredOn(name -> !name.equals("table"))
                .containsExactlyInAnyOrderElementsOf(parts.keySet());
        String plain = paper("");
        Set<String> papers = new HashSet<>(Set.of(plain));
        parts.forEach((name, query) -> assertThat(papers.add(paper("?" + query)))
                .as(name + papers + paper("?" + query))
                .isTrue());
    }

    @Test
    void the_tables_hold_the_period_of_the_table_on_the_screen() {
        signIn("spoortrekker3");
        assertThat(file("uitvoer/mijlpalen.xlsx", "?van=2023-01-01&tot=2023-06-30"))
                .contains("tussen=2023-01-01", "en=2023-07-01");
        assertThat(file("uitvoer/mijlpalen.xlsx", "")).doesNotContain("tussen=");
    }

    private String paper(String query) {
        return file("uitvoer/routekaart/a4", query);
    }

    private String file(String address, String query) {
        go("routekaart" + query);
        _click(_get(Button.class, spec -> spec.withText("Uitvoer en invoer")));
        _find(Popover.class).forEach(popover -> popover.setOpened(false));
        _find(Popover.class).forEach(popover -> popover.setOpened(true));
        return _get(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith(address)))
                .getHref();
    }

    @Test
    void compared_with_an_adopted_planning_the_picture_shows_what_stood_there_and_says_so() {
        signIn("programmamanager");
        BaselineId adopted = adopt("Naast de kaart");
        go("routekaart?vergelijk=" + adopted);
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("ghosts", false))
                .isTrue();
        assertThat(_get(Anchor.class, spec -> spec.withText("Naast de kaart")).getHref())
                .endsWith(adopted.toString());
        _click(_get(Button.class, spec -> spec.withText("Weergave")));
        Select<BaselineItem> choice = beside();
        assertThat(choice.getValue().id()).isEqualTo(adopted);
        _setValue(choice, null);
        _assertNone(Anchor.class, spec -> spec.withText("Naast de kaart"));
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("ghosts", true))
                .isFalse();
    }

    @Test
    void beside_a_planning_a_stop_that_was_not_in_it_says_so() {
        signIn("programmamanager");
        BaselineId adopted = adopt("Voor wat nieuw is");
        MilestoneId id = make(3, "Van later datum");
        var lanes = new RoadmapLanes(new RoadmapLines(programmes.tracks(), true, Map.of(), Set.of(), Set.of()));
        var filter = MilestoneFilter.ALL
                .comparing(ComparedPlannings.withNow(adopted))
                .withPeriod(DateRange.closed(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
        var now = planning.some(filter, List.of(id));
        LocalDate today = LocalDate.of(2023, 3, 14);
        assertThat(RoadmapMessages.text(new RoadmapDrawing(lanes, today).changes(List.of(id), now)))
                .contains("nieuw in deze planning", "\"added\"");
        var plain = planning.some(filter.comparing(null), List.of(id));
        assertThat(RoadmapMessages.text(new RoadmapDrawing(lanes, today).changes(List.of(id), plain)))
                .contains("Van later datum")
                .doesNotContain("nieuw in deze planning", "\"added\"");
    }

    @Test
    void two_adopted_plannings_stand_beside_each_other_to_read_only() {
        signIn("programmamanager");
        BaselineId first = adopt("Twee naast elkaar, eerst");
        BaselineId second = adopt("Twee naast elkaar, later");
        // the other way round in the address: what was decided first is the earlier
        go("routekaart?vergelijk=" + second + "&met=" + first);
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("roadmap-beside"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("U ziet wat is vastgesteld inTwee naast elkaar, later");
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("planner", true))
                .isFalse();
        assertThat(file("uitvoer/routekaart/a4", "?vergelijk=" + first + "&met=" + second))
                .contains("vergelijk=" + first, "met=" + second);

        go("routekaart?als=tabel&vergelijk=" + first + "&met=" + second);
        _assertNone(Button.class, spec -> spec.withText("Bewerken in de tabel"));
        _click(_get(Button.class, spec -> spec.withText("Weergave")));
        assertThat(later().getValue().id()).isEqualTo(second);
        _setValue(later(), null);
        _assertOne(Button.class, spec -> spec.withText("Bewerken in de tabel"));
        go("routekaart?vergelijk=" + first);
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("planner", false))
                .isTrue();
    }

    @Test
    void a_filter_that_leaves_nothing_says_so_in_picture_and_table() {
        signIn("participatieraad1");
        go("routekaart?spoor=6&stand=dropped");
        _assertOne(Paragraph.class, spec -> spec.withText("Geen mijlpalen met deze keuze"));
        go("routekaart?spoor=6&stand=dropped&als=tabel");
        _assertOne(Paragraph.class, spec -> spec.withText("Geen mijlpalen met deze keuze"));
        go("routekaart?spoor=3");
        _assertNone(Paragraph.class, spec -> spec.withText("Geen mijlpalen met deze keuze"));
    }

    @Test
    void a_planning_that_is_not_there_is_left_out() {
        signIn("programmamanager");
        go("routekaart?vergelijk=" + UUID.randomUUID());
        assertThat(_get(RoadmapPicture.class).getElement().getProperty("ghosts", true))
                .isFalse();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private static Select<BaselineItem> beside() {
        return _get(Select.class, spec -> spec.withLabel("Vergelijken met"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private static Select<BaselineItem> later() {
        return _get(Select.class, spec -> spec.withLabel("Getoonde planning"));
    }

    private BaselineId adopt(String name) {
        make(3, "Vastgesteld voor " + name);
        return baselines.adopt(new BaselineDraft(
                name,
                "",
                LocalDate.of(2023, 3, 1),
                "raad",
                Set.of(programmes.track(3).id())));
    }

    private MilestoneId make(int track, String title) {
        TrackId of = programmes.track(track).id();
        return planning.create(new MilestoneDraft(
                of,
                Set.of(),
                null,
                title,
                MilestoneKind.DELIVERABLE,
                Q2,
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.SHARED,
                new Owner.Nobody()));
    }

    private String words(MilestoneId id) {
        PartialDate expected = planning.item(id).expected();
        return expected == null ? "" : expected.words();
    }

    private void drop(MilestoneId id, String part, Map<String, Integer> by) {
        fire("move-drop", ask(id, planning.item(id).version(), part, by));
    }

    private static String ask(MilestoneId id, int version, String part, Map<String, Integer> by) {
        return JsonMapper.shared().writeValueAsString(new RoadmapMessages.MoveAsk(1, id.toString(), version, part, by));
    }

    private static void fire(String event, String detail) {
        var element = _get(RoadmapPicture.class).getElement();
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().readTree(detail));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        MockVaadin.clientRoundtrip(false);
    }

    private static String lane(RoadmapPicture picture, String code) {
        String lanes = String.valueOf(picture.getElement().getPropertyRaw("lanes"));
        int at = lanes.indexOf("{\"id\":\"" + code + "\"");
        return lanes.substring(at, lanes.indexOf('}', at));
    }

    private static List<Button> undoButtons() {
        return _find(Button.class, spec -> spec.withText("Ongedaan maken")).reversed();
    }

    private static List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .flatMap(notice -> _find(notice, Span.class).stream())
                .map(Span::getText)
                .toList();
    }
}
