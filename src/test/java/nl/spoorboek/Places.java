package nl.spoorboek;

import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.programme.TrackTab;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * Every place of the workspace, with addresses that show it filled with the demo programme. They are found from the routes: each
 * test about all places looks at a new route too, and refuses one with a parameter until it is said here how to get there.
 */
public final class Places {

    /** How to fill in the parameters of a route: queries for addresses that a partner in track 3 may read as well. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("mijlpalen/:id", """
                    select 'mijlpalen/' || m.id
                      from milestone m join track t on t.id = m.track_id
                     where t.number = 3 and m.level = 'SHARED'
                     order by (select count(*) from dependency d where m.id in (d.milestone_id, d.needs_id)) desc, m.id
                     limit 1
                    """),
            Map.entry(
                    "routekaart/vastgesteld/:id", "select 'routekaart/vastgesteld/' || id from baseline where example"),
            Map.entry("afspraken/:id", """
                    select 'afspraken/' || a.id
                      from agreement a join track t on t.id = any (a.track_ids)
                     where t.number = 3 and a.level = 'SHARED'
                     order by a.state = 'PROPOSED' desc, a.title, a.id
                     limit 1
                    """),
            Map.entry("acties/:id", """
                    select 'acties/' || a.id
                      from action a join track t on t.id = a.track_id
                     where t.number = 3 and a.level = 'SHARED'
                     order by (select count(*) from comment c where c.about_id = a.id) desc, a.id
                     limit 1
                    """),
            Map.entry("acties/:id/melden", """
                    select 'acties/' || a.id || '/melden'
                      from action a join organisation o on o.id = a.owner_organisation_id and o.kind = 'PARTNER'
                      join person p on p.organisation_id = o.id and p.username = 'partner3'
                     order by a.id
                     limit 1
                    """),
            Map.entry("bijeenkomsten/:id", """
                    select distinct on (s.state) 'bijeenkomsten/' || s.id
                      from session s
                     where s.state in ('OPEN', 'CLOSED', 'ANNOUNCED')
                     order by s.state, (select count(*) from contribution c where c.session_id = s.id) desc, s.id
                    """),
            Map.entry("conceptstukken/:id", """
                    select distinct on (d.state) 'conceptstukken/' || d.id
                      from draft d
                     where d.state in ('IN_REVIEW', 'WRITING', 'ADOPTED')
                     order by d.state, (select count(*) from draft_version v where v.draft_id = d.id) desc, d.id
                    """),
            Map.entry("conceptstukken/:id/schrijven", """
                    select 'conceptstukken/' || d.id || '/schrijven'
                      from draft d
                     where d.state in ('WRITING', 'PROCESSING')
                     order by (select count(*) from draft_version v where v.draft_id = d.id) desc, d.id
                     limit 1
                    """),
            Map.entry(
                    "beheer/mensen/:id", "select 'beheer/mensen/' || id from person where username = 'spoortrekker3'"),
            Map.entry("uitnodiging/:code", "select 'uitnodiging/verlopen'"),
            Map.entry("wachtwoord/:code", "select 'wachtwoord/verlopen'"));

    private Places() {}

    /** All addresses, each with what kind of place it leads to. */
    public static Map<String, Place.Kind> all(JdbcClient jdbc, List<TrackTab> tabs) {
        return at(jdbc, tabs.stream().map(TrackTab::path).toList());
    }

    /** The same, for who has no beans: with the last words of the addresses of a track's tabs. */
    public static Map<String, Place.Kind> at(JdbcClient jdbc, List<String> tabs) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Place.Kind> found = new LinkedHashMap<>();
        scanner.findCandidateComponents("nl.spoorboek").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
                .forEach(view -> addresses(view.getAnnotation(Route.class).value(), jdbc, tabs)
                        .forEach(address -> found.put(
                                address, view.getAnnotation(Place.class).value())));
        return found;
    }

    private static List<String> addresses(String template, JdbcClient jdbc, List<String> tabs) {
        if (template.startsWith("sporen/:nr")) {
            return tabs.stream().map(tab -> "sporen/3/" + tab).toList();
        }
        if (!template.contains(":")) {
            return List.of(template);
        }
        String query = EXAMPLES.get(template);
        if (query == null) {
            throw new AssertionError("Say in Places how to get to " + template);
        }
        List<String> addresses = jdbc.sql(query).query(String.class).list();
        if (addresses.isEmpty()) {
            throw new AssertionError("The demo programme has nothing to show at " + template);
        }
        return addresses;
    }
}
