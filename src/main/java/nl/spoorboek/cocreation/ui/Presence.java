package nl.spoorboek.cocreation.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SessionId;
import org.springframework.stereotype.Component;

/**
 * Who has a session open now, as far as this server knows. It is a courtesy and no record: nothing is kept, and people on
 * another server are not seen.
 */
@Component
class Presence {

    private final Map<SessionId, Collection<Visit>> visits = new ConcurrentHashMap<>();

    /** One open page of one person. */
    record Present(PersonId person, String name) {}

    private record Visit(Present who, Consumer<List<Present>> told) {}

    /**
     * Someone opened the session.
     *
     * @param told hears who is present, now and at each change, in any thread
     * @return to run when the page is left
     */
    Runnable enter(SessionId session, PersonId person, String name, Consumer<List<Present>> told) {
        var visit = new Visit(new Present(person, name), told);
        visits.computeIfAbsent(session, id -> ConcurrentHashMap.newKeySet()).add(visit);
        tell(session);
        return () -> {
            visits.computeIfPresent(session, (id, open) -> {
                open.remove(visit);
                return open.isEmpty() ? null : open;
            });
            tell(session);
        };
    }

    /** Each person once, by name. */
    List<Present> in(SessionId session) {
        return visits.getOrDefault(session, List.of()).stream()
                .map(Visit::who)
                .distinct()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    private void tell(SessionId session) {
        List<Present> present = in(session);
        Objects.requireNonNullElse(visits.get(session), List.<Visit>of())
                .forEach(visit -> visit.told().accept(present));
    }
}
