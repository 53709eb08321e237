package nl.spoorboek.exchange.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is to be drawn, with all its words.
 *
 * @param title what stands above it
 * @param subtitle the day of the plan, the period, the filter
 * @param source who made it and when
 * @param from the first day of the period
 * @param to the day after its last
 * @param today the working date
 * @param lanes the lines, from above
 * @param arrows the dependencies
 * @param months how many months lie between two lines of the time: 1, 3 or 6
 * @param ghosts whether the dashed circles of adopted dates are drawn
 * @param compared whether plannings are compared, so that the legend tells what the small signs mean
 * @param words by name: today, quarter (with {@code {q}}), half (with {@code {h}}), unplanned, decision, late, waiting, adopted, fading, turnAdded, turnReached, turnDropped, link, linkBroken and the
 *     names of the states
 * @param locale the language
 */
public record Scene(
        String title,
        String subtitle,
        String source,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<Lane> lanes,
        List<Arrow> arrows,
        int months,
        boolean ghosts,
        boolean compared,
        Map<String, String> words,
        Locale locale) {

    String word(String name) {
        return words.getOrDefault(name, name);
    }
}
