package nl.spoorboek.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Choices;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments on milestones and actions. Whoever reads the record reads its comments. A comment is not edited; its author can
 * take it back for ten minutes, and then a line stays that says so.
 */
@Service
@Transactional
public class CommentService {

    /** Longest comment, in UTF-16 units. */
    public static final int MAX_BODY = 10_000;

    /** How long one can take back an own comment. */
    public static final Duration REMOVABLE = Duration.ofMinutes(10);

    private static final int MOST_MENTIONS = 50;
    private static final int MOST_OWN = 20;

    private final CommentQuery query;
    private final Choices choices;
    private final Rights rights;
    private final Clock clock;

    CommentService(CommentQuery query, Choices choices, Rights rights, Clock clock) {
        this.query = query;
        this.choices = choices;
        this.rights = rights;
        this.clock = clock;
    }

    /** The latest comments on a record, at most so many; {@link Problem.NotFound} when one may not read the record. */
    @Transactional(readOnly = true)
    public CommentPage list(About about, int most) {
        rights.requireContent();
        var latest = query.latest(about, most, rights.viewer().person(), removableSince())
                .orElseThrow(Problem.NotFound::new);
        var subject = latest.commented().subject();
        rights.requireRead(subject);
        return new CommentPage(latest.items(), latest.total(), rights.may(Right.COMMENT, subject));
    }

    /**
     * Adds a comment.
     *
     * @param text plain text, 1 to 10,000 characters
     * @param mentioned people to be told; each must be able to read the record. Names in the text after an @ are added
     */
    public CommentId add(About about, String text, Set<PersonId> mentioned) {
        var commented = load(about);
        rights.require(Right.COMMENT, commented.subject(), Message.of("comment.refused"));
        String body = checked(text);
        var people = body.indexOf('@') < 0 && mentioned.isEmpty() ? List.<Choices.Choice>of() : choices.owners();
        Set<PersonId> named = Mentions.in(body, people);
        named.addAll(mentioned);
        for (PersonId person : named) {
            if (!rights.mayRead(person, commented.subject())) {
                throw new Problem.Invalid(
                        "mentioned", Message.of("comment.mention.cannot-read", Mentions.name(person, people)));
            }
        }
        CommentId id = CommentId.fresh();
        query.add(id, commented.programme(), about, body, rights.viewer().person(), named, clock.instant());
        return id;
    }

    private static String checked(String text) {
        String body = text.strip();
        if (body.isEmpty()) {
            throw new Problem.Invalid("body", Message.of("comment.missing"));
        }
        if (body.length() > MAX_BODY) {
            throw new Problem.Invalid("body", Message.of("field.too-long", body.length(), MAX_BODY));
        }
        return body;
    }

    /**
     * Adds what somebody tells in a report on a record of their organisation, inside the caller's transaction. Whoever does not read
     * the record may do so too, and then nobody is named in it.
     *
     * @param reported the record with the organisations it belongs to, as rights are asked about it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addReport(About about, Subject reported, String text) {
        if (rights.mayRead(reported)) {
            add(about, text, Set.of());
            return;
        }
        rights.requireContent();
        if (!rights.mayForOrganisation(Right.REPORT_ON_ACTION, reported)) {
            throw new Problem.NotFound();
        }
        var commented = query.commented(about).orElseThrow(Problem.NotFound::new);
        query.add(
                CommentId.fresh(),
                commented.programme(),
                about,
                checked(text),
                rights.viewer().person(),
                Set.of(),
                clock.instant());
    }

    /** What the signed-in person wrote about a record, latest first, at most 20, also when they do not read the rest of it. */
    @Transactional(readOnly = true)
    public List<OwnComment> own(About about) {
        rights.requireContent();
        return query.own(about, rights.viewer().person(), removableSince(), MOST_OWN);
    }

    /** Takes back an own comment within {@link #REMOVABLE}; its words are gone, a line stays that says it was here. */
    public void remove(CommentId id) {
        rights.requireContent();
        About about = query.about(id).orElseThrow(Problem.NotFound::new);
        if (!query.remove(id, rights.viewer().person(), removableSince(), clock.instant())) {
            load(about);
            throw new Problem.NotNow(Message.of("comment.not-now.remove", REMOVABLE.toMinutes()));
        }
    }

    /** Where the signed-in person is mentioned since a moment, in what they may read now; the latest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Mention> mentionsOfMe(Instant since) {
        rights.requireContent();
        return query.mentions(rights.viewer().person(), rights.scope(), since, MOST_MENTIONS);
    }

    private CommentQuery.Commented load(About about) {
        rights.requireContent();
        var commented = query.commented(about).orElseThrow(Problem.NotFound::new);
        rights.requireRead(commented.subject());
        return commented;
    }

    private Instant removableSince() {
        return clock.instant().minus(REMOVABLE);
    }
}
