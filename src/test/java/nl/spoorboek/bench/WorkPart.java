package nl.spoorboek.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.spoorboek.browser.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** What people do all day, from the key or the click until they see it: filter and sort a table, open, comment, change a date. */
final class WorkPart implements Bench.Part {

    /** So many that the server runs what it has compiled by then, as one that has been up for a while does. */
    private static final int WARM_UP = 12;

    private static final int TIMES = 20;
    private static final Bar OPEN = Bar.most(300);
    private static final String FIRST_ROW =
            "document.querySelector('vaadin-grid a[href*=\"mijlpalen/\"]')?.textContent";

    @Override
    public void measure(Bench bench) throws Exception {
        try (Visitor visitor = bench.signIn("programmamanager")) {
            filter(bench, visitor);
            sort(bench, visitor);
        }
        try (Visitor visitor = bench.signIn("spoortrekker3")) {
            comment(bench, visitor);
            changeDate(bench, visitor);
        }
    }

    private static void filter(Bench bench, Visitor visitor) throws Exception {
        List<String> words = List.of("vervoer", "mantelzorg", "evaluatie", "nota");
        int[] next = {0};
        visitor.open("sporen/3/mijlpalen");
        bench.measure("list of milestones: words typed in the filter", WARM_UP, TIMES, Bar.ACTION, () -> {
            String word = words.get(next[0]++ % words.size());
            Locator field = visitor.page().locator("input").and(visitor.page().getByLabel("Zoek in titels"));
            Watching found = Watching.until(
                    visitor.page(), "(%s ?? '').toLowerCase().includes('%s')".formatted(FIRST_ROW, word));
            field.fill(word);
            return found.sinceOwn();
        });
        List<String> states = List.of("planned", "on_hold", "reached", "in_progress");
        bench.measure(
                "table beside the roadmap: another filter",
                WARM_UP,
                TIMES,
                Bar.ACTION,
                () -> visitor.timeTo("routekaart?als=tabel&stand=" + states.get(next[0]++ % states.size())));
    }

    private static void sort(Bench bench, Visitor visitor) throws Exception {
        visitor.open("routekaart?als=tabel");
        Locator sorters = visitor.page().locator("vaadin-grid-sorter");
        if (sorters.count() == 0) {
            bench.table().note("the table beside the roadmap has no columns to sort by");
            return;
        }
        bench.measure("table beside the roadmap: sorted by a column", WARM_UP, TIMES, Bar.ACTION, () -> {
            String first = String.valueOf(visitor.page().evaluate("() => " + FIRST_ROW));
            Watching sorted = Watching.until(
                    visitor.page(),
                    "(%s ?? '') !== %s".formatted(FIRST_ROW, JsonMapper.shared().writeValueAsString(first)));
            sorters.first().click();
            return sorted.sinceOwn();
        });
    }

    private static void comment(Bench bench, Visitor visitor) throws Exception {
        String path = bench.database().sql("""
                        select 'mijlpalen/' || about_id from comment where about_entity = 'milestone'
                         group by about_id order by count(*) desc, about_id limit 1
                        """).query(String.class).single();
        bench.measure("open a milestone with 100 comments", WARM_UP, TIMES, OPEN, () -> {
            visitor.walkTo("account");
            return visitor.timeTo(path);
        });
        Page page = visitor.page();
        int[] next = {0};
        bench.measure("add a comment", WARM_UP, TIMES, Bar.ACTION, () -> {
            String words = "Meting " + next[0]++ + " van " + System.nanoTime();
            page.locator("textarea").and(page.getByLabel("Uw opmerking")).fill(words);
            Watching added = Watching.until(
                    page,
                    "[...document.querySelectorAll('.comments li')].some(item => item.textContent.includes('%s'))"
                            .formatted(words));
            visitor.button("Plaatsen").click();
            return added.sinceOwn();
        });
    }

    private static void changeDate(Bench bench, Visitor visitor) throws Exception {
        Page page = visitor.page();
        visitor.open(Stops.free(bench, 3).getFirst());
        int[] next = {0};
        bench.measure("change a date in the form of a milestone", WARM_UP, TIMES, Bar.ACTION, () -> {
            String words = (next[0]++ % 28 + 1) + " juni 2023";
            visitor.button("Wijzigen").click();
            visitor.field("Wanneer").fill(words);
            page.locator(".understood").waitFor();
            visitor.settled();
            Watching saved = Watching.until(
                    page,
                    "!document.querySelector('vaadin-dialog[opened]') && document.querySelector('main').textContent.includes('%s')"
                            .formatted(words));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Bewaren").setExact(true))
                    .click();
            return saved.sinceOwn();
        });
    }
}
