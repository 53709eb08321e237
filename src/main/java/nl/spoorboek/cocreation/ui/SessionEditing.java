package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.SessionDraft;
import nl.spoorboek.cocreation.SessionKind;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form of a session, new or existing, and saves what comes back. */
@Component
class SessionEditing {

    private final SessionService sessions;
    private final ProgrammeService programmes;
    private final PartialDateParser parser;
    private final Today today;

    SessionEditing(SessionService sessions, ProgrammeService programmes, PartialDateParser parser, Today today) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.parser = parser;
        this.today = today;
    }

    /** Opens an empty form; {@code track} is chosen already, or null for the first own one. */
    void openNew(@Nullable TrackItem track, Consumer<SessionId> prepared) {
        SessionChoices offered = offered();
        var form = new SessionForm(offered);
        TrackItem main = track != null
                ? track
                : offered.preparable().stream().findFirst().orElse(null);
        form.show(SessionDraft.of(main == null ? null : main.id(), "", SessionKind.DIALOGUE_TABLE));
        new EditDialog(t("session.new"), form.problems(), form)
                .saving(() -> {
                    SessionDraft draft = form.read();
                    SessionId id = sessions.prepare(draft);
                    Notices.done(t("session.prepared", draft.title()));
                    prepared.accept(id);
                })
                .open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    void openEdit(SessionDetail detail, Runnable saved) {
        var form = new SessionForm(offered());
        form.show(detail.draft());
        new EditDialog(t("session.edit"), form.problems(), form)
                .saving(
                        detail.version(),
                        form::read,
                        (draft, seen) -> {
                            sessions.edit(detail.id(), seen, draft);
                            Notices.done(t("session.saved"));
                        },
                        () -> latest(detail.id()),
                        (mine, theirs) -> SessionDifferences.between(mine, theirs, programmes.tracks()),
                        saved)
                .open();
        form.focusFirst();
    }

    private Latest<SessionDraft> latest(SessionId id) {
        SessionDetail now = sessions.find(id);
        return new Latest<>(now.version(), now.draft());
    }

    private SessionChoices offered() {
        List<TrackItem> tracks = programmes.tracks();
        return new SessionChoices(
                tracks,
                tracks.stream().filter(track -> sessions.mayPrepare(track.id())).toList(),
                sessions.mayPrepare(null),
                parser,
                today.date());
    }
}
