package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.ConflictDialog.Difference;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.Owner;
import org.jspecify.annotations.Nullable;

/** A milestone's values in words, to lay two versions side by side. */
final class DraftWords {

    private final FormChoices choices;

    DraftWords(FormChoices choices) {
        this.choices = choices;
    }

    /** Every field of two versions. */
    List<Difference> differences(MilestoneDraft mine, MilestoneDraft theirs) {
        return List.of(
                new Difference(t("milestone.title"), mine.title(), theirs.title()),
                new Difference(t("milestone.expected"), words(mine.expected()), words(theirs.expected())),
                new Difference(t("milestone.kind"), Texts.word(mine.kind()), Texts.word(theirs.kind())),
                new Difference(t("milestone.certainty"), Texts.word(mine.certainty()), Texts.word(theirs.certainty())),
                new Difference(t("milestone.track"), track(mine.track()), track(theirs.track())),
                new Difference(t("milestone.also-tracks"), tracks(mine.alsoTracks()), tracks(theirs.alsoTracks())),
                new Difference(t("milestone.owner"), owner(mine.owner()), owner(theirs.owner())),
                new Difference(t("milestone.body"), mine.body(), theirs.body()),
                new Difference(t("milestone.condition"), mine.condition(), theirs.condition()),
                new Difference(t("milestone.note"), mine.note(), theirs.note()),
                new Difference(t("milestone.level"), Texts.word(mine.level()), Texts.word(theirs.level())));
    }

    private static @Nullable String words(@Nullable PartialDate date) {
        return date == null ? null : date.words();
    }

    private String track(@Nullable TrackId id) {
        return MilestoneForm.trackName(
                choices.tracks().stream().filter(track -> track.id().equals(id)).findFirst());
    }

    private String tracks(Set<TrackId> ids) {
        return choices.tracks().stream()
                .filter(track -> ids.contains(track.id()))
                .map(track -> MilestoneForm.trackName(Optional.of(track)))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String owner(Owner owner) {
        if (owner instanceof Owner.Outside outside) {
            return outside.name();
        }
        return choices.owners().stream()
                .filter(choice -> choice.owner().equals(owner))
                .map(OwnerChoice::name)
                .findFirst()
                .orElse(null);
    }
}
