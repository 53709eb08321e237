package nl.spoorboek.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The picture as files, read back. */
class RoadmapFileTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 7, 1);

    @Test
    void a_page_is_one_landscape_page_with_text_that_can_be_selected() throws IOException {
        try (var page = Loader.loadPDF(bytes(RoadmapFile.A4, scene(items(5))))) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            var box = page.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            String text = new PDFTextStripper().getText(page);
            assertThat(text).contains("Routekaart", "Jeugd", "Mijlpaal 3", "Bron: Spoorboek", "2024");
            assertThat(page.getDocumentInformation().getTitle()).isEqualTo("Routekaart");
            assertThat(page.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            for (var name : page.getPage(0).getResources().getFontNames()) {
                assertThat(page.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void a_drawing_is_sound_xml_without_scripts_or_anything_from_elsewhere() throws Exception {
        List<Item> items = items(3);
        items.add(item("<script>alert(\"x\")</script> & meer", LocalDate.of(2023, 9, 1), "PLANNED"));
        String drawing = new String(bytes(RoadmapFile.SVG, scene(items)), StandardCharsets.UTF_8);
        var reader = DocumentBuilderFactory.newInstance();
        reader.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var read =
                reader.newDocumentBuilder().parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Routekaart");
        assertThat(drawing).doesNotContain("href", "url(http", "<style", "@import");
    }

    @Test
    void an_image_has_two_pixels_for_each_of_the_picture() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes(RoadmapFile.PNG, scene(items(4)))));
        assertThat(image.getWidth()).isEqualTo(2_800);
        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void no_two_names_of_a_lane_stand_on_one_place() {
        var scale = new TimeScale(FROM, TO, 1_000);
        var layout = new LaneLayout(
                1_000, 5, scale::x, scale::ghost, item -> Letters.width(item.title(), Weight.REGULAR, 13));
        List<Place> places = layout.layOut(items(60));
        assertThat(places.stream().mapToInt(place -> place.items().size()).sum())
                .isEqualTo(60);
        for (Place one : places) {
            for (Place other : places) {
                if (!one.equals(other) && one.name() != null && other.name() != null && line(one) == line(other)) {
                    boolean apart = one.name().x + one.name().width <= other.name().x + 0.01
                            || other.name().x + other.name().width <= one.name().x + 0.01;
                    assertThat(apart).as("%s and %s", one, other).isTrue();
                }
            }
        }
    }

    @Test
    void letters_the_font_lacks_do_not_stop_the_page() throws IOException {
        List<Item> items = items(1);
        items.add(item("Vrolijk 😀 \u202Eomgekeerd\u0007 中", LocalDate.of(2023, 10, 1), "REACHED"));
        for (RoadmapFile kind : RoadmapFile.values()) {
            assertThat(bytes(kind, scene(items))).isNotEmpty();
        }
    }

    /** The row on which a name stands. */
    private static int line(Place place) {
        Place.Name name = place.name();
        return name != null && name.side == Place.Side.ABOVE
                ? -1
                : name != null && name.side == Place.Side.BELOW ? 1 : place.row();
    }

    private static List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        String[] states = {
            "PLANNED", "IN_PROGRESS", "REACHED", "ON_HOLD", "NOT_MET", "DROPPED", "HANDED_OVER", "UNKNOWN"
        };
        for (int i = 0; i < count; i++) {
            items.add(
                    item("Mijlpaal " + i, LocalDate.of(2023, 2, 1).plusDays(i * 7L % 400), states[i % states.length]));
        }
        return items;
    }

    private static Item item(String title, LocalDate end, String state) {
        return new Item(
                UUID.randomUUID(),
                title,
                title.length() % 2 == 0,
                false,
                state,
                false,
                false,
                state.equals("ON_HOLD"),
                end.minusMonths(1),
                end,
                end.minusMonths(1),
                end,
                false,
                adopted(end),
                state.equals("REACHED")
                        ? Item.Turn.REACHED
                        : state.equals("DROPPED") ? Item.Turn.DROPPED : Item.Turn.ADDED);
    }

    private static @Nullable LocalDate adopted(LocalDate end) {
        return end.getDayOfMonth() % 2 == 0 ? end.plusMonths(3) : null;
    }

    private static Scene scene(List<Item> items) {
        List<Arrow> arrows = items.size() < 3
                ? List.of()
                : List.of(new Arrow(items.get(0).id(), 0, null, items.get(2).id(), 0, null, true));
        return new Scene(
                "Routekaart",
                "Stand van 14 maart 2023",
                "Bron: Spoorboek",
                FROM,
                TO,
                LocalDate.of(2023, 3, 14),
                List.of(
                        new Lane(Lane.Kind.TRACK, 3, "Jeugd", Ink.track(3), false, items, 2),
                        new Lane(Lane.Kind.PROGRAMME, null, "Programma", Ink.programme(), false, List.of(), 0)),
                arrows,
                3,
                true,
                true,
                Map.of("today", "vandaag", "quarter", "Q{q}"),
                Locale.of("nl"));
    }

    private static byte[] bytes(RoadmapFile kind, Scene scene) throws IOException {
        var out = new ByteArrayOutputStream();
        kind.write(scene, out);
        return out.toByteArray();
    }
}
