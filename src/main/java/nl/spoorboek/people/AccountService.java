package nl.spoorboek.people;

import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.database.Saving;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees and sets about themselves. */
@Service
@Transactional
public class AccountService {

    private final PersonRepository people;
    private final PeopleQuery query;
    private final SeatQuery seats;
    private final SignIns signIns;
    private final Rights rights;
    private final CurrentViewer current;
    private final PeopleDay time;

    AccountService(
            PersonRepository people,
            PeopleQuery query,
            SeatQuery seats,
            SignIns signIns,
            Rights rights,
            CurrentViewer current,
            PeopleDay time) {
        this.people = people;
        this.query = query;
        this.seats = seats;
        this.signIns = signIns;
        this.rights = rights;
        this.current = current;
        this.time = time;
    }

    /** The own account. */
    @Transactional(readOnly = true)
    public Account account() {
        Viewer viewer = rights.viewer();
        PersonItem person = query.find(viewer.person(), time.day()).orElseThrow(Problem.NotFound::new);
        return new Account(
                person, viewer.language(), viewer.theme(), seats.of(viewer.person(), time.day()), openSignIns());
    }

    /**
     * Saves what one chooses for oneself.
     *
     * @param name 1 to 120 characters
     * @param language {@code nl} or {@code en}
     * @param theme {@code SYSTEM}, {@code LIGHT} or {@code DARK}
     */
    public void save(String name, String language, String theme) {
        Person person = people.findById(own()).orElseThrow(Problem.NotFound::new);
        person.settings(name, language, theme);
        Saving.checked(() -> people.save(person));
        current.forgetAfterCommit();
    }

    /** Ends all sign-ins, this one too. */
    public void signOutEverywhere() {
        signIns.endAll(own(), null);
    }

    private List<OpenSignIn> openSignIns() {
        return signIns.open(
                own(), SignedInPerson.current().map(SignedInPerson::signIn).orElse(null));
    }

    private PersonId own() {
        return rights.viewer().person();
    }

    /**
     * One's own account.
     *
     * @param person name, addresses, organisation
     * @param language {@code nl} or {@code en}
     * @param theme {@code SYSTEM}, {@code LIGHT} or {@code DARK}
     * @param seats the roles held
     * @param signIns the open sign-ins, latest first
     */
    public record Account(
            PersonItem person, String language, String theme, List<SeatItem> seats, List<OpenSignIn> signIns) {}
}
