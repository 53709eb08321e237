package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.ConflictDialog;
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

    private static final String WIDTH = "44rem";

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
        Dialog dialog = dialog(t("session.new"), form);
        save(
                dialog,
                () -> submit(form, dialog, draft -> {
                    SessionId id = sessions.prepare(draft);
                    Notices.done(t("session.prepared", draft.title()));
                    prepared.accept(id);
                }));
        dialog.open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    void openEdit(SessionDetail detail, Runnable saved) {
        var form = new SessionForm(offered());
        form.show(detail.draft());
        Dialog dialog = dialog(t("session.edit"), form);
        save(dialog, () -> edit(form, dialog, detail.id(), detail.version(), saved));
        dialog.open();
        form.focusFirst();
    }

    private void edit(SessionForm form, Dialog dialog, SessionId id, int seen, Runnable saved) {
        submit(form, dialog, draft -> {
            try {
                sessions.edit(id, seen, draft);
                Notices.done(t("session.saved"));
                saved.run();
            } catch (Problem.Conflict conflict) {
                choose(form, dialog, draft, sessions.find(id), saved);
                throw conflict;
            }
        });
    }

    private void choose(SessionForm form, Dialog dialog, SessionDraft mine, SessionDetail theirs, Runnable saved) {
        new ConflictDialog(
                        SessionDifferences.between(mine, theirs.draft(), programmes.tracks()),
                        () -> edit(form, dialog, theirs.id(), theirs.version(), saved),
                        () -> {
                            dialog.close();
                            saved.run();
                        })
                .open();
    }

    private static void submit(SessionForm form, Dialog dialog, Consumer<SessionDraft> save) {
        form.read().ifPresent(draft -> {
            try {
                save.accept(draft);
                dialog.close();
            } catch (Problem problem) {
                form.show(problem);
            }
        });
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

    private static Dialog dialog(String heading, SessionForm form) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        dialog.setWidth(WIDTH);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(form);
        return dialog;
    }

    private static void save(Dialog dialog, Runnable save) {
        var ok = new Button(t("action.save"), click -> save.run());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), ok);
    }
}
