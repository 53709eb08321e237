package nl.spoorboek.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoadmapMessagesTest {

    @Test
    void each_part_of_a_row_stands_under_its_name() {
        var item = new RoadmapMessages.Item(
                "een",
                3,
                "5",
                "Verordening",
                "decision",
                "PLANNED",
                "expected",
                "2023-01-01",
                "2023-04-01",
                null,
                null,
                "quarter",
                "Q1 2023",
                null,
                null,
                null,
                "quarter",
                true,
                false,
                true,
                "wacht op de raad",
                "added");
        var link = new RoadmapMessages.Link(0, "elders", true, null, null, null, "Ander", "2", "2023-05-31");
        JsonNode told = JsonMapper.shared()
                .readTree(RoadmapMessages.text(new RoadmapMessages.Window(
                        7,
                        "2023-01-01",
                        "2024-01-01",
                        12,
                        RoadmapMessages.Table.of(RoadmapMessages.Item.class, List.of(item)),
                        RoadmapMessages.Table.of(RoadmapMessages.Link.class, List.of(link)),
                        Map.of("2", 1))));
        assertThat(told.get("seq").asInt()).isEqualTo(7);
        assertThat(told.get("unplanned").get("2").asInt()).isEqualTo(1);
        JsonNode items = told.get("items");
        assertThat(part(items, "id").asString()).isEqualTo("een");
        assertThat(part(items, "version").asInt()).isEqualTo(3);
        assertThat(part(items, "title").asString()).isEqualTo("Verordening");
        assertThat(part(items, "dueFrom").isNull()).isTrue();
        assertThat(part(items, "when").asString()).isEqualTo("Q1 2023");
        assertThat(part(items, "ends").asBoolean()).isTrue();
        assertThat(part(items, "late").asBoolean()).isFalse();
        assertThat(part(items, "waitsOn").asString()).isEqualTo("wacht op de raad");
        assertThat(part(items, "turn").asString()).isEqualTo("added");
        JsonNode links = told.get("links");
        assertThat(part(links, "from").isIntegralNumber()).isTrue();
        assertThat(part(links, "to").asString()).isEqualTo("elders");
        assertThat(part(links, "broken").asBoolean()).isTrue();
        assertThat(part(links, "toAt").asString()).isEqualTo("2023-05-31");
    }

    private static JsonNode part(JsonNode table, String name) {
        List<String> columns =
                table.get("columns").valueStream().map(JsonNode::asString).toList();
        assertThat(columns).contains(name);
        return table.get("rows").get(0).get(columns.indexOf(name));
    }
}
