package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.Role;
import nl.spoorboek.people.SeatItem;
import nl.spoorboek.people.SeatItem.Standing;
import org.jspecify.annotations.Nullable;

/** A role in words, with what it is held for. */
final class SeatWords {

    private SeatWords() {}

    /** Such as "spoortrekker, spoor 3" or "partner, Wijkhuis (wacht op bevestiging)". */
    static String of(SeatItem seat) {
        String words = of(seat.draft().role(), seat.trackNumbers(), seat.organisationName());
        return seat.standing() == Standing.HELD || seat.standing() == Standing.VACANT
                ? words
                : words + " (" + t("seat.standing." + seat.standing().name()) + ")";
    }

    static String of(Role role, List<Integer> tracks, @Nullable String organisation) {
        String words = Texts.word(role);
        if (!tracks.isEmpty()) {
            String numbers = tracks.stream().map(String::valueOf).collect(Collectors.joining(", "));
            words += ", " + t("seat.for-tracks", numbers);
        }
        // "lid van Adviesraad" has named the body already
        return organisation == null || words.endsWith(organisation) ? words : words + ", " + organisation;
    }
}
