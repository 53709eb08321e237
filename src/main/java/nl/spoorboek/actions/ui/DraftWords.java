package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionOwner;
import nl.spoorboek.actions.Participants;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.ConflictDialog.Difference;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.programme.TrackItem;

/** An action's values in words, to lay two versions side by side. */
final class DraftWords {

    private final ActionChoices choices;

    DraftWords(ActionChoices choices) {
        this.choices = choices;
    }

    /** Every field of two versions. */
    List<Difference> differences(ActionDraft mine, ActionDraft theirs) {
        return List.of(
                new Difference(t("action-item.title"), mine.title(), theirs.title()),
                new Difference(
                        t("action-item.due"),
                        mine.due() == null ? null : mine.due().words(),
                        theirs.due() == null ? null : theirs.due().words()),
                new Difference(t("action-item.track"), main(mine), main(theirs)),
                new Difference(t("action-item.also-tracks"), tracks(mine.alsoTracks()), tracks(theirs.alsoTracks())),
                new Difference(t("action-item.owner"), owner(mine.owner()), owner(theirs.owner())),
                new Difference(
                        t("action-item.participants"),
                        participants(mine.participants()),
                        participants(theirs.participants())),
                new Difference(t("action-item.note"), mine.note(), theirs.note()),
                new Difference(t("action-item.priority"), Texts.word(mine.priority()), Texts.word(theirs.priority())),
                new Difference(t("action-item.level"), Texts.word(mine.level()), Texts.word(theirs.level())));
    }

    private String main(ActionDraft draft) {
        return ActionForm.trackName(choices.tracks().stream()
                .filter(track -> track.id().equals(draft.track()))
                .findFirst());
    }

    private String tracks(Set<TrackId> ids) {
        return choices.tracks().stream()
                .filter(track -> ids.contains(track.id()))
                .map(TrackItem::number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private String owner(ActionOwner owner) {
        String names = names(Stream.of(owner.person(), owner.seat(), owner.organisation())
                .filter(Objects::nonNull)
                .toList());
        return owner.outside() == null ? names : owner.outside();
    }

    private String participants(Participants participants) {
        return Stream.of(
                        names(participants.people()),
                        names(participants.organisations()),
                        participants.words() == null ? "" : participants.words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String names(Collection<? extends Id> ids) {
        return choices.names().stream()
                .filter(choice -> ids.stream().anyMatch(id -> id.value().equals(choice.id())))
                .map(Choice::name)
                .collect(Collectors.joining(", "));
    }
}
