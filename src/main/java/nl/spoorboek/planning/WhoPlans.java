package nl.spoorboek.planning;

import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.TrackItem;

/** Says to whoever may not plan somewhere who can. */
final class WhoPlans {

    private WhoPlans() {}

    /** "Spoor 4 wordt gepland door ...", from the tracks of the programme. */
    static Message instead(Subject subject, Map<TrackId, TrackItem> tracks) {
        Set<TrackId> of = subject.tracks();
        return tracks.values().stream()
                .filter(track -> of.contains(track.id()))
                .findFirst()
                .map(track -> track.lead() == null
                        ? Message.of("planning.refused.vacant", track.number())
                        : Message.of("planning.refused.track", track.number(), track.lead()))
                .orElse(Message.of("planning.refused.programme"));
    }
}
