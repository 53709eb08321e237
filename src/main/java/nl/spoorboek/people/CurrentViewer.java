package nl.spoorboek.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The acting person with the roles in force now. Roles are remembered between clicks only while the live channel is up, and
 * forgotten as soon as anything about people changes, so that a changed role or ended access counts at the next click.
 */
@Component
class CurrentViewer {

    private static final Set<String> ABOUT_PEOPLE = Set.of("person", "seat", "organisation", "track");

    private final ViewerQuery query;
    private final LiveTopics live;
    private final Clock clock;
    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();

    CurrentViewer(ViewerQuery query, LiveTopics live, Clock clock) {
        this.query = query;
        this.live = live;
        this.clock = clock;
        live.listen(this::forget);
    }

    /** The acting person; {@link Problem.NotFound} when nobody is signed in or access has ended. */
    Viewer viewer() {
        PersonId person = ActingPerson.current().orElseThrow(Problem.NotFound::new);
        LocalDate day = LocalDate.ofInstant(clock.instant(), Today.ZONE);
        Known remembered = known.get(person);
        if (remembered == null || !remembered.day().equals(day) || !live.isConnected()) {
            remembered = new Known(day, query.load(person, day));
            known.put(person, remembered);
        }
        if (!remembered.viewer().hasAccess(day)) {
            throw new Problem.NotFound();
        }
        return remembered.viewer();
    }

    /** Another person with the roles in force now; empty when they have no access (any more). */
    Optional<Viewer> mayEnter(PersonId person) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Today.ZONE);
        return Optional.of(query.load(person, day)).filter(viewer -> viewer.hasAccess(day));
    }

    private void forget(Topic.@Nullable Change change) {
        if (change == null || ABOUT_PEOPLE.contains(change.entity())) {
            known.clear();
        }
    }

    /** Forgets at once what this server remembers; called after a change that this server made itself. */
    void forget() {
        known.clear();
    }

    private record Known(LocalDate day, Viewer viewer) {}
}
