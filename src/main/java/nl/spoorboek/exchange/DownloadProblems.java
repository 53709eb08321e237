package nl.spoorboek.exchange;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.spoorboek.base.Problem;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.SignedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is said instead of a file: one sentence, and never what went wrong inside. */
@RestControllerAdvice(basePackageClasses = DownloadProblems.class)
class DownloadProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadProblems.class);

    private final LetterWords words;

    DownloadProblems(LetterWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<String> problem(Problem problem, Locale locale) {
        HttpStatus status = switch (problem) {
            case Problem.NotFound absent -> HttpStatus.NOT_FOUND;
            case Problem.Refused refused -> HttpStatus.FORBIDDEN;
            case Problem.NotNow notNow -> HttpStatus.CONFLICT;
            case Problem.Conflict conflict -> HttpStatus.CONFLICT;
            case Problem.Invalid invalid -> HttpStatus.BAD_REQUEST;
        };
        return say(
                status,
                words.in(
                        language(locale),
                        problem.reason().key(),
                        problem.reason().args().toArray()));
    }

    /** To the sign-in page, as everywhere. */
    @ExceptionHandler
    ResponseEntity<Void> signedOut(SignedOutException out) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/login"))
                .build();
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<String> databaseAway(Exception away, Locale locale) {
        LOG.warn("The database is away: {}", away.getMessage());
        return say(HttpStatus.SERVICE_UNAVAILABLE, words.in(language(locale), "problem.database-away"));
    }

    @ExceptionHandler
    ResponseEntity<String> unexpected(RuntimeException thrown, Locale locale) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} while a file was made", id, thrown);
        return say(HttpStatus.INTERNAL_SERVER_ERROR, words.in(language(locale), "problem.unexpected", id));
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "nl";
    }

    private static ResponseEntity<String> say(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence);
    }
}
