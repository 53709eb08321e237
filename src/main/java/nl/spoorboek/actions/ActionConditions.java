package nl.spoorboek.actions;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.spoorboek.base.Id;
import nl.spoorboek.people.Grant;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Viewer;

/**
 * A filter as a condition on {@code action a}, always within what the reader may see.
 *
 * @param sql where-clause text
 * @param parameters its named parameters
 */
record ActionConditions(String sql, Map<String, Object> parameters) {

    static ActionConditions of(ActionFilter filter, ReadScope scope, Viewer viewer, LocalDate today, Period dueWindow) {
        List<String> conditions = new ArrayList<>(List.of(scope.on("a")));
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (!filter.tracks().isEmpty() || filter.programme()) {
            conditions.add(
                    "(a.track_ids && cast(:tracks as uuid[])" + (filter.programme() ? " or a.track_ids = '{}')" : ")"));
            parameters.put("tracks", array(filter.tracks()));
        }
        if (!filter.states().isEmpty()) {
            conditions.add("a.state in (:states)");
            parameters.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.text().isBlank()) {
            conditions.add("(a.title ilike :text escape '\\' or a.note ilike :text escape '\\')");
            parameters.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.milestone() != null) {
            conditions.add("a.id in (select action_id from action_milestone where milestone_id = :milestone)");
            parameters.put("milestone", filter.milestone().value());
        }
        due(filter.due(), today, dueWindow, conditions, parameters);
        whose(filter.whose(), viewer, conditions, parameters);
        return new ActionConditions(String.join(" and ", conditions), parameters);
    }

    private static void due(
            ActionFilter.Due due,
            LocalDate today,
            Period dueWindow,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (due == ActionFilter.Due.UNPLANNED) {
            conditions.add("a.due_due is null");
        }
        if (due == ActionFilter.Due.LATE || due == ActionFilter.Due.NOW) {
            conditions.add("a.state in ('OPEN', 'IN_PROGRESS', 'WAITING')");
            conditions.add(
                    due == ActionFilter.Due.LATE
                            ? "upper(a.due_due) <= :today"
                            : "a.due_due @> cast(:today as date) and upper(a.due_due) <= :horizon");
            parameters.put("today", today);
            parameters.put("horizon", today.plus(dueWindow));
        }
    }

    private static void whose(
            ActionFilter.Whose whose, Viewer viewer, List<String> conditions, Map<String, Object> parameters) {
        switch (whose) {
            case ALL -> {}
            case MINE -> {
                conditions.add("(a.owner_person_id = :me or a.owner_seat_id = any (cast(:seats as uuid[]))"
                        + " or a.owner_organisation_id = any (cast(:organisations as uuid[])))");
                parameters.put("me", viewer.person().value());
                parameters.put(
                        "seats", array(viewer.grants().stream().map(Grant::seat).toList()));
                parameters.put("organisations", array(guestOrganisations(viewer)));
            }
            case ORGANISATION -> {
                conditions.add("a.owner_organisation_id = any (cast(:organisations as uuid[]))");
                parameters.put("organisations", array(viewer.organisations()));
            }
        }
    }

    /** What belongs to a small organisation is everyone's there; what belongs to the municipality is not everyone's. */
    private static List<Id> guestOrganisations(Viewer viewer) {
        return viewer.grants().stream()
                .filter(grant -> grant.role().isGuest())
                .map(Grant::organisation)
                .<Id>mapMulti((organisation, into) -> {
                    if (organisation != null) {
                        into.accept(organisation);
                    }
                })
                .toList();
    }

    private static String array(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
