package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

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
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Attempt;
import nl.spoorboek.base.ui.EditDialog.Latest;
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
        new EditDialog(t("milestone.new"), form.problems(), form)
                .saving(() -> {
                    MilestoneDraft draft = form.read();
                    MilestoneId id = planning.create(draft);
                    Notices.done(t("milestone.created", draft.title()));
                    created.accept(id);
                })
                .open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    public void openEdit(MilestoneDetail detail, Runnable saved) {
        FormChoices offered = offered();
        MilestoneId id = detail.item().id();
        var form = new MilestoneForm(offered);
        form.show(detail.draft());
        var reason = new MoveReasonFields(planning);
        form.ask(reason, detail.item().expected());
        new EditDialog(t("milestone.edit"), form.problems(), form)
                .saving(
                        detail.item().version(),
                        form::read,
                        (draft, seen) -> planning.save(id, seen, draft, reason.read()),
                        () -> latest(id),
                        new DraftWords(offered)::differences,
                        attempt -> ask(id, attempt, reason, saved),
                        saved)
                .open();
        form.focusFirst();
    }

    /** First why it moves, then what that touches; only then it is saved. */
    private void ask(MilestoneId id, Attempt<MilestoneDraft> attempt, MoveReasonFields reason, Runnable saved) {
        MilestoneDetail was = planning.find(id);
        MilestoneDraft draft = attempt.filled();
        Optional<Message> asked = planning.asksReason(was.item().expected(), draft.expected());
        try {
            reason.read().check(asked.orElse(null));
        } catch (Problem.Invalid missing) {
            attempt.refused(missing);
            return;
        }
        asking.move(was.item(), draft.expected(), new MoveAsk.Step() {
            @Override
            public void save() {
                attempt.save();
            }

            @Override
            public void back() {
                planning.save(id, attempt.seen() + 1, was.draft(), MoveReason.UNDONE);
            }

            @Override
            public void saved(String words, Runnable undo) {
                attempt.done();
                Notices.done(words, undo);
            }

            @Override
            public void undone() {
                saved.run();
            }

            @Override
            public void refused(Problem problem) {
                attempt.refused(problem);
            }

            @Override
            public void left() {
                // the form is still open with what was typed
            }
        });
    }

    private Latest<MilestoneDraft> latest(MilestoneId id) {
        MilestoneDetail now = planning.find(id);
        return new Latest<>(now.item().version(), now.draft());
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
}
