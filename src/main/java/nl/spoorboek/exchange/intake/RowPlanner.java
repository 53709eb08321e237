package nl.spoorboek.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.PlanRow;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Decides row by row what becomes of it, and collects what would be written. */
@SuppressWarnings("NullableOptional") // three answers: a track, the programme's own line, or nothing said
final class RowPlanner {

    /**
     * What a decision needs to know.
     *
     * @param known the milestones that are there
     * @param tracks the tracks
     * @param names finds what cells name
     * @param dates reads dates
     * @param standing decides where a milestone stands
     * @param words words in the reader's language
     * @param mayPlan why one may not plan there; null when one may
     */
    record Sources(
            KnownMilestones known,
            Map<TrackId, TrackItem> tracks,
            Names names,
            DateCells dates,
            RowStanding standing,
            ExportWords words,
            java.util.function.Function<Subject, @Nullable Message> mayPlan) {}

    private final Matching matching;
    private final Sources sources;
    private final Map<Object, Integer> seen = new HashMap<>();
    private final List<PlanRow> writes = new ArrayList<>();
    private final Map<Integer, MilestoneId> ids = new HashMap<>();

    RowPlanner(Matching matching, Sources sources) {
        this.matching = matching;
        this.sources = sources;
    }

    PreviewRow decide(ReadRow row) {
        String title = OneLine.of(cell(row, IntakeField.TITLE).text());
        try {
            return decided(row, title);
        } catch (Problem.Invalid e) {
            return refused(row, title, e.reason());
        }
    }

    /** What would be written. */
    List<PlanRow> writes() {
        return writes;
    }

    /** The milestones of the rows that were not refused, by the number of the row. */
    Map<Integer, MilestoneId> ids() {
        return ids;
    }

    private static PreviewRow refused(ReadRow row, String title, Message why) {
        return new PreviewRow(
                row.number(), title, PreviewRow.Outcome.REFUSED, PreviewRow.Found.NOT, List.of(), List.of(), why, null);
    }

    private Cell cell(ReadRow row, IntakeField field) {
        return row.cell(matching.columns().get(field));
    }

    private PreviewRow decided(ReadRow row, String title) {
        for (IntakeField field : matching.columns().keySet()) {
            Message wrong = cell(row, field).wrong();
            if (wrong != null) {
                throw new Problem.Invalid("cell", wrong);
            }
        }
        Optional<TrackId> track = track(row);
        MilestoneItem marked = sources.known().byId(cell(row, IntakeField.ID).text());
        if (marked == null && title.isEmpty()) {
            throw new Problem.Invalid("title", Message.of("milestone.title.missing"));
        }
        if (marked == null && track == null) {
            throw new Problem.Invalid("track", Message.of("intake.refused.no-track"));
        }
        MilestoneItem existing = marked != null ? marked : named(row, Objects.requireNonNull(track), title);
        Object identity =
                existing != null ? existing.id() : KnownMilestones.Key.of(Objects.requireNonNull(track), title);
        Integer first = seen.putIfAbsent(identity, row.number());
        if (first != null) {
            throw new Problem.Invalid("title", Message.of("intake.refused.twice", first));
        }
        return existing == null
                ? fresh(row, wish(row, title, track, null))
                : known(row, existing, marked != null, wish(row, title, spoken(row, track), existing));
    }

    /** The track that the row names or was chosen for such rows; null when neither. */
    private @Nullable Optional<TrackId> track(ReadRow row) {
        String text = cell(row, IntakeField.TRACK).text();
        if (text.isEmpty()) {
            return matching.target();
        }
        Optional<TrackId> named = sources.names().track(text);
        if (named == null) {
            throw new Problem.Invalid("track", Message.of("intake.refused.track", text));
        }
        return named;
    }

    /** A milestone that is there stays on its track unless the row itself names another. */
    private @Nullable Optional<TrackId> spoken(ReadRow row, @Nullable Optional<TrackId> track) {
        return cell(row, IntakeField.TRACK).isEmpty() ? null : track;
    }

    private @Nullable MilestoneItem named(ReadRow row, Optional<TrackId> track, String title) {
        List<MilestoneItem> same = sources.known().byTitle(KnownMilestones.Key.of(track, title));
        MilestoneKind kind = kind(row);
        if (same.size() > 1 && kind != null) {
            same = same.stream().filter(item -> item.kind() == kind).toList();
        }
        if (same.size() > 1) {
            throw new Problem.Invalid("title", Message.of("intake.refused.several", same.size()));
        }
        return same.isEmpty() ? null : same.getFirst();
    }

    private @Nullable MilestoneKind kind(ReadRow row) {
        return sources.names()
                .value(cell(row, IntakeField.KIND), List.of(MilestoneKind.values()), "intake.refused.kind");
    }

