package nl.spoorboek.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks of a milestone; null where it says nothing, which never takes away what stands there.
 *
 * @param title its title
 * @param track its main track, {@code Optional.empty()} for the programme's own line
 * @param expected when it is expected
 * @param kind what kind of moment
 * @param certainty how sure the date is
 * @param owner the name of who answers for it
 * @param owned who that is
 * @param level who reads it
 * @param tracks all its tracks
 * @param condition what must come true first
 * @param note a note, for a new milestone only
 */
@SuppressWarnings("NullableOptional") // three answers: a track, the programme's own line, or nothing said
record Wish(
        @Nullable String title,
        @Nullable Optional<TrackId> track,
        @Nullable IntakeDate expected,
        @Nullable MilestoneKind kind,
        @Nullable Certainty certainty,
        @Nullable String owner,
        @Nullable Owner owned,
        @Nullable Level level,
        @Nullable Set<TrackId> tracks,
        @Nullable String condition,
        @Nullable String note) {

    /** What of it differs from what stands there, in words. */
    List<PreviewRow.Change> changes(
            MilestoneItem now, @Nullable String stated, Map<TrackId, TrackItem> tracks, ExportWords words) {
        List<PreviewRow.Change> changes = new ArrayList<>();
        if (title != null && !title.equals(OneLine.of(now.title()))) {
            changes.add(new PreviewRow.Change(IntakeField.TITLE, now.title(), title));
        }
        Optional<TrackId> main = now.tracks().stream().findFirst();
        if (track != null && !track.equals(main)) {
            changes.add(
                    new PreviewRow.Change(IntakeField.TRACK, name(main, tracks, words), name(track, tracks, words)));
        }
        if (expected != null && !expected.isSameAs(now.expected()) && !isUnplanned(expected, now, words)) {
            PartialDate before = now.expected();
            changes.add(new PreviewRow.Change(
                    IntakeField.EXPECTED, before == null ? "" : before.words(), expected.told(words)));
        }
        if (kind != null && kind != now.kind()) {
            changes.add(new PreviewRow.Change(IntakeField.KIND, words.word(now.kind()), words.word(kind)));
        }
        if (certainty != null && certainty != now.certainty()) {
            changes.add(
                    new PreviewRow.Change(IntakeField.CERTAINTY, words.word(now.certainty()), words.word(certainty)));
        }
        String owns = now.owner() == null ? "" : now.owner();
        if (owner != null && !owner.toLowerCase(Locale.ROOT).equals(owns.toLowerCase(Locale.ROOT))) {
            changes.add(new PreviewRow.Change(IntakeField.OWNER, owns, owner));
        }
        if (level != null && level != now.level()) {
            changes.add(new PreviewRow.Change(IntakeField.LEVEL, words.word(now.level()), words.word(level)));
        }
        Set<TrackId> all = Set.copyOf(now.tracks());
        if (this.tracks != null && !withMain(main).equals(all)) {
            changes.add(new PreviewRow.Change(
                    IntakeField.TRACKS, names(all, tracks, words), names(withMain(main), tracks, words)));
        }
        if (condition != null && !condition.equals(stated)) {
            changes.add(new PreviewRow.Change(IntakeField.CONDITION, stated == null ? "" : stated, condition));
        }
        return changes;
    }

    /** Our own tables tell of no date in words; read back they ask for nothing. */
    private static boolean isUnplanned(IntakeDate asked, MilestoneItem now, ExportWords words) {
        return now.expected() == null
                && !asked.date().isPlanned()
                && asked.date().words().equals(words.t("milestone.unplanned"));
    }

    /** The tracks asked for, and the main one it will have. */
    private Set<TrackId> withMain(Optional<TrackId> main) {
        Set<TrackId> all = new HashSet<>(Objects.requireNonNull(tracks));
        (track == null ? main : track).ifPresent(all::add);
        return all;
    }

    private Set<TrackId> also(@Nullable TrackId main) {
        Set<TrackId> also = tracks == null ? new HashSet<>() : new HashSet<>(tracks);
        also.remove(main);
        return also;
    }

    private static String names(Set<TrackId> of, Map<TrackId, TrackItem> tracks, ExportWords words) {
        return tracks.values().stream()
                .filter(track -> of.contains(track.id()))
                .sorted(java.util.Comparator.comparingInt(TrackItem::number))
                .map(track -> words.t("track.label", track.number(), track.name()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String name(Optional<TrackId> of, Map<TrackId, TrackItem> tracks, ExportWords words) {
        return of.map(tracks::get)
                .map(track -> words.t("track.label", track.number(), track.name()))
                .orElseGet(() -> words.t("programme.line"));
    }

    /** What a new milestone would say, told as changes of nothing. */
    List<PreviewRow.Change> told(Map<TrackId, TrackItem> tracks, ExportWords words) {
        List<PreviewRow.Change> told = new ArrayList<>();
        if (track != null) {
            told.add(new PreviewRow.Change(IntakeField.TRACK, "", name(track, tracks, words)));
        }
        if (expected != null) {
            told.add(new PreviewRow.Change(IntakeField.EXPECTED, "", expected.told(words)));
        }
        if (kind != null) {
            told.add(new PreviewRow.Change(IntakeField.KIND, "", words.word(kind)));
        }
        if (owner != null) {
            told.add(new PreviewRow.Change(IntakeField.OWNER, "", owner));
        }
        if (certainty != null) {
            told.add(new PreviewRow.Change(IntakeField.CERTAINTY, "", words.word(certainty)));
        }
        if (level != null) {
            told.add(new PreviewRow.Change(IntakeField.LEVEL, "", words.word(level)));
        }
        Set<TrackId> further = also(track == null ? null : track.orElse(null));
        if (!further.isEmpty()) {
            told.add(new PreviewRow.Change(IntakeField.TRACKS, "", names(further, tracks, words)));
        }
        if (condition != null) {
            told.add(new PreviewRow.Change(IntakeField.CONDITION, "", condition));
        }
        return told;
    }

    /** A new milestone. */
    MilestoneDraft fresh(Map<TrackId, TrackItem> tracks) {
        TrackId main = Objects.requireNonNull(track).orElse(null);
        TrackItem on = main == null ? null : tracks.get(main);
        return new MilestoneDraft(
                main,
                also(main),
                null,
                title == null ? "" : title,
                kind == null ? MilestoneKind.DELIVERABLE : kind,
                expected == null ? null : expected.date(),
                certainty == null ? Certainty.EXPECTED : certainty,
                condition,
                note,
                null,
                level != null ? level : on == null ? Level.SHARED : on.defaultLevel(),
                owned == null ? new Owner.Nobody() : owned);
    }

    /** What stands there under the new title and owner, to see whether they fit. */
    MilestoneDraft fresh(Map<TrackId, TrackItem> tracks, MilestoneItem now) {
        return new Wish(
                        title == null ? now.title() : title,
                        now.tracks().stream().findFirst(),
                        null,
                        null,
                        null,
                        owner,
                        owned,
                        null,
                        null,
                        condition,
                        null)
                .fresh(tracks);
    }

    /** Only the parts named, so that nothing else of the milestone is touched. */
    MilestoneDraft applied(MilestoneDraft now, Set<IntakeField> parts) {
        TrackId main = now.track();
        Set<TrackId> also = new HashSet<>(now.alsoTracks());
        boolean moved = parts.contains(IntakeField.TRACK);
        if (moved && track != null) {
            main = track.orElse(null);
            also.remove(main);
        }
        if (parts.contains(IntakeField.TRACKS)) {
            also = also(main);
        }
        return new MilestoneDraft(
                main,
                also,
                moved ? null : now.line(),
                parts.contains(IntakeField.TITLE) && title != null ? title : now.title(),
                parts.contains(IntakeField.KIND) && kind != null ? kind : now.kind(),
                parts.contains(IntakeField.EXPECTED) && expected != null ? expected.date() : now.expected(),
                parts.contains(IntakeField.CERTAINTY) && certainty != null ? certainty : now.certainty(),
                parts.contains(IntakeField.CONDITION) && condition != null ? condition : now.condition(),
                now.note(),
                now.body(),
                parts.contains(IntakeField.LEVEL) && level != null ? level : now.level(),
                parts.contains(IntakeField.OWNER) && owned != null ? owned : now.owner());
    }
}
