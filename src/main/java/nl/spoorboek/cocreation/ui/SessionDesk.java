package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.ContributionService;
import nl.spoorboek.cocreation.Linked;
import nl.spoorboek.cocreation.ResponseKind;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.SessionLinks;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.cocreation.TopicId;
import nl.spoorboek.cocreation.Voice;
import nl.spoorboek.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everything the page of a session asks and does, in one place. */
@Service
class SessionDesk {

    private final SessionService sessions;
    private final ContributionService contributions;
    private final SessionLinks links;
    private final SessionControls controls;
    private final PartialDateParser parser;
    private final Today today;

    SessionDesk(
            SessionService sessions,
            ContributionService contributions,
            SessionLinks links,
            SessionControls controls,
            PartialDateParser parser,
            Today today) {
        this.sessions = sessions;
        this.contributions = contributions;
        this.links = links;
        this.controls = controls;
        this.parser = parser;
        this.today = today;
    }

    SessionDetail find(SessionId id) {
        return sessions.find(id);
    }

    List<HistoryEntry> history(SessionId id) {
        return sessions.history(id);
    }

    List<Voice> voices() {
        return contributions.voices();
    }

    void contribute(SessionId id, TopicId topic, String body, @Nullable OrganisationId behalf) {
        contributions.contribute(id, topic, body, behalf);
    }

    void respond(ContributionItem contribution, ResponseKind kind) {
        contributions.respond(contribution.id(), kind);
    }

    void followUp(SessionDetail session, ContributionItem contribution, Runnable saved) {
        var becomes = new SuccessorFields(session, contribution.body(), parser, today.date());
        new FollowUpDialog(contributions, contribution, becomes, saved).open();
    }

    /** Takes a link to a milestone away; for a while that can be undone. */
    void unlink(SessionId id, Linked linked, Runnable changed) {
        var milestone = new MilestoneId(linked.id());
        links.unlink(id, milestone);
        Notices.done(t("session.unlinked", linked.title()), () -> {
            links.link(id, milestone);
            changed.run();
        });
        changed.run();
    }

    Component[] controls(SessionDetail detail, Runnable changed) {
        return controls.of(detail, changed);
    }
}
