package nl.spoorboek.people;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.Secret;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.notify.Letter;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.notify.Post;
import org.springframework.stereotype.Component;

/** Brings the links of doors to people: by mail where there is a mail server, else to whoever made them, to hand over. */
@Component
class DoorPost {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Post post;
    private final LetterWords words;

    DoorPost(Post post, LetterWords words) {
        this.post = post;
        this.words = words;
    }

    boolean isOn() {
        return post.isOn();
    }

    /** The addresses to which mail could not be delivered. */
    Set<String> refused() {
        return post.refused();
    }

    /** An invitation; the text is in the inviter's language, as nothing is known of the reader yet. */
    DoorLink invitation(String email, String name, String inviter, Secret code, Instant until, String language) {
        return bring("uitnodiging/" + code.text(), email, until, "letter.invitation", language, name, inviter);
    }

    /** A link to choose a new password. */
    DoorLink reset(String email, String name, Secret code, Instant until, String language) {
        return bring("wachtwoord/" + code.text(), email, until, "letter.reset", language, name, "");
    }

    private DoorLink bring(
            String path, String email, Instant until, String key, String language, String name, String other) {
        Optional<String> site = post.address();
        if (!post.isOn() || site.isEmpty()) {
            return new DoorLink(Optional.of(path), email, until);
        }
        ZonedDateTime there = until.atZone(Today.ZONE);
        String moment = PartialDateWords.day(there.toLocalDate(), Locale.of(language)) + " " + TIME.format(there);
        String body = words.in(language, key + ".body", name, other, site.get() + "/" + path, moment);
        post.send(new Letter(email, words.in(language, key + ".subject"), body, until));
        return new DoorLink(Optional.empty(), email, until);
    }
}
