package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneState;

/** Every word that the picture shows or speaks. */
final class RoadmapTexts {

    private static final List<String> NAMES = List.of(
            "label",
            "help",
            "today",
            "quarter",
            "half",
            "decision",
            "late",
            "waiting",
            "adopted",
            "fading",
            "turnAdded",
            "turnReached",
            "turnDropped",
            "lane",
            "spoken",
            "waitsFor",
            "waitsForBroken",
            "more",
            "moreTitle",
            "close",
            "unplanned",
            "unplannedOf",
            "changedOne",
            "changedMany",
            "linksHidden",
            "link",
            "linkBroken",
            "moveHelp",
            "moveKeys",
            "moveHint",
            "moveSaving",
            "moveRestored",
            "moveNoEnds",
            "moveWhole",
            "moveStart",
            "moveEnd",
            "tie",
            "tieHint",
            "tieTo",
            "tieLeft",
            "fold",
            "unfold",
            "showLines",
            "hideLines");

    private RoadmapTexts() {}

    /** The words by name, those of the states under {@code states}, those of the steps under {@code steps}; {@code gone} is where a stop leads that is not there any more. */
    static Map<String, Object> all(String gone) {
        Map<String, Object> words = new HashMap<>();
        NAMES.forEach(name -> words.put(name, t("roadmap.picture." + name)));
        Map<String, String> states = new HashMap<>();
        for (MilestoneState state : MilestoneState.values()) {
            states.put(state.name(), Texts.word(state));
        }
        words.put("states", states);
        words.put("href", PlanningNavigation.milestone("{id}"));
        words.put("hrefGone", gone);
        Map<String, String> steps = new HashMap<>();
        for (CalendarUnit unit : CalendarUnit.values()) {
            steps.put(RoadmapSteps.code(unit), Texts.word(unit));
        }
        words.put("steps", steps);
        return words;
    }
}
