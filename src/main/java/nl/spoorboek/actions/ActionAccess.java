package nl.spoorboek.actions;

import java.util.EnumSet;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of an action one may do, and the sentence for whoever may not. */
@Component
class ActionAccess {

    private final Rights rights;
    private final ProgrammeService programmes;

    ActionAccess(Rights rights, ProgrammeService programmes) {
        this.rights = rights;
        this.programmes = programmes;
    }

    /** The track itself, or the programme's own line: to ask who makes actions there. */
    static Subject line(@Nullable TrackId track) {
        return track == null ? Subject.programme() : Subject.track(track);
    }

    /** The states a person may give an action: all that follow when editing, some when reporting. */
    static Set<ActionState> next(Viewer viewer, ActionState state, Subject subject) {
        if (Rights.may(viewer, Right.EDIT_ACTION, subject)) {
            return state.next();
        }
        Set<ActionState> next = EnumSet.noneOf(ActionState.class);
        if (Rights.may(viewer, Right.REPORT_ON_ACTION, subject)) {
            state.next().stream().filter(ActionState::canBeReported).forEach(next::add);
        }
        return next;
    }

    boolean mayEdit(Subject subject) {
        return rights.may(Right.EDIT_ACTION, subject);
    }

    boolean mayReport(Subject subject) {
        return rights.may(Right.REPORT_ON_ACTION, subject);
    }

    boolean mayDelete(Subject subject) {
        return rights.may(Right.DELETE, subject);
    }

    void requireRead(Subject subject) {
        rights.requireRead(subject);
    }

    void requireEdit(Subject subject) {
        require(Right.EDIT_ACTION, subject);
    }

    /** Also for whom the action is of their organisation and closed otherwise: they see what is asked, and answer. */
    void requireReport(Subject subject) {
        if (!rights.mayForOrganisation(Right.REPORT_ON_ACTION, subject)) {
            require(Right.REPORT_ON_ACTION, subject);
        }
    }

    void requireDelete(Subject subject) {
        require(Right.DELETE, subject);
    }

    private void require(Right right, Subject subject) {
        rights.requireRead(subject);
        // the sentence costs a statement, so it is made only when it is needed
        if (!rights.may(right, subject)) {
            rights.require(right, subject, () -> refusal(subject));
        }
    }

    /** Why this person may not change it and who can, or null when they may. */
    @Nullable
    Message whyNot(Subject subject) {
        if (mayEdit(subject)) {
            return null;
        }
        return mayReport(subject) ? Message.of("action-item.refused.report") : refusal(subject);
    }

    /** Why this person may not, and who can: "Acties van spoor 4 worden bijgehouden door ...". */
    Message refusal(Subject subject) {
        return programmes.tracksById().values().stream()
                .filter(track -> subject.tracks().contains(track.id()))
                .findFirst()
                .map(track -> track.lead() == null
                        ? Message.of("action-item.refused.vacant", track.number())
                        : Message.of("action-item.refused.track", track.number(), track.lead()))
                .orElse(Message.of("action-item.refused.programme"));
    }
}
