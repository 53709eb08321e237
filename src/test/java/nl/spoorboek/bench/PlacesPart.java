package nl.spoorboek.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.Places;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.browser.Visitor;

/** From the click to the picture of each place. */
final class PlacesPart implements Bench.Part {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 12;
    /** The addresses of the tabs of a track, as they stand on its page. */
    private static final String TABS = """
            () => [...document.querySelectorAll('a[href*="sporen/3/"]')]
                .map(link => link.getAttribute('href').replace(/.*sporen.3./, '').replace(/[?].*/, ''))
            """;

    @Override
    public void measure(Bench bench) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (Visitor visitor = bench.signIn("programmamanager")) {
            List<String> paths = paths(bench, visitor);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                for (String path : paths) {
                    double millis = visitor.timeTo(path);
                    if (round >= WARM_UP) {
                        times.computeIfAbsent(path, key -> new ArrayList<>()).add(millis);
                    }
                }
            }
        }
        times.forEach((path, taken) -> bench.table()
                .row("/" + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"), bench.viewers(), taken, Bar.PLACE));
        bench.table()
                .row(
                        "all places together",
                        bench.viewers(),
                        times.values().stream().flatMap(List::stream).toList(),
                        Bar.PLACE);
    }

    private static List<String> paths(Bench bench, Visitor visitor) {
        visitor.open("sporen/3");
        List<String> tabs = ((List<?>) visitor.page().evaluate(TABS))
                .stream().map(String::valueOf).distinct().toList();
        return Places.at(bench.database(), tabs).entrySet().stream()
                .filter(place -> place.getValue() != Place.Kind.DOOR)
                .map(Map.Entry::getKey)
                .toList();
    }
}
