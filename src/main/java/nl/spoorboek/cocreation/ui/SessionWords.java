package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.cocreation.SessionDraft;
import org.jspecify.annotations.Nullable;

/** Values of a session as a reader says them. */
final class SessionWords {

    private SessionWords() {}

    /** When: the day and the times, such as "20 april 2023, 14.00 tot 16.30 uur". */
    static String when(SessionDraft draft) {
        return when(draft.planned(), draft.startsAt(), draft.endsAt());
    }

    static String when(@Nullable PartialDate planned, @Nullable LocalTime from, @Nullable LocalTime until) {
        List<String> parts = new ArrayList<>();
        parts.add(planned == null ? t("session.unplanned") : planned.words());
        if (from != null) {
            parts.add(until == null ? t("session.from", from) : t("session.from-until", from, until));
        }
        return String.join(", ", parts);
    }
}
