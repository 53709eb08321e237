package nl.spoorboek.overview.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.SessionFilter;
import nl.spoorboek.cocreation.SessionItem;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.drafts.DraftFilter;
import nl.spoorboek.drafts.DraftItem;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.DraftState;
import org.springframework.stereotype.Component;

/** What is going on now: open sessions and drafts in review, as far as one may read them. */
@Component
class GoingOn {

    private static final int MOST = 30;

    private final SessionService sessions;
    private final DraftService drafts;

    GoingOn(SessionService sessions, DraftService drafts) {
        this.sessions = sessions;
        this.drafts = drafts;
    }

    /**
     * Something that is going on.
     *
     * @param tracks its tracks; none for the programme as a whole
     * @param words what it is, in one line
     * @param href where to go on
     */
    record Matter(List<TrackId> tracks, String words, String href) {}

    /** Open sessions first, then drafts in review. */
    List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (SessionItem session : sessions.list(SessionFilter.ALL.withStates(Set.of(SessionState.OPEN)), 0, MOST)) {
            matters.add(new Matter(
                    session.tracks(),
                    t("going-on.session", session.title(), session.contributions()),
                    "bijeenkomsten/" + session.id()));
        }
        for (DraftItem draft : drafts.list(DraftFilter.ALL.in(Set.of(DraftState.IN_REVIEW)), 0, MOST)) {
            matters.add(new Matter(
                    draft.tracks(),
                    draft.until() == null
                            ? t("going-on.draft", draft.title())
                            : t("going-on.draft.until", draft.title(), Texts.day(draft.until())),
                    "conceptstukken/" + draft.id()));
        }
        return matters;
    }
}
