package nl.spoorboek.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.SignedOutException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The acting person with the roles in force now. Roles are remembered between clicks only while the live channel is up, and
 * forgotten as soon as anything about people changes, so that a changed role, ended access or an ended sign-in counts at the
 * next click.
 */
@Component
class CurrentViewer {

    private static final Set<String> ABOUT_PEOPLE = Set.of("person", "seat", "organisation", "track");

    private final ViewerQuery query;
    private final LiveTopics live;
    private final PeopleDay time;
    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    CurrentViewer(ViewerQuery query, LiveTopics live, PeopleDay time) {
        this.query = query;
        this.live = live;
        this.time = time;
        live.listen(this::forget);
    }

    /**
     * The acting person; {@link Problem.NotFound} when nobody is signed in, {@link SignedOutException} when access or the sign-in
     * has ended.
     */
    Viewer viewer() {
        PersonId person = ActingPerson.current().orElseThrow(Problem.NotFound::new);
        LocalDate day = time.day();
        Known now = known.get(person);
        if (now == null || !now.day().equals(day) || !live.isConnected()) {
            now = load(person, day);
        }
        SignedInPerson principal = SignedInPerson.current().orElse(null);
        // a job may act as another than the one who signed in; there is no sign-in to look at then
        if (principal != null
                && principal.signIn() != null
                && principal.personId().equals(person)) {
            now = withSignIn(principal, principal.signIn(), now);
        }
        if (!now.viewer().hasAccess(day)) {
            throw new SignedOutException(Reason.ACCESS_ENDED);
        }
        return now.viewer();
    }

    private Known withSignIn(SignedInPerson principal, SignInId signIn, Known remembered) {
        Known now = remembered;
        if (!now.signIns().contains(signIn)) {
            // perhaps it is younger than what is remembered
            now = load(principal.personId(), remembered.day());
        }
        if (!now.viewer().hasAccess(now.day())) {
            throw new SignedOutException(Reason.ACCESS_ENDED);
        }
        if (!now.signIns().contains(signIn)) {
            throw new SignedOutException(Reason.ENDED_ELSEWHERE);
        }
        if (!time.now().isBefore(principal.since().plus(SignIns.LASTS))) {
            throw new SignedOutException(Reason.TOO_OLD);
        }
        return now;
    }

    /** Reads afresh; remembered only when nothing changed while reading. */
    private Known load(PersonId person, LocalDate day) {
        long before = forgotten.get();
        Known loaded = query.load(person, day);
        known.put(person, loaded);
        if (forgotten.get() != before) {
            known.remove(person, loaded);
        }
        return loaded;
    }

    /** Another person with the roles in force now; empty when they have no access (any more). */
    Optional<Viewer> mayEnter(PersonId person) {
        LocalDate day = time.day();
        return Optional.of(query.load(person, day).viewer()).filter(viewer -> viewer.hasAccess(day));
    }

    private void forget(Topic.@Nullable Change change) {
        if (change == null || ABOUT_PEOPLE.contains(change.entity())) {
            forget();
        }
    }

    private void forget() {
        forgotten.incrementAndGet();
        known.clear();
    }

    /** Forgets as soon as the running transaction is kept, without waiting for the word from the database. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    /**
     * A person as read.
     *
     * @param day the day for which roles and access were read
     * @param viewer the person with the roles
     * @param signIns the sign-ins that had not been ended
     */
    record Known(LocalDate day, Viewer viewer, Set<SignInId> signIns) {}
}