    private Wish wish(ReadRow row, String title, @Nullable Optional<TrackId> track, @Nullable MilestoneItem existing) {
        Names names = sources.names();
        String owner = OneLine.orNull(cell(row, IntakeField.OWNER).text());
        String note = cell(row, IntakeField.NOTE).text();
        return new Wish(
                title.isEmpty() ? null : title,
                track,
                sources.dates()
                        .read(
                                cell(row, IntakeField.EXPECTED),
                                cell(row, IntakeField.EDTF),
                                cell(row, IntakeField.FROM),
                                cell(row, IntakeField.UNTIL),
                                existing == null ? null : existing.expected())
                        .orElse(null),
                kind(row),
                names.value(cell(row, IntakeField.CERTAINTY), List.of(Certainty.values()), "intake.refused.certainty"),
                owner,
                owner == null ? null : names.owner(owner),
                names.value(
                        cell(row, IntakeField.LEVEL),
                        List.of(Level.INTERNAL, Level.SHARED, Level.PUBLIC),
                        "intake.refused.level"),
                cell(row, IntakeField.TRACKS).isEmpty()
                        ? null
                        : names.tracks(cell(row, IntakeField.TRACKS).text()),
                OneLine.orNull(cell(row, IntakeField.CONDITION).text()),
                note.isEmpty() ? null : note);
    }

    private PreviewRow fresh(ReadRow row, Wish wish) {
        MilestoneDraft draft = wish.fresh(sources.tracks());
        Message why = whyNot(draft.track());
        if (why != null) {
            return refused(row, draft.title(), why);
        }
        check(draft);
        RowStanding.Outcome stands = stands(row, null);
        MilestoneId id = MilestoneId.fresh();
        writes.add(new PlanRow.Fresh(id, draft, stands.besides()));
        ids.put(row.number(), id);
        return new PreviewRow(
                row.number(),
                draft.title(),
                PreviewRow.Outcome.FRESH,
                PreviewRow.Found.NOT,
                joined(wish.told(sources.tracks(), sources.words()), stands.changes()),
                stands.left(),
                null,
                null);
    }

    private PreviewRow known(ReadRow row, MilestoneItem item, boolean marked, Wish wish) {
        boolean closed = !item.state().isOpen();
        String stated = sources.known().condition(item.id());
        List<PreviewRow.Change> filled = wish.changes(item, stated, sources.tracks(), sources.words()).stream()
                // what was reached tells when; read back that is no other expectation
                .filter(change -> !(closed
                        && change.field() == IntakeField.EXPECTED
                        && wish.expected() != null
                        && wish.expected().isSameAs(item.shown())))
                .toList();
        Set<IntakeField> parts = filled.stream().map(PreviewRow.Change::field).collect(Collectors.toSet());
        if (closed && parts.contains(IntakeField.EXPECTED)) {
            return refused(row, item.title(), Message.of("milestone.not-now.move"));
        }
        RowStanding.Outcome stands = stands(row, item);
        List<PreviewRow.Change> changes = joined(filled, stands.changes());
        if (!changes.isEmpty()) {
            Message why = sources.mayPlan().apply(Subject.of(item.level(), Set.copyOf(item.tracks())));
            if (why == null && parts.contains(IntakeField.TRACK) && wish.track() != null) {
                why = whyNot(wish.track().orElse(null));
            }
            if (why != null) {
                return refused(row, item.title(), why);
            }
            // lengths, with what would be written
            check(wish.fresh(sources.tracks(), item));
            writes.add(new PlanRow.Changed(
                    item.id(), item.version(), draft -> wish.applied(draft, parts), stands.besides()));
        }
        ids.put(row.number(), item.id());
        return new PreviewRow(
                row.number(),
                item.title(),
                changes.isEmpty() ? PreviewRow.Outcome.SAME : PreviewRow.Outcome.CHANGED,
                marked ? PreviewRow.Found.BY_ID : PreviewRow.Found.BY_TITLE,
                changes,
                stands.left(),
                null,
                item.id());
    }

    private RowStanding.Outcome stands(ReadRow row, @Nullable MilestoneItem now) {
        return sources.standing()
                .decide(
                        new RowStanding.Cells(
                                cell(row, IntakeField.STATE),
                                cell(row, IntakeField.PARTY),
                                cell(row, IntakeField.WHY),
                                cell(row, IntakeField.REACHED),
                                cell(row, IntakeField.ADOPTED)),
                        now);
    }

    private static List<PreviewRow.Change> joined(List<PreviewRow.Change> first, List<PreviewRow.Change> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private @Nullable Message whyNot(@Nullable TrackId track) {
        return sources.mayPlan().apply(track == null ? Subject.programme() : Subject.track(track));
    }

    /** Says which field is too long, where a form would show the sentence beside it. */
    private void check(MilestoneDraft draft) {
        try {
            draft.check();
        } catch (Problem.Invalid e) {
            Map.Entry<String, Message> first = e.fields().entrySet().iterator().next();
            ExportWords words = sources.words();
            Message what = first.getValue();
            throw (Problem.Invalid) new Problem.Invalid(
                            first.getKey(),
                            Message.of(
                                    "intake.refused.field",
                                    words.t("milestone." + first.getKey()),
                                    words.t(what.key(), what.args().toArray())))
                    .initCause(e);
        }
    }
}
