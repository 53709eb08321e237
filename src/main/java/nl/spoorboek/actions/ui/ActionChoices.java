package nl.spoorboek.actions.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.people.Choices.Kind;
import nl.spoorboek.programme.TrackItem;

/**
 * What an action's form offers to choose from.
 *
 * @param tracks all tracks one may read
 * @param own those one may make actions on
 * @param programme whether one may on the programme's own line
 * @param names people, seats and organisations
 * @param guests the organisations that are not the municipality
 * @param parser reads dates
 * @param today the working date
 */
record ActionChoices(
        List<TrackItem> tracks,
        List<TrackItem> own,
        boolean programme,
        List<Choice> names,
        Set<UUID> guests,
        PartialDateParser parser,
        LocalDate today) {

    List<Choice> of(Kind kind) {
        return names.stream().filter(choice -> choice.kind() == kind).toList();
    }
}
