package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneState;

/** Every word that the picture shows or speaks. */
final class RoadmapTexts {

    private static final List<String> NAMES = List.of(
            "label",
            "help",
            "today",
            "quarter",
            "decision",
            "late",
            "waiting",
            "adopted",
            "fading",
            "lane",
            "more",
            "moreTitle",
            "close",
            "unplanned",
            "unplannedOf",
            "changedOne",
            "changedMany",
            "linksHidden",
            "link",
            "linkBroken");

    private RoadmapTexts() {}

    /** The words by name, and those of the states under {@code states}. */
    static Map<String, Object> all() {
        Map<String, Object> words = new HashMap<>();
        NAMES.forEach(name -> words.put(name, t("roadmap.picture." + name)));
        Map<String, String> states = new HashMap<>();
        for (MilestoneState state : MilestoneState.values()) {
            states.put(state.name(), Texts.word(state));
        }
        words.put("states", states);
        return words;
    }
}
