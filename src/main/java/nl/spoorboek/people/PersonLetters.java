package nl.spoorboek.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.notify.Letter;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.notify.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people of the workspace about something that was done in it, each in the reader's own language. Whoever does it is not
 * written to; without a mail server nobody is, and the page of today says the same. The caller sees to it that the readers may
 * read what the letter names.
 */
@Component
public class PersonLetters {

    private static final Duration WORTH = Duration.ofDays(30);

    private static final String READERS = """
            select distinct p.name, p.email, p.language
              from person p
             where p.email is not null and p.ended_at is null and not p.system
               and (p.access_until is null or p.access_until >= :day) and p.id <> :actor and
            """;

    /** Whoever plans: the leads of the tracks with their deputies; where no lead is, the programme manager. */
    private static final String PLANNERS = """
            exists (
                select from seat s
                 where (s.person_id = p.id or s.deputy_id = p.id) and (s.until is null or s.until >= :day)
                   and case when exists (select from seat l
                                          where l.role = 'TRACK_LEAD' and l.track_ids && cast(:tracks as uuid[])
                                            and num_nonnulls(l.person_id, l.deputy_id) > 0
                                            and (l.until is null or l.until >= :day))
                            then s.role = 'TRACK_LEAD' and s.track_ids && cast(:tracks as uuid[])
                            else s.role = 'PROGRAMME_MANAGER' end)
            """;

    /** Whoever works for the organisation or holds a seat for it. */
    private static final String PEOPLE_OF = """
            (p.organisation_id = :reader or exists (
                select from seat s
                 where (s.person_id = p.id or s.deputy_id = p.id) and s.organisation_id = :reader
                   and (s.until is null or s.until >= :day)))
            """;

    private final JdbcClient jdbc;
    private final Post post;
    private final LetterWords words;
    private final CurrentViewer current;
    private final PeopleDay time;

    PersonLetters(JdbcClient jdbc, Post post, LetterWords words, CurrentViewer current, PeopleDay time) {
        this.jdbc = jdbc;
        this.post = post;
        this.words = words;
        this.current = current;
        this.time = time;
    }

    /**
     * Writes to whoever plans the tracks, or the programme's own line when there are none.
     *
     * @param key the letter's texts: {@code <key>.subject} without arguments, and {@code <key>.body} with the reader's name, the name
     *     of whoever acts, the link, and then {@code about}
     * @param path the page the link leads to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toPlanners(Collection<TrackId> tracks, String key, String path, Object... about) {
        write(
                PLANNERS,
                tracks.stream().map(TrackId::toString).collect(Collectors.joining(",", "{", "}")),
                current.viewer().person(),
                key,
                path,
                about);
    }

    /** Writes to one person; see {@link #toPlanners}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toPerson(PersonId reader, String key, String path, Object... about) {
        write(" p.id = :reader", "{}", reader, key, path, about);
    }

    /** Whether letters are sent at all. */
    public boolean isOn() {
        return post.isOn();
    }

    /** Writes to the people of an organisation, and tells to how many; see {@link #toPlanners}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int toOrganisation(OrganisationId organisation, String key, String path, Object... about) {
        return write(PEOPLE_OF, "{}", organisation, key, path, about);
    }

    private int write(String which, String tracks, Id reader, String key, String path, Object... about) {
        if (!post.isOn()) {
            return 0;
        }
        Viewer actor = current.viewer();
        String link = post.address().orElseThrow() + "/" + path;
        List<Letter> letters = jdbc.sql(READERS + which)
                .param("day", time.day())
                .param("actor", actor.person().value())
                .param("tracks", tracks)
                .param("reader", reader.value())
                .query((row, index) -> {
                    List<Object> arguments = new ArrayList<>(List.of(row.getString("name"), actor.name(), link));
                    arguments.addAll(Arrays.asList(about));
                    String language = row.getString("language");
                    return new Letter(
                            row.getString("email"),
                            words.in(language, key + ".subject"),
                            words.in(language, key + ".body", arguments.toArray()),
                            time.now().plus(WORTH));
                })
                .list();
        letters.forEach(post::send);
        return letters.size();
    }
}
