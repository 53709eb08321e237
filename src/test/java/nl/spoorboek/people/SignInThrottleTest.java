package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How often one may try to sign in. */
class SignInThrottleTest {

    private static final String OFFICE = "192.0.2.1";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void a_whole_office_behind_one_address_gets_in() {
        for (int person = 0; person < 500; person++) {
            assertThat(throttle.allows("collega" + person, OFFICE)).isTrue();
            throttle.succeeded("collega" + person, OFFICE);
        }
    }

    @Test
    void who_tries_many_accounts_from_one_address_is_stopped_also_with_right_passwords_in_between() {
        int tried = 0;
        while (tried < 100 && throttle.allows("account" + tried, OFFICE)) {
            tried++;
            if (throttle.allows("eigen", OFFICE)) {
                throttle.succeeded("eigen", OFFICE);
            }
        }
        assertThat(tried).isBetween(50, 65);
    }

    @Test
    void who_guesses_at_one_account_locks_out_only_their_own_address() {
        int tried = 0;
        while (throttle.allows("voorzitter", OFFICE) && tried < 100) {
            tried++;
        }
        assertThat(tried).isLessThan(10);
        assertThat(throttle.allows("voorzitter", "192.0.2.2")).isTrue();
    }
}
