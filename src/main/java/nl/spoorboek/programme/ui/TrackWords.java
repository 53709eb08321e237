package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.Role;
import org.jspecify.annotations.Nullable;

/** Who leads a track, in the programme's word for it. */
final class TrackWords {

    private TrackWords() {}

    /** Such as "Spoortrekker: Anna", or that the seat is vacant. */
    static String lead(@Nullable String name) {
        String word = Texts.word(Role.TRACK_LEAD);
        String role = word.substring(0, 1).toUpperCase(Texts.locale()) + word.substring(1);
        return name == null ? t("track.lead.vacant", role) : t("track.lead", name, role);
    }
}
