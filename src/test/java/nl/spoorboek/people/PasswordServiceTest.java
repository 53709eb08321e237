package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Invented.Someone;
import nl.spoorboek.people.SignedOutException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@IntegrationTest
class PasswordServiceTest {

    private static final String FRESH = "negen groene tafels";

    @Autowired
    private PasswordService passwords;

    @Autowired
    private PeopleService people;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuthenticationManager doorkeeper;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Invented invented;

    PasswordServiceTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_link_gives_a_new_password_once_and_ends_old_sign_ins() {
        Someone someone = invented.person();
        Authentication old = signIn(someone, Invented.PASSWORD, "10.1.0.1");
        String code = link(someone);
        assertThat(passwords.look(code)).startsWith("Iemand");

        passwords.reset(code, FRESH);

        SecurityContextHolder.getContext().setAuthentication(old);
        assertThatThrownBy(() -> rights.viewer())
                .isInstanceOfSatisfying(
                        SignedOutException.class, out -> assertThat(out.why()).isEqualTo(Reason.ENDED_ELSEWHERE));
        assertThatThrownBy(() -> signIn(someone, Invented.PASSWORD, "10.1.0.1"))
                .isInstanceOf(BadCredentialsException.class);
        SecurityContextHolder.getContext().setAuthentication(signIn(someone, FRESH, "10.1.0.1"));
        assertThat(rights.viewer().person()).isEqualTo(someone.id());
        assertThatThrownBy(() -> passwords.reset(code, "tien oranje stoelen")).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void a_link_lapses_and_a_newer_link_ends_it() {
        Someone someone = invented.person();
        String first = link(someone);
        String second = link(someone);
        assertThatThrownBy(() -> passwords.look(first)).isInstanceOf(Problem.NotNow.class);
        assertThat(jdbc.sql(
                                "select expires_at <= now() + interval '1 hour' from password_reset where person_id = :id and used_at is null")
                        .param("id", someone.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        invented.lapse(
                "password_reset",
                "person_id",
                someone.id().value(),
                clock.instant().minus(Duration.ofSeconds(1)));
        assertThatThrownBy(() -> passwords.look(second)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> passwords.reset(second, FRESH)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void a_link_of_someone_without_access_gives_nothing() {
        Someone someone = invented.person();
        String code = link(someone);
        SignedIn.as(jdbc, "beheerder");
        people.endAccess(someone.id(), people.find(someone.id()).version(), null);
        assertThatThrownBy(() -> passwords.reset(code, FRESH)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> people.resetLink(someone.id())).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void a_change_keeps_this_sign_in_and_ends_the_others() {
        Someone someone = invented.person();
        Authentication elsewhere = signIn(someone, Invented.PASSWORD, "10.1.0.2");
        SecurityContextHolder.getContext().setAuthentication(signIn(someone, Invented.PASSWORD, "10.1.0.3"));
        assertThat(accounts.account().signIns()).hasSize(2);
        assertThatThrownBy(() -> passwords.change("niet mijn wachtwoord", FRESH))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> passwords.change(Invented.PASSWORD, "kort")).isInstanceOf(Problem.Invalid.class);

        passwords.change(Invented.PASSWORD, FRESH);

        assertThat(accounts.account().signIns())
                .singleElement()
                .satisfies(open -> assertThat(open.here()).isTrue());
        SecurityContextHolder.getContext().setAuthentication(elsewhere);
        assertThatThrownBy(() -> rights.viewer()).isInstanceOf(SignedOutException.class);
    }

    @Test
    void signing_out_everywhere_ends_this_sign_in_too() {
        Someone someone = invented.person();
        SecurityContextHolder.getContext().setAuthentication(signIn(someone, Invented.PASSWORD, "10.1.0.4"));
        accounts.signOutEverywhere();
        assertThatThrownBy(() -> rights.viewer()).isInstanceOf(SignedOutException.class);
    }

    @Test
    void guessing_from_one_address_locks_nobody_out_at_another() {
        Someone victim = invented.person();
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> signIn(victim, "fout wachtwoord", "10.1.0.5"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(victim, Invented.PASSWORD, "10.1.0.5")).isInstanceOf(LockedException.class);
        assertThat(signIn(victim, Invented.PASSWORD, "10.1.0.6").isAuthenticated())
                .isTrue();
    }

    @Test
    void an_unknown_account_an_ended_one_and_a_wrong_password_get_one_answer() {
        Someone someone = invented.person();
        Someone gone = invented.person();
        SignedIn.as(jdbc, "beheerder");
        people.endAccess(gone.id(), people.find(gone.id()).version(), null);
        AuthenticationException wrong = answer(someone.username(), "fout wachtwoord");
        AuthenticationException unknown = answer("bestaat-niet", "fout wachtwoord");
        AuthenticationException ended = answer(gone.username(), Invented.PASSWORD);
        assertThat(unknown.getClass()).isEqualTo(wrong.getClass()).isEqualTo(ended.getClass());
        assertThat(unknown.getMessage()).isEqualTo(wrong.getMessage()).isEqualTo(ended.getMessage());
        // asking for a link answers nothing at all, whoever it is
        passwords.requestLink(someone.username(), "10.1.0.7");
        passwords.requestLink("bestaat-niet", "10.1.0.7");
    }

    @Test
    void own_settings_are_checked_and_count_at_once() {
        Someone someone = invented.person();
        SignedIn.as(jdbc, someone.username());
        accounts.save("Andere Naam", "en", "DARK");
        assertThat(rights.viewer().name()).isEqualTo("Andere Naam");
        assertThat(rights.viewer().language()).isEqualTo("en");
        assertThatThrownBy(() -> accounts.save("", "fr", "ROZE"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("name", "language", "theme"));
    }

    private String link(Someone someone) {
        return SignedIn.as(jdbc, "beheerder", () -> people.resetLink(someone.id()))
                .path()
                .orElseThrow()
                .substring("wachtwoord/".length());
    }

    private AuthenticationException answer(String username, String password) {
        AuthenticationException refused =
                catchThrowableOfType(AuthenticationException.class, () -> signIn(username, password, "10.1.0.8"));
        assertThat(refused).isNotNull();
        return refused;
    }

    private Authentication signIn(Someone someone, String password, String address) {
        return signIn(someone.username(), password, address);
    }

    private Authentication signIn(String username, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var token = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        token.setDetails(new WebAuthenticationDetails(request));
        return doorkeeper.authenticate(token);
    }
}
