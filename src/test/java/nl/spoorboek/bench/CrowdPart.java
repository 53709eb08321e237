package nl.spoorboek.bench;

import java.util.List;

/** The same measurements while fifty people are at work. */
final class CrowdPart implements Bench.Part {

    private static final int OTHERS = 49;

    @Override
    public void measure(Bench bench) throws Exception {
        Bench busy = bench.with(OTHERS + 1);
        bench.letIn(OTHERS);
        bench.crowd().work();
        for (Bench.Part part :
                List.of(new RoadmapPart(), new LivePart(), new WorkPart(), new PlacesPart(), new SearchPart())) {
            bench.table().note(Machine.load());
            part.measure(busy);
        }
        bench.table()
                .row(
                        "a click of the other 49, until the server's last answer",
                        OTHERS + 1,
                        bench.crowd().clicks(),
                        Bar.NONE);
        bench.table()
                .note("the other 49 were told of changes " + bench.crowd().heard() + " times; stopped by an error: "
                        + bench.crowd().failures().size() + " "
                        + bench.crowd().failures().stream().distinct().limit(5).toList());
    }
}
