package nl.spoorboek.drafts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads a draft for whoever may read it, and says what of it this person reads: the municipality everything, those invited the
 * versions and rounds they were invited to, lastingly; of a public draft everyone the last published version.
 */
@Component
class DraftAccess {

    private final DraftRepository drafts;
    private final Rights rights;
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;

    DraftAccess(DraftRepository drafts, Rights rights, ProgrammeService programmes, JdbcClient jdbc) {
        this.drafts = drafts;
        this.rights = rights;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    /** The draft, to read. */
    Draft read(DraftId id) {
        rights.requireContent();
        Draft draft = drafts.findById(id).orElseThrow(Problem.NotFound::new);
        rights.requireRead(draft.subject());
        return draft;
    }

    /** The draft, to change it or what hangs under it: one at a time until the end of the transaction. */
    Draft hold(DraftId id) {
        rights.requireContent();
        jdbc.sql("select 1 from draft where id = :id for no key update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return read(id);
    }

    /** Whether this person reads what is for the municipality only: the working version and every round. */
    boolean readsAll(Draft draft) {
        return rights.mayRead(draft.internalSubject());
    }

    /** The rounds this person knows of. */
    List<RoundItem> rounds(Draft draft, List<RoundItem> all) {
        return readsAll(draft)
                ? all
                : all.stream()
                        .filter(round -> rights.mayRead(draft.roundSubject(round.audience())))
                        .toList();
    }

    /** The versions this person reads, given the rounds this person knows of. */
    List<VersionItem> versions(Draft draft, List<VersionItem> all, List<RoundItem> known) {
        if (readsAll(draft)) {
            return draft.state().isOpen()
                    ? all
                    : all.stream().filter(version -> !version.isWorking()).toList();
        }
        Set<Integer> numbers = new HashSet<>();
        known.forEach(round -> numbers.add(round.versionNumber()));
        if (rights.mayRead(Subject.of(draft.level(), draft.tracks()))) {
            all.stream().mapToInt(VersionItem::number).max().ifPresent(numbers::add);
        }
        return all.stream()
                .filter(version -> !version.isWorking() && numbers.contains(version.number()))
                .toList();
    }

    /** Goes on only for whoever writes this draft. */
    void requireWrite(Draft draft) {
        rights.require(Right.WRITE_DRAFT, draft.subject(), () -> refusal("draft.refused.write", draft.tracks()));
    }

    /** Goes on only for whoever publishes this draft and opens its rounds. */
    void requirePublish(Draft draft) {
        rights.require(Right.PUBLISH_DRAFT, draft.subject(), () -> refusal("draft.refused.publish", draft.tracks()));
    }

    /** Goes on only for whoever writes drafts on the track, or with null on the programme's own line. */
    void requireWriteOn(@Nullable TrackId track) {
        var subject = track == null ? Subject.programme() : Subject.track(track);
        rights.require(Right.WRITE_DRAFT, subject, () -> refusal("draft.refused.write", subject.tracks()));
    }

    /** Why this person may not, and who can. */
    Message refusal(String key, Set<TrackId> of) {
        return programmes.tracks().stream()
                .filter(track -> of.contains(track.id()))
                .findFirst()
                .map(track -> refusal(key, track))
                .orElse(Message.of(key + ".programme"));
    }

    private static Message refusal(String key, TrackItem track) {
        return track.lead() == null
                ? Message.of(key + ".vacant", track.number())
                : Message.of(key + ".track", track.number(), track.lead());
    }

    /** Changes the draft itself and saves it; {@link Problem.Conflict} when another version was on the screen. */
    void change(Draft draft, int seen, Consumer<Draft> what) {
        draft.expectVersion(seen);
        what.accept(draft);
        try {
            drafts.save(draft);
        } catch (OptimisticLockingFailureException e) {
            throw (Problem.Conflict) new Problem.Conflict().initCause(e);
        }
    }
}
