package nl.spoorboek.bench;

import java.util.List;

/** What a person at work takes of the server's heap. */
final class MemoryPart implements Bench.Part {

    private static final int PEOPLE = 49;
    private static final List<String> PLACES = List.of("routekaart", "acties", "sporen/3/mijlpalen", "");

    @Override
    public void measure(Bench bench) throws Exception {
        warmUp(bench);
        double before = bench.server().liveHeap();
        bench.letIn(PEOPLE);
        for (String place : PLACES) {
            bench.crowd().goTo(place);
            bench.table()
                    .row(
                            "heap per person on /" + place + " after a full collection, MB",
                            PEOPLE,
                            List.of((bench.server().liveHeap() - before) / PEOPLE),
                            Bar.most(1));
        }
    }

    /** What the server loads and remembers for everybody is not the first person's. */
    private static void warmUp(Bench bench) throws Exception {
        var first = new Reader(bench.server().address());
        try (first) {
            first.enter("programmamanager", "account");
            for (String place : PLACES) {
                first.goTo(place);
            }
        }
    }
}
