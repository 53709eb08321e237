package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
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

    /** Opens an empty form; {@code track} is chosen already, or null for the programme's own line or the first own track; on a milestone's page the action serves it. */
    void openNew(@Nullable TrackItem track, @Nullable MilestoneId milestone, Consumer<ActionId> created) {
        ActionChoices offered = offered();
        var form = new ActionForm(offered);
        TrackItem main = track != null || offered.programme()
                ? track
                : offered.own().stream().findFirst().orElse(null);
        form.show(ActionDraft.titled(main == null ? null : main.id(), ""));
        form.askRepeating();
        new EditDialog(t("action-item.new"), form.problems(), form)
                .saving(() -> {
                    ActionDraft draft = form.read();
                    ActionId id = milestone == null
                            ? actions.create(draft, form.repeats(), Set.of())
                            : actions.createFor(draft, form.repeats(), milestone);
                    Notices.done(t("action-item.created", draft.title()));
                    created.accept(id);
                })
                .open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    void openEdit(ActionDetail detail, Runnable saved) {
        ActionChoices offered = offered();
        ActionId id = detail.row().id();
        var form = new ActionForm(offered);
        form.show(detail.draft());
        var reason = new TextField(t("milestone.reason"));
        reason.setHelperText(t("milestone.reason.help"));
        reason.setWidthFull();
        var dialog = new EditDialog(t("action-item.edit"), form.problems(), form);
        if (detail.repeating().rhythm() != null) {
            var repeats = new Paragraph(t("repeat.help"));
            repeats.addClassName("reads");
            dialog.with(repeats);
        }
        dialog.with(reason)
                .saving(
                        detail.row().version(),
                        form::read,
                        (draft, seen) -> {
                            actions.save(id, seen, draft, reason.getValue());
                            Notices.done(t("milestone.saved"));
                        },
                        () -> latest(id),
                        new DraftWords(offered)::differences,
                        saved)
                .open();
        form.focusFirst();
    }

    /** The fields that say how an action repeats. */
    RepeatFields repeatFields() {
        return new RepeatFields(parser, today.date());
    }

    private Latest<ActionDraft> latest(ActionId id) {
        ActionDetail now = actions.find(id);
        return new Latest<>(now.row().version(), now.draft());
    }

    /** What the form offers to choose from. */
    ActionChoices offered() {
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
}
