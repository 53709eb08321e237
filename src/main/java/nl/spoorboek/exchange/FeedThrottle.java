package nl.spoorboek.exchange;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows down who guesses at addresses of feeds, and programs that ask for one all the time. */
@Component
class FeedThrottle {

    /** How long it takes until as much is allowed as in the beginning. */
    static final Duration REFILL = Duration.ofMinutes(10);

    private static final int WRONG_PER_ADDRESS = 30;
    private static final int FETCHES_PER_FEED = 30;
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Whether this address has not been wrong too often. */
    boolean mayTry(String address) {
        Bucket bucket = buckets.get("a:" + address);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    /** Counts a wrong try. */
    void wrong(String address) {
        bucket("a:" + address, WRONG_PER_ADDRESS).tryConsume(1);
    }

    /** Counts a fetch; false when there were too many. */
    boolean mayFetch(UUID feed) {
        return bucket("f:" + feed, FETCHES_PER_FEED).tryConsume(1);
    }

    private Bucket bucket(String key, int tries) {
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(
                key,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, REFILL))
                        .build());
    }
}
