package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.ConflictDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.people.Choices;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form of a milestone, new or existing, and saves what comes back. */
@Component
public class MilestoneEditing {

    private static final String WIDTH = "44rem";

    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final MoveAsk asking;
    private final Choices choices;
    private final PartialDateParser parser;
    private final Today today;

    MilestoneEditing(
            PlanningService planning,
            ProgrammeService programmes,
            MoveAsk asking,
            Choices choices,
            PartialDateParser parser,
            Today today) {
        this.planning = planning;
        this.programmes = programmes;
        this.asking = asking;
        this.choices = choices;
        this.parser = parser;
        this.today = today;
    }

    /** Opens an empty form; {@code track} is chosen already, or null for the programme's own line or the first own track. */
    public void openNew(@Nullable TrackItem track, Consumer<MilestoneId> created) {
        FormChoices offered = offered();
        var form = new MilestoneForm(offered);
        TrackItem main = track != null || offered.programme()
                ? track
                : offered.plannable().stream().findFirst().orElse(null);
        form.show(new MilestoneDraft(
                main == null ? null : main.id(),
                Set.of(),
                null,
                "",
                MilestoneKind.DELIVERABLE,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                main == null ? Level.SHARED : main.defaultLevel(),
                new Owner.Nobody()));
        var dialog = dialog(t("milestone.new"), form);
        save(
                dialog,
                () -> submit(form, dialog, draft -> {
                    MilestoneId id = planning.create(draft);
                    Notices.done(t("milestone.created", draft.title()));
                    created.accept(id);
                }));
        dialog.open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    public void openEdit(MilestoneDetail detail, Runnable saved) {
        var form = new MilestoneForm(offered());
        form.show(detail.draft());
        var reason = new MoveReasonFields(planning);
        form.ask(reason, detail.item().expected());
        var dialog = dialog(t("milestone.edit"), form);
        save(dialog, () -> edit(form, dialog, detail, reason, saved));
        dialog.open();
        form.focusFirst();
    }

    private void edit(MilestoneForm form, Dialog dialog, MilestoneDetail was, MoveReasonFields reason, Runnable saved) {
        form.read().ifPresent(draft -> {
            Optional<Message> asked = planning.asksReason(was.item().expected(), draft.expected());
            if (asked.isPresent() && reason.read().why() == null) {
                form.show(new Problem.Invalid("reason", asked.get()));
                return;
            }
            asking.move(was.item(), draft.expected(), new MoveAsk.Step() {
                @Override
                public void save() {
                    planning.save(was.item().id(), was.item().version(), draft, reason.read());
                }

                @Override
                public void back() {
                    planning.save(
                            was.item().id(),
                            was.item().version() + 1,
                            was.draft(),
                            MoveReason.because(t("impact.undone.because")));
                }

                @Override
                public void done() {
                    dialog.close();
                    saved.run();
                }

                @Override
                public void refused(Problem problem) {
                    form.show(problem);
                    MilestoneDetail now = planning.find(was.item().id());
                    if (problem instanceof Problem.Conflict
                            && now.item().version() != was.item().version()) {
                        choose(form, dialog, draft, now, reason, saved);
                    }
                }
            });
        });
    }

    private void choose(
            MilestoneForm form,
            Dialog dialog,
            MilestoneDraft mine,
            MilestoneDetail theirs,
            MoveReasonFields reason,
            Runnable saved) {
        var names = new DraftWords(offered());
        var conflict = new ConflictDialog(
                names.differences(mine, theirs.draft()), () -> edit(form, dialog, theirs, reason, saved), () -> {
                    dialog.close();
                    saved.run();
                });
        conflict.open();
    }

    private static void submit(MilestoneForm form, Dialog dialog, Consumer<MilestoneDraft> save) {
        Optional<MilestoneDraft> draft = form.read();
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

    private FormChoices offered() {
        List<TrackItem> tracks = programmes.tracks();
        return new FormChoices(
                tracks,
                tracks.stream().filter(track -> planning.mayPlan(track.id())).toList(),
                planning.mayPlan(null),
                choices.owners().stream().map(OwnerChoice::of).toList(),
                parser,
                today.date());
    }

    private static Dialog dialog(String heading, MilestoneForm form) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        dialog.setWidth(WIDTH);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(form);
        return dialog;
    }

    private static void save(Dialog dialog, Runnable save) {
        var cancel = new Button(t("action.cancel"), click -> dialog.close());
        var ok = new Button(t("action.save"), click -> save.run());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.setDisableOnClick(false);
        dialog.getFooter().add(cancel, ok);
    }
}
