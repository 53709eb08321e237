package nl.spoorboek.programme;

import java.util.List;
import java.util.Map;

/**
 * The fixed sheet of a track with its lights and programme lines.
 *
 * @param blocks the text of each block in Markdown; a block without text is absent
 * @param versions the version of each block, for saving; 0 for a block without text
 * @param lights the lights that were given; a light not yet given is absent
 * @param lines the programme lines, in order
 * @param mayEdit whether this person may change it
 */
public record TrackSheet(
        Map<ProfileBlock, String> blocks,
        Map<ProfileBlock, Integer> versions,
        Map<Light.Aspect, Light> lights,
        List<String> lines,
        boolean mayEdit) {}
