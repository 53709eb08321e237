package nl.spoorboek.people;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Tries are counted per account and address together, so that someone who guesses at a colleague's account
 * locks out only their own address; and per address, so that one address cannot try many accounts.
 */
@Component
class SignInThrottle {

    private static final int TRIES_PER_ACCOUNT = 6;
    private static final int TRIES_PER_ADDRESS = 60;
    private static final Duration REFILL = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Counts a try; false when there were too many, and the try must not be made. */
    boolean allows(String account, String address) {
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.clear();
        }
        return bucket("a:" + address, TRIES_PER_ADDRESS).tryConsume(1)
                && bucket(key(account, address), TRIES_PER_ACCOUNT).tryConsume(1);
    }

    /**
     * A right password: the account's tries from this address start afresh, and the try does not count against the address, from
     * which a whole office may sign in on a Monday morning.
     */
    void succeeded(String account, String address) {
        buckets.remove(key(account, address));
        bucket("a:" + address, TRIES_PER_ADDRESS).addTokens(1);
    }

    private Bucket bucket(String key, int tries) {
        return buckets.computeIfAbsent(
                key,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, REFILL))
                        .build());
    }

    private static String key(String account, String address) {
        return "p:" + address + ":" + account;
    }
}
