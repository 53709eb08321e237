package nl.spoorboek.bench;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.browser.Visitor;

/** Files that go out, from the question to the last byte; asked with the cookies of someone signed in. */
final class FilesPart implements Bench.Part {

    private static final int WARM_UP = 1;
    private static final int TIMES = 5;
    private static final double WAIT_MILLIS = 120_000;
    private static final Bar SPREADSHEET = Bar.most(5_000);
    private static final Bar PICTURE = Bar.most(3_000);
    /** What a wide screen shows at the usual zoom, and the whole programme at once. */
    private static final String YEAR = "?tussen=2022-10-01&en=2023-10-01";

    private static final String ALL = "?tussen=2019-01-01&en=2029-01-01";

    @Override
    public void measure(Bench bench) throws Exception {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("all milestones as XLSX", "mijlpalen.xlsx");
        tables.put("all milestones as CSV", "mijlpalen.csv");
        tables.put("all actions (50,000) as XLSX", "acties.xlsx");
        tables.put("all actions (50,000) as CSV", "acties.csv");
        tables.put("all milestones and dependencies as MS Project XML", "planning.xml");
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("the roadmap of a year as PDF, A4", "routekaart/a4" + YEAR);
        pictures.put("the roadmap of a year as PDF, A3", "routekaart/a3" + YEAR);
        pictures.put("the roadmap of ten years, everything, as PDF, A3", "routekaart/a3" + ALL);
        pictures.put("the roadmap of a year as SVG", "routekaart/svg" + YEAR);
        pictures.put("the roadmap of a year as PNG", "routekaart/png" + YEAR);
        String milestone = bench.database()
                .sql("select id from milestone where expected_words is not null order by id limit 1")
                .query(String.class)
                .single();
        try (Visitor visitor = bench.signIn("programmamanager")) {
            for (var file : tables.entrySet()) {
                file(
                        bench,
                        visitor,
                        file.getKey(),
                        file.getValue(),
                        file.getValue().endsWith("xlsx") ? SPREADSHEET : Bar.NONE);
            }
            for (var file : pictures.entrySet()) {
                file(bench, visitor, file.getKey(), file.getValue(), PICTURE);
            }
            file(bench, visitor, "one milestone as iCalendar", "mijlpaal/" + milestone + ".ics", Bar.ACTION);
        }
    }

    private static void file(Bench bench, Visitor visitor, String what, String path, Bar bar) throws Exception {
        long[] size = {0};
        bench.measure(what, WARM_UP, TIMES, bar, () -> {
            long begun = System.nanoTime();
            APIResponse answer = visitor.page()
                    .request()
                    .get(
                            bench.server().address() + "/uitvoer/" + path,
                            RequestOptions.create().setTimeout(WAIT_MILLIS));
            size[0] = answer.body().length;
            double millis = (System.nanoTime() - begun) / 1e6;
            if (!answer.ok()) {
                throw new IllegalStateException(path + " was answered with " + answer.status());
            }
            answer.dispose();
            return millis;
        });
        bench.table().note(what + ": " + size[0] / 1024 + " KiB");
    }
}
