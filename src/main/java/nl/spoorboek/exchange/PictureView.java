package nl.spoorboek.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.spoorboek.base.Problem;

/**
 * How the roadmap is looked at, beside what is shown of it: what makes the picture on paper the one on the screen.
 *
 * @param folded codes of the lines that are folded, as in {@link nl.spoorboek.planning.RoadmapLines}
 * @param lines numbers of the tracks whose programme lines are drawn
 * @param ghosts whether the adopted dates are drawn
 * @param axis how fine the lines of the time are
 */
public record PictureView(Set<String> folded, Set<Integer> lines, boolean ghosts, Axis axis) {

    /** Nothing folded, no programme lines, no adopted dates, by quarter. */
    public static final PictureView PLAIN = new PictureView(Set.of(), Set.of(), false, Axis.QUARTERS);

    private static final String FOLDED = "dicht";
    private static final String LINES = "lijnen";
    private static final String GHOSTS = "vastgesteld";
    private static final String AXIS = "as";

    /** How many months lie between two lines of the time. */
    public enum Axis {
        /** One. */
        MONTHS(1),
        /** Three. */
        QUARTERS(3),
        /** Six. */
        HALF_YEARS(6);

        private final int months;

        Axis(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }
    }

    /** Copies the sets. */
    public PictureView {
        folded = Set.copyOf(folded);
        lines = Set.copyOf(lines);
    }

    /** As words in an address; what is usual is left empty. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(FOLDED, folded.stream().sorted().collect(Collectors.joining(",")));
        words.put(LINES, lines.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        words.put(GHOSTS, Addresses.yes(ghosts));
        words.put(AXIS, axis == Axis.QUARTERS ? "" : axis.name());
        return words;
    }

    /** Reads it from an address; {@link Problem.NotFound} for what says nothing. */
    static PictureView read(Map<String, String> words) {
        return new PictureView(
                codes(words, FOLDED, code -> code.matches("p|\\d{1,2}(\\.\\d{1,2})?")),
                codes(words, LINES, code -> code.matches("\\d{1,2}")).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                Addresses.yes(words, GHOSTS),
                Addresses.name(words, AXIS, Axis.class, Axis.QUARTERS));
    }

    private static Set<String> codes(Map<String, String> words, String name, Predicate<String> sound) {
        return Addresses.read(
                words,
                name,
                text -> {
                    Set<String> codes = new TreeSet<>(List.of(text.split(",", -1)));
                    if (!codes.stream().allMatch(sound)) {
                        throw new IllegalArgumentException(name);
                    }
                    return codes;
                },
                Set.of());
    }
}
