package nl.spoorboek.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.exchange.PictureView;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneState;

/**
 * What someone looks at on the roadmap, as it stands in the address, so that it can be kept and sent. {@code van} alone is where
 * the view begins; {@code van} and {@code tot} together are a period, and nothing outside it is shown.
 *
 * @param tracks numbers of the tracks; none for all
 * @param states the states; none for all
 * @param zoom how coarse
 * @param from the left edge; empty with a period, which begins at its first day
 * @param period only what touches these days, both ends known
 * @param table whether the table is shown
 * @param phases whether phases are shown, or milestones only
 * @param ghosts whether the adopted dates are drawn
 * @param folded codes of the lines that are folded, as in {@link nl.spoorboek.planning.RoadmapLines}
 * @param lines numbers of the tracks whose programme lines are drawn
 * @param compared the plannings that are compared; empty for what is planned now with what was adopted last
 */
record RoadmapAddress(
        Set<Integer> tracks,
        Set<MilestoneState> states,
        RoadmapZoom zoom,
        Optional<LocalDate> from,
        Optional<DateRange> period,
        boolean table,
        boolean phases,
        boolean ghosts,
        Set<String> folded,
        Set<Integer> lines,
        Optional<ComparedPlannings> compared) {

    private static final String TRACKS = "spoor";
    private static final String STATES = "stand";
    private static final String ZOOM = "zoom";
    private static final String FROM = "van";
    private static final String UNTIL = "tot";
    private static final String AS = "als";
    private static final String ONLY = "alleen";
    private static final String ADOPTED = "vastgesteld";
    private static final String FOLDED = "dicht";
    private static final String LINES = "lijnen";
    /** The earlier of two plannings, and with it the later when that is not what is planned now. */
    static final String EARLIER = "vergelijk";

    static final String LATER = "met";

    /** Copies the sets. */
    RoadmapAddress {
        tracks = Set.copyOf(tracks);
        states = Set.copyOf(states);
        folded = Set.copyOf(folded);
        lines = Set.copyOf(lines);
    }

    /** Reads an address; what cannot be read is left out. */
    static RoadmapAddress of(QueryParameters parameters) {
        Set<MilestoneState> states = EnumSet.noneOf(MilestoneState.class);
        for (String word : words(parameters, STATES)) {
            for (MilestoneState state : MilestoneState.values()) {
                if (state.name().equalsIgnoreCase(word)) {
                    states.add(state);
                }
            }
        }
        Set<String> folded = new TreeSet<>();
        for (String code : words(parameters, FOLDED)) {
            if (code.matches("p|\\d{1,2}(\\.\\d{1,2})?")) {
                folded.add(code);
            }
        }
        Optional<LocalDate> from = day(parameters, FROM);
        Optional<DateRange> period = day(parameters, UNTIL)
                .flatMap(
                        last -> from.filter(first -> !first.isAfter(last)).map(first -> DateRange.closed(first, last)));
        return new RoadmapAddress(
                numbers(parameters, TRACKS),
                states,
                RoadmapZoom.of(parameters.getSingleParameter(ZOOM).orElse("")),
                period.isPresent() ? Optional.empty() : from,
                period,
                says(parameters, AS, "tabel"),
                !says(parameters, ONLY, "mijlpalen"),
                says(parameters, ADOPTED, "ja"),
                folded,
                numbers(parameters, LINES),
                baseline(parameters, EARLIER)
                        .map(earlier -> new ComparedPlannings(
                                earlier, baseline(parameters, LATER).orElse(null))));
    }

    private static String[] words(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("").split(",", -1);
    }

    private static boolean says(QueryParameters parameters, String name, String word) {
        return parameters.getSingleParameter(name).filter(word::equals).isPresent();
    }

    private static Set<Integer> numbers(QueryParameters parameters, String name) {
        Set<Integer> numbers = new TreeSet<>();
        for (String number : words(parameters, name)) {
            if (number.matches("\\d{1,2}")) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return numbers;
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BaselineId> baseline(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(text -> new BaselineId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether adopted dates are drawn: when asked for, and always when there is a planning to compare with. */
    boolean drawsGhosts() {
        return ghosts || compared.isPresent();
    }

    /** How it is looked at, for the picture on paper. */
    PictureView view() {
        return new PictureView(folded, lines, drawsGhosts(), zoom.axis());
    }

    /** The days that two overlapping closed ranges have in common. */
    static DateRange common(DateRange one, DateRange other) {
        LocalDate from = Objects.requireNonNull(one.from());
        LocalDate otherFrom = Objects.requireNonNull(other.from());
        LocalDate to = Objects.requireNonNull(one.to());
        LocalDate otherTo = Objects.requireNonNull(other.to());
        return new DateRange(from.isAfter(otherFrom) ? from : otherFrom, to.isBefore(otherTo) ? to : otherTo);
    }

    /** The same seen from another day, at another zoom; a period stays where it is. */
    RoadmapAddress at(LocalDate day, RoadmapZoom how) {
        Optional<LocalDate> edge = period.isPresent() ? Optional.empty() : Optional.of(day);
        return new RoadmapAddress(tracks, states, how, edge, period, table, phases, ghosts, folded, lines, compared);
    }

    /** Whether what one looks at is what is planned now. */
    boolean isNow() {
        return compared.map(ComparedPlannings::isNow).orElse(true);
    }

    /** The same of other plannings; empty for what is planned now with what was adopted last. */
    RoadmapAddress comparing(Optional<ComparedPlannings> plannings) {
        return new RoadmapAddress(tracks, states, zoom, from, period, table, phases, ghosts, folded, lines, plannings);
    }

    /** The same with a line folded, or unfolded when it is folded. */
    RoadmapAddress fold(String line) {
        return new RoadmapAddress(
                tracks, states, zoom, from, period, table, phases, ghosts, toggled(folded, line), lines, compared);
    }

    /** The same with the programme lines of a track drawn, or not when they are. */
    RoadmapAddress showLines(Integer track) {
        return new RoadmapAddress(
                tracks, states, zoom, from, period, table, phases, ghosts, folded, toggled(lines, track), compared);
    }

    private static <T> Set<T> toggled(Set<T> all, T one) {
        Set<T> changed = new HashSet<>(all);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }

    /** The same as parameters; what is usual is left out. */
    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        list(parameters, TRACKS, tracks);
        if (!states.isEmpty()) {
            parameters.put(
                    STATES,
                    states.stream()
                            .sorted()
                            .map(state -> state.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(",")));
        }
        if (zoom != RoadmapZoom.QUARTER) {
            parameters.put(ZOOM, zoom.code());
        }
        from.ifPresent(day -> parameters.put(FROM, day.toString()));
        period.ifPresent(range -> {
            parameters.put(FROM, String.valueOf(range.from()));
            parameters.put(UNTIL, String.valueOf(last(range)));
        });
        if (table) {
            parameters.put(AS, "tabel");
        }
        if (!phases) {
            parameters.put(ONLY, "mijlpalen");
        }
        if (ghosts) {
            parameters.put(ADOPTED, "ja");
        }
        list(parameters, FOLDED, folded);
        list(parameters, LINES, lines);
        compared.ifPresent(plannings -> {
            parameters.put(EARLIER, plannings.earlier().toString());
            if (plannings.later() != null) {
                parameters.put(LATER, plannings.later().toString());
            }
        });
        return QueryParameters.simple(parameters);
    }

    /** The last day of a closed range. */
    static LocalDate last(DateRange closed) {
        return Objects.requireNonNull(closed.to()).minusDays(1);
    }

    private static <T extends Comparable<T>> void list(Map<String, String> parameters, String name, Set<T> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
