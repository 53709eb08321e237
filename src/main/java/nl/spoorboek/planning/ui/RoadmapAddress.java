package nl.spoorboek.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.spoorboek.planning.MilestoneState;

/**
 * What someone looks at on the roadmap, as it stands in the address, so that it can be kept and sent.
 *
 * @param tracks numbers of the tracks; none for all
 * @param states the states; none for all
 * @param zoom how coarse
 * @param from the left edge
 * @param table whether the table is shown
 */
record RoadmapAddress(
        Set<Integer> tracks, Set<MilestoneState> states, RoadmapZoom zoom, Optional<LocalDate> from, boolean table) {

    private static final String TRACKS = "spoor";
    private static final String STATES = "stand";
    private static final String ZOOM = "zoom";
    private static final String FROM = "van";
    private static final String AS = "als";

    /** Reads an address; what cannot be read is left out. */
    static RoadmapAddress of(QueryParameters parameters) {
        Set<Integer> tracks = new TreeSet<>();
        for (String number : words(parameters, TRACKS)) {
            if (number.matches("\\d{1,2}")) {
                tracks.add(Integer.valueOf(number));
            }
        }
        Set<MilestoneState> states = EnumSet.noneOf(MilestoneState.class);
        for (String word : words(parameters, STATES)) {
            for (MilestoneState state : MilestoneState.values()) {
                if (state.name().equalsIgnoreCase(word)) {
                    states.add(state);
                }
            }
        }
        return new RoadmapAddress(
                tracks,
                states,
                RoadmapZoom.of(parameters.getSingleParameter(ZOOM).orElse("")),
                parameters.getSingleParameter(FROM).flatMap(RoadmapAddress::day),
                parameters.getSingleParameter(AS).filter("tabel"::equals).isPresent());
    }

    private static String[] words(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("").split(",", -1);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The same as parameters; what is usual is left out. */
    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        if (!tracks.isEmpty()) {
            parameters.put(TRACKS, tracks.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        }
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
        if (table) {
            parameters.put(AS, "tabel");
        }
        return QueryParameters.simple(parameters);
    }
}
