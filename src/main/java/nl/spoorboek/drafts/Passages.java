package nl.spoorboek.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a working version, in order. Identities last: a split keeps the id on the first part, a merge keeps the first
 * id, and an id that goes names its successor, so that remarks can be followed from version to version.
 */
final class Passages {

    private final List<PassageItem> lines;
    private final Map<PassageId, Optional<PassageId>> retired = new LinkedHashMap<>();
    private final Map<PassageId, PassageId> splitFrom = new LinkedHashMap<>();

    /** As they stand now. */
    Passages(List<PassageItem> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** Puts a new passage after another, or with null in front. */
    PassageId add(@Nullable PassageId after, PassageEdit edit) {
        edit.check();
        PassageId id = PassageId.fresh();
        lines.add(after == null ? 0 : indexOf(after) + 1, line(id, edit));
        return id;
    }

    /** Takes over what was typed; nothing changes when it is what stands there, whoever wrote it. */
    void write(PassageId id, int seen, PassageEdit edit) {
        edit.check();
        int index = indexOf(id);
        PassageItem now = lines.get(index);
        if (new PassageEdit(now.kind(), now.number(), now.body()).equals(edit)) {
            return;
        }
        expect(now, seen);
        lines.set(index, new PassageItem(id, now.version() + 1, edit.kind(), edit.number(), edit.body()));
    }

    /** One place up; nothing happens at the top. */
    void up(PassageId id) {
        shift(id, -1);
    }

    /** One place down; nothing happens at the bottom. */
    void down(PassageId id) {
        shift(id, 1);
    }

    private void shift(PassageId id, int by) {
        int index = indexOf(id);
        int to = index + by;
        if (to >= 0 && to < lines.size()) {
            lines.add(to, lines.remove(index));
        }
    }

    /** Splits a text in two; the first part keeps the id, the second gets the id that is given back. */
    PassageId split(PassageId id, int seen, String first, String second) {
        int index = indexOf(id);
        PassageItem now = lines.get(index);
        expect(now, seen);
        if (now.kind().isHeading()) {
            throw new Problem.NotNow(Message.of("passage.not-now.split-heading"));
        }
        if (first.isBlank() || second.isBlank()) {
            throw new Problem.Invalid("body", Message.of("passage.split.nothing"));
        }
        var head = new PassageEdit(now.kind(), now.number(), first.strip());
        var tail = new PassageEdit(now.kind(), null, second.strip());
        head.check();
        tail.check();
        PassageId fresh = PassageId.fresh();
        lines.set(index, new PassageItem(id, now.version() + 1, head.kind(), head.number(), head.body()));
        lines.add(index + 1, line(fresh, tail));
        splitFrom.put(fresh, id);
        return fresh;
    }

    /** Joins a text with the next one under the first id; the second id goes and names the first as its successor. */
    void mergeWithNext(PassageId id, int seen, int nextSeen) {
        int index = indexOf(id);
        if (index == lines.size() - 1) {
            throw new Problem.NotNow(Message.of("passage.not-now.merge-last"));
        }
        PassageItem first = lines.get(index);
        PassageItem second = lines.get(index + 1);
        expect(first, seen);
        expect(second, nextSeen);
        if (first.kind().isHeading() || second.kind().isHeading()) {
            throw new Problem.NotNow(Message.of("passage.not-now.merge-heading"));
        }
        var joined = new PassageEdit(
                first.kind(),
                first.number(),
                (first.body().strip() + "\n\n" + second.body().strip()).strip());
        joined.check();
        lines.set(index, new PassageItem(id, first.version() + 1, joined.kind(), joined.number(), joined.body()));
        lines.remove(index + 1);
        retired.put(second.id(), Optional.of(id));
    }

    /** Takes a passage out; published versions keep it. */
    void remove(PassageId id, int seen) {
        int index = indexOf(id);
        expect(lines.get(index), seen);
        lines.remove(index);
        retired.put(id, Optional.empty());
    }

    private static PassageItem line(PassageId id, PassageEdit edit) {
        return new PassageItem(id, 1, edit.kind(), edit.number(), edit.body());
    }

    /** Someone else saved this passage in between, or took it out. */
    private static void expect(PassageItem now, int seen) {
        if (now.version() != seen) {
            throw new Problem.Conflict();
        }
    }

    private int indexOf(PassageId id) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).id().equals(id)) {
                return index;
            }
        }
        throw new Problem.Conflict();
    }

    /** The passages in their order. */
    List<PassageItem> lines() {
        return List.copyOf(lines);
    }

    /** The passage; {@link Problem.Conflict} when it is gone. */
    PassageItem line(PassageId id) {
        return lines.get(indexOf(id));
    }

    /** The ids that went, each with its successor if it has one. */
    Map<PassageId, Optional<PassageId>> retired() {
        return Map.copyOf(retired);
    }

    /** The ids that came by a split, each with the id of the first part. */
    Map<PassageId, PassageId> splitFrom() {
        return Map.copyOf(splitFrom);
    }
}
