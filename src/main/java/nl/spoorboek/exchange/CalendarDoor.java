package nl.spoorboek.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Secret;
import nl.spoorboek.exchange.FeedQuery.Feed;
import nl.spoorboek.people.SignedOutException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The door of the calendar feeds: whoever has the address reads what its owner may read at this moment. A wrong address, an ended feed
 * and an owner without access look the same. The address is never written to a log.
 */
@RestController
class CalendarDoor {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedQuery feeds;
    private final CalendarService calendars;
    private final FeedThrottle throttle;

    CalendarDoor(FeedQuery feeds, CalendarService calendars, FeedThrottle throttle) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.throttle = throttle;
    }

    @GetMapping("/agenda/{id}/{secret}.ics")
    ResponseEntity<String> feed(
            @PathVariable String id, @PathVariable String secret, HttpServletRequest request, WebRequest web) {
        if (!throttle.mayTry(request.getRemoteAddr())) {
            return tooOften();
        }
        Optional<Feed> found = find(id).filter(feed -> new Secret(secret).opens(feed.secretHash()));
        if (found.isEmpty()) {
            throttle.wrong(request.getRemoteAddr());
            return nothing();
        }
        Feed feed = found.get();
        if (!throttle.mayFetch(feed.id())) {
            return tooOften();
        }
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/";
        String text;
        try {
            text = ActingPerson.as(feed.person(), () -> calendars.feed(feed.choices(), base));
        } catch (SignedOutException | Problem.NotFound ended) {
            return nothing();
        }
        String tag = tag(text);
        if (web.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(text);
    }

    private Optional<Feed> find(String id) {
        try {
            return feeds.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private static ResponseEntity<String> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedThrottle.REFILL.toSeconds()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
