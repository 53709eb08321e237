package nl.spoorboek.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.base.database.Saving.Unique;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the workspace, for whoever administers. Nobody is made here: everyone starts by an invitation. */
@Service
@Transactional
public class PeopleService {

    private static final List<Unique> UNIQUE = List.of(
            new Unique("person_email", "email", Message.of("person.email.double")),
            new Unique("person_username", "email", Message.of("person.email.double")));

    private final PersonRepository people;
    private final PeopleQuery query;
    private final Rights rights;
    private final Administrators administrators;
    private final SignIns signIns;
    private final PasswordLinks links;
    private final DoorPost post;
    private final ChangeReason reasons;
    private final CurrentViewer current;
    private final PeopleDay time;

    PeopleService(
            PersonRepository people,
            PeopleQuery query,
            Rights rights,
            Administrators administrators,
            SignIns signIns,
            PasswordLinks links,
            DoorPost post,
            ChangeReason reasons,
            CurrentViewer current,
            PeopleDay time) {
        this.people = people;
        this.query = query;
        this.rights = rights;
        this.administrators = administrators;
        this.signIns = signIns;
        this.links = links;
        this.post = post;
        this.reasons = reasons;
        this.current = current;
        this.time = time;
    }

    /** A window of the people whose name, address or organisation contains the text, by name. */
    @Transactional(readOnly = true)
    public List<PersonItem> list(String text, boolean endedToo, int offset, int limit) {
        require();
        return query.list(text, endedToo, time.day(), offset, limit);
    }

    /** How many people that are. */
    @Transactional(readOnly = true)
    public int count(String text, boolean endedToo) {
        require();
        return query.count(text, endedToo);
    }

    /** One person. */
    @Transactional(readOnly = true)
    public PersonItem find(PersonId id) {
        require();
        return query.find(id, time.day()).orElseThrow(Problem.NotFound::new);
    }

    /** Whether the mail server refuses the address of this person, so that what was mailed did not arrive. */
    @Transactional(readOnly = true)
    public boolean isMailRefused(PersonItem person) {
        require();
        return person.email() != null && post.refused().contains(person.email());
    }

    /**
     * Saves another name, address or organisation.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void save(PersonId id, int seen, PersonDraft draft) {
        change(id, seen, person -> person.edit(draft));
    }

    /** Access ends after a day, or with null has no end. The last administrator keeps access without an end. */
    public void accessUntil(PersonId id, int seen, @Nullable LocalDate day) {
        if (day != null && day.isBefore(time.day())) {
            throw new Problem.Invalid("until", Message.of("person.until.past"));
        }
        change(id, seen, person -> person.accessUntil(day));
        administrators.requireOneLeft();
    }

    /** Access ends now, in open windows at the next click. */
    public void endAccess(PersonId id, int seen, @Nullable String why) {
        reasons.because(why);
        change(id, seen, person -> person.endAccess(time.now()));
        signIns.endAll(id, null);
        administrators.requireOneLeft();
    }

    /** Gives access back to someone whose access was ended. */
    public void giveAccess(PersonId id, int seen) {
        change(id, seen, Person::giveAccess);
    }

    /** A link with which the person chooses a new password; it lasts an hour. */
    public DoorLink resetLink(PersonId id) {
        Person person = load(id);
        if (!person.hasAccess(time.day())) {
            throw new Problem.NotNow(Message.of("person.not-now.ended"));
        }
        return links.make(person);
    }

    private void change(PersonId id, int seen, Consumer<Person> what) {
        Person person = load(id);
        person.expectVersion(seen);
        what.accept(person);
        Saving.checked(() -> people.save(person), UNIQUE.toArray(Unique[]::new));
        current.forgetAfterCommit();
    }

    private Person load(PersonId id) {
        require();
        return people.findById(id).filter(person -> !person.isSystem()).orElseThrow(Problem.NotFound::new);
    }

    private void require() {
        rights.requireOrNotFound(Right.ADMINISTER, Subject.programme());
    }
}
