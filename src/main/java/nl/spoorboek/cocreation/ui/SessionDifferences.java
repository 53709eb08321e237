package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.ConflictDialog.Difference;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.SessionDraft;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** A session's values in words, to lay two versions side by side. */
final class SessionDifferences {

    private SessionDifferences() {}

    /** Every field of two versions. */
    static List<Difference> between(SessionDraft mine, SessionDraft theirs, List<TrackItem> tracks) {
        return List.of(
                new Difference(t("session.title"), mine.title(), theirs.title()),
                new Difference(t("session.kind"), Texts.word(mine.kind()), Texts.word(theirs.kind())),
                new Difference(t("session.participation"), participation(mine), participation(theirs)),
                new Difference(t("session.when"), SessionWords.when(mine), SessionWords.when(theirs)),
                new Difference(t("session.place"), mine.place(), theirs.place()),
                new Difference(t("session.track"), track(mine.track(), tracks), track(theirs.track(), tracks)),
                new Difference(
                        t("session.also-tracks"),
                        tracks(mine.alsoTracks(), tracks),
                        tracks(theirs.alsoTracks(), tracks)),
                new Difference(t("session.goal"), mine.goal(), theirs.goal()),
                new Difference(t("session.participants"), mine.participants(), theirs.participants()),
                new Difference(t("session.attendance"), mine.attendance(), theirs.attendance()),
                new Difference(t("session.note"), mine.note(), theirs.note()),
                new Difference(t("session.series"), yes(mine.series()), yes(theirs.series())),
                new Difference(
                        t("session.contributions-before"),
                        yes(mine.contributionsBefore()),
                        yes(theirs.contributionsBefore())),
                new Difference(t("session.level"), Texts.word(mine.level()), Texts.word(theirs.level())));
    }

    private static String participation(SessionDraft draft) {
        return SessionForm.word(Optional.ofNullable(draft.participation()));
    }

    private static String yes(boolean value) {
        return t(value ? "session.yes" : "session.no");
    }

    private static String track(@Nullable TrackId id, List<TrackItem> tracks) {
        return SessionForm.trackName(
                tracks.stream().filter(track -> track.id().equals(id)).findFirst());
    }

    private static String tracks(Set<TrackId> ids, List<TrackItem> tracks) {
        return tracks.stream()
                .filter(track -> ids.contains(track.id()))
                .map(track -> SessionForm.trackName(Optional.of(track)))
                .collect(Collectors.joining(", "));
    }
}
