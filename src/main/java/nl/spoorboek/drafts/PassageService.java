package nl.spoorboek.drafts;

import java.util.List;
import java.util.function.Function;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing: the passages of a draft's working version. Each passage has a version of its own, so that two people can write in
 * one draft; whoever saves over somebody else's text gets {@link Problem.Conflict}.
 */
@Service
@Transactional
public class PassageService {

    private final DraftAccess access;
    private final WorkingVersion working;

    PassageService(DraftAccess access, WorkingVersion working) {
        this.access = access;
        this.working = working;
    }

    /** The passages to write in; {@link Problem.Refused} for whoever may only read. */
    @Transactional(readOnly = true)
    public List<PassageItem> list(DraftId id) {
        Draft draft = access.read(id);
        access.requireWrite(draft);
        return working.load(working.idOf(draft));
    }

    /** Puts a new passage after another, or with null in front. */
    public PassageId add(DraftId id, @Nullable PassageId after, PassageEdit edit) {
        return edit(id, passages -> passages.add(after, edit));
    }

    /**
     * Saves one passage. Safe to repeat: saving what already stands there changes nothing.
     *
     * @param seen the passage's version that was on the screen
     * @return the passage as it is now
     */
    public PassageItem save(DraftId id, PassageId passage, int seen, PassageEdit edit) {
        return edit(id, passages -> {
            passages.write(passage, seen, edit);
            return passages.line(passage);
        });
    }

    /** Moves a passage one place up. */
    public void up(DraftId id, PassageId passage) {
        var _ = edit(id, passages -> {
            passages.up(passage);
            return passage;
        });
    }

    /** Moves a passage one place down. */
    public void down(DraftId id, PassageId passage) {
        var _ = edit(id, passages -> {
            passages.down(passage);
            return passage;
        });
    }

    /** Splits a text in two; the first part keeps the id, the second one's is given back. */
    public PassageId split(DraftId id, PassageId passage, int seen, String first, String second) {
        return edit(id, passages -> passages.split(passage, seen, first, second));
    }

    /** Joins a text with the next one, under the first id. */
    public void mergeWithNext(DraftId id, PassageId passage, int seen, int nextSeen) {
        var _ = edit(id, passages -> {
            passages.mergeWithNext(passage, seen, nextSeen);
            return passage;
        });
    }

    /** Takes a passage out of the working version; published versions keep it. */
    public void remove(DraftId id, PassageId passage, int seen) {
        var _ = edit(id, passages -> {
            passages.remove(passage, seen);
            return passage;
        });
    }

    private <T> T edit(DraftId id, Function<Passages, T> what) {
        Draft draft = access.hold(id);
        access.requireWrite(draft);
        draft.requireOpen();
        DraftVersionId version = working.idOf(draft);
        List<PassageItem> before = working.load(version);
        var passages = new Passages(before);
        T result = what.apply(passages);
        working.store(draft, version, before, passages);
        return result;
    }
}
