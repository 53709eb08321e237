package nl.spoorboek.overview;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryLine;
import nl.spoorboek.overview.TrackHistory.Author;
import nl.spoorboek.overview.TrackHistory.Kind;
import nl.spoorboek.people.TenderService;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.Light;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackSheetService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who changed what on a track, told to each reader as far as they could read it when it happened. */
class TrackHistoryTest extends KaribuTest {

    @Autowired
    private TrackHistory history;

    @Autowired
    private PlanningService planning;

    @Autowired
    private TrackSheetService sheets;

    @Autowired
    private TenderService tenders;

    @Autowired
    private ProgrammeService programmes;

    @Test
    void it_tells_the_latest_first_of_the_sheet_and_of_milestones() {
        SignedIn.as(jdbc, "spoortrekker3");
        MilestoneId id = planning.create(draft("Geschiedenis begint", Level.SHARED));
        Light light = sheets.sheet(track()).lights().get(Light.Aspect.QUALITY);
        sheets.give(
                track(),
                Light.Aspect.QUALITY,
                light == null ? 0 : light.version(),
                Light.Colour.ATTENTION,
                "Zin " + id);

        List<HistoryLine> lines = window(null, null);
        assertThat(lines.get(0).part()).isEqualTo("QUALITY");
        assertThat(lines.get(1).about()).isEqualTo(id.value());
        assertThat(lines.get(1).title()).isEqualTo("Geschiedenis begint");
        assertThat(lines)
                .isSortedAccordingTo(
                        (a, b) -> b.entry().at().compareTo(a.entry().at()));
        assertThat(window(Kind.TRACK, null)).extracting(HistoryLine::kind).containsOnly("TRACK", "PARTICIPATION");
        assertThat(window(Kind.MILESTONE, null)).extracting(HistoryLine::kind).containsOnly("MILESTONE");
        PersonId lead = SignedIn.as(jdbc, "spoortrekker3");
        assertThat(window(null, lead)).extracting(line -> line.entry().person()).containsOnly("Spoortrekker 3");
        assertThat(history.authors(track())).extracting(Author::id).contains(lead);
    }

    @Test
    void of_what_one_may_not_read_nothing_is_told_and_of_what_opened_only_what_came_after() {
        SignedIn.as(jdbc, "spoortrekker3");
        MilestoneId id = planning.create(draft("Nog geheim", Level.INTERNAL));
        SignedIn.as(jdbc, "partner3");
        assertThat(of(id)).isEmpty();
        SignedIn.as(jdbc, "spoortrekker3");
        planning.save(id, version(id), draft("Nu gedeeld", Level.SHARED), MoveReason.NONE);
        planning.save(id, version(id), draft("Verder", Level.SHARED), MoveReason.NONE);
        assertThat(of(id).getFirst().entry().changes())
                .contains(new HistoryEntry.Change("title", "Nu gedeeld", "Verder"));

        SignedIn.as(jdbc, "partner3");
        List<HistoryEntry> told = of(id).stream().map(HistoryLine::entry).toList();
        assertThat(told).hasSize(3);
        assertThat(told.get(0).changes()).contains(new HistoryEntry.Change("title", "Nu gedeeld", "Verder"));
        assertThat(told.get(1).changes()).as("its old values were hidden").isEmpty();
        assertThat(told.get(2).changes()).isEmpty();
        assertThat(planning.history(id).get(1).changes())
                .as("nor on its own page")
                .isEmpty();
    }

    @Test
    void a_tender_is_told_to_the_municipality_only() {
        SignedIn.as(jdbc, "spoortrekker3");
        var bidder =
                new OrganisationId(jdbc.sql("select id from organisation where kind = 'PARTNER' order by name limit 1")
                        .query(UUID.class)
                        .single());
        tenders.begin(track().id(), Set.of(bidder));
        tenders.end(
                track().id(), tenders.of(track().id()).tender().orElseThrow().version());
        assertThat(entities()).contains("tender");
        SignedIn.as(jdbc, "partner3");
        assertThat(entities()).isNotEmpty().doesNotContain("tender");
    }

    @Test
    void windows_follow_each_other_without_gap_or_overlap() {
        SignedIn.as(jdbc, "programmamanager");
        List<HistoryLine> all = history.window(track(), null, null, 0, 30);
        assertThat(all).hasSize(30);
        assertThat(history.window(track(), null, null, 0, 10)).isEqualTo(all.subList(0, 10));
        assertThat(history.window(track(), null, null, 10, 20)).isEqualTo(all.subList(10, 30));
    }

    @Test
    void the_tab_filters_links_to_the_record_and_shows_more() {
        SignedIn.as(jdbc, "spoortrekker3");
        MilestoneId id = planning.create(draft("Te vinden in de geschiedenis", Level.SHARED));
        signIn("partner3");
        go("sporen/3/geschiedenis");
        assertThat(_find(Anchor.class, spec -> spec.withText("Te vinden in de geschiedenis")))
                .extracting(Anchor::getHref)
                .containsExactly("mijlpalen/" + id);
        int first = entries();
        assertThat(first).isEqualTo(TrackHistory.WINDOW);
        _click(_get(Button.class, spec -> spec.withText("Meer tonen")));
        assertThat(entries()).isGreaterThan(first);
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<Kind> kind = _get(Select.class, spec -> spec.withLabel("Waarvan"));
        kind.setValue(Kind.TRACK);
        assertThat(_find(Anchor.class, spec -> spec.withText("Te vinden in de geschiedenis")))
                .isEmpty();
    }

    private static int entries() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getParent()
                        .filter(list -> list.getElement().getClassList().contains("history"))
                        .isPresent())
                .toList()
                .size();
    }

    private List<HistoryLine> window(@Nullable Kind kind, @Nullable PersonId by) {
        return history.window(track(), kind, by, 0, 60);
    }

    private List<HistoryLine> of(MilestoneId id) {
        return history.window(track(), Kind.MILESTONE, null, 0, 500).stream()
                .filter(line -> line.about().equals(id.value()))
                .toList();
    }

    private List<String> entities() {
        return window(Kind.TRACK, null).stream()
                .map(line -> line.entry().entity())
                .toList();
    }

    private static MilestoneDraft draft(TrackItem track, String title, Level level) {
        return new MilestoneDraft(
                track.id(),
                Set.of(),
                null,
                title,
                MilestoneKind.DECISION,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
    }

    private MilestoneDraft draft(String title, Level level) {
        return draft(track(), title, level);
    }

    private int version(MilestoneId id) {
        return planning.find(id).item().version();
    }

    private TrackItem track() {
        return programmes.track(3);
    }
}
