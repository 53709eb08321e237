package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.ConflictDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.people.Choices;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form of an action, new or existing, and saves what comes back. */
@Component
class ActionEditing {

    private static final String WIDTH = "48rem";

    private final ActionService actions;
    private final ProgrammeService programmes;
    private final Choices choices;
    private final PartialDateParser parser;
    private final Today today;

    ActionEditing(
            ActionService actions,
            ProgrammeService programmes,
            Choices choices,
            PartialDateParser parser,
            Today today) {
        this.actions = actions;
        this.programmes = programmes;
        this.choices = choices;
        this.parser = parser;
        this.today = today;
    }

    /** Opens an empty form; {@code track} is chosen already, or null for the programme's own line or the first own track. */
    void openNew(@Nullable TrackItem track, Set<MilestoneId> milestones, Consumer<ActionId> created) {
        ActionChoices offered = offered();
        var form = new ActionForm(offered);
        TrackItem main = track != null || offered.programme()
                ? track
                : offered.own().stream().findFirst().orElse(null);
        form.show(ActionDraft.titled(main == null ? null : main.id(), ""));
        var dialog = dialog(t("action-item.new"), form);
        save(
                dialog,
                () -> submit(form, dialog, draft -> {
                    ActionId id = actions.create(draft, milestones);
                    Notices.done(t("action-item.created", draft.title()));
                    created.accept(id);
                }));
        dialog.open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    void openEdit(ActionDetail detail, Runnable saved) {
        var form = new ActionForm(offered());
        form.show(detail.draft());
        var reason = new TextField(t("milestone.reason"));
        reason.setHelperText(t("milestone.reason.help"));
        reason.setWidthFull();
        var dialog = dialog(t("action-item.edit"), form);
        dialog.add(reason);
        save(dialog, () -> edit(form, dialog, detail.row().id(), detail.row().version(), reason, saved));
        dialog.open();
        form.focusFirst();
    }

    private void edit(ActionForm form, Dialog dialog, ActionId id, int seen, TextField reason, Runnable saved) {
        submit(form, dialog, draft -> {
            try {
                actions.save(id, seen, draft, reason.getValue());
                Notices.done(t("milestone.saved"));
                saved.run();
            } catch (Problem.Conflict conflict) {
                choose(form, dialog, draft, actions.find(id), reason, saved);
                throw conflict;
            }
        });
    }

    private void choose(
            ActionForm form, Dialog dialog, ActionDraft mine, ActionDetail theirs, TextField reason, Runnable saved) {
        var conflict = new ConflictDialog(
                new DraftWords(offered()).differences(mine, theirs.draft()),
                () -> edit(form, dialog, theirs.row().id(), theirs.row().version(), reason, saved),
                () -> {
                    dialog.close();
                    saved.run();
                });
        conflict.open();
    }

    private static void submit(ActionForm form, Dialog dialog, Consumer<ActionDraft> save) {
        Optional<ActionDraft> draft = form.read();
        if (draft.isEmpty()) {
            return;
        }
        try {
            save.accept(draft.get());
            dialog.close();
        } catch (Problem problem) {
            form.show(problem);
        }
    }

    private ActionChoices offered() {
        List<TrackItem> tracks = programmes.tracks();
        return new ActionChoices(
                tracks,
                tracks.stream().filter(track -> actions.mayCreate(track.id())).toList(),
                actions.mayCreate(null),
                choices.owners(),
                choices.guests().stream().map(Choice::id).collect(Collectors.toSet()),
                parser,
                today.date());
    }

    private static Dialog dialog(String heading, ActionForm form) {
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
