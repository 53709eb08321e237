package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.people.Choices;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveImpact;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.MoveService.Along;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.planning.SheetService;
import nl.spoorboek.planning.SheetService.Change;
import nl.spoorboek.planning.SheetService.Saved;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.springframework.stereotype.Component;

/**
 * The way by which several milestones are saved at once from a table: asks once why where that must be said, shows what all of it
 * touches, saves it, says so, and offers to undo it.
 */
@Component
class SheetFlow {

    private final SheetService sheets;
    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final Choices choices;
    private final PartialDateParser parser;
    private final Today today;

    SheetFlow(
            SheetService sheets,
            PlanningService planning,
            ProgrammeService programmes,
            Choices choices,
            PartialDateParser parser,
            Today today) {
        this.sheets = sheets;
        this.planning = planning;
        this.programmes = programmes;
        this.choices = choices;
        this.parser = parser;
        this.today = today;
    }

    /** What becomes of the table. */
    interface Outcome {

        /** Everything was saved. */
        void saved();

        /** Nothing was saved; why, by milestone. */
        void refused(Map<MilestoneId, Problem> problems);
    }

    List<SheetService.Row> rows(MilestoneFilter filter, int limit) {
        return sheets.rows(filter, limit);
    }

    /** A milestone as it is saved now; {@link Problem.NotFound} when it is not there any more. */
    MilestoneItem now(MilestoneId id) {
        return planning.item(id);
    }

    /** What each of some milestones waits for. */
    Map<MilestoneId, List<RoadmapWindow.Link>> needs(Collection<MilestoneId> of) {
        return planning.needs(of);
    }

    /** Shows what a milestone waits for, to add to it and to take from it at once; {@code changed} hears what it is then. */
    void ties(MilestoneItem of, Consumer<List<RoadmapWindow.Link>> changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(t("milestone-sheet.needs-of", of.title()));
        dialog.setWidth("36rem");
        dialog.getFooter().add(new Button(t("action.close"), click -> dialog.close()));
        showTies(dialog, of.id(), changed);
        dialog.open();
    }

    private void showTies(Dialog dialog, MilestoneId id, Consumer<List<RoadmapWindow.Link>> changed) {
        dialog.removeAll();
        dialog.add(new DependencyCard(planning.find(id), planning, () -> {
            showTies(dialog, id, changed);
            changed.accept(planning.needs(List.of(id)).getOrDefault(id, List.of()));
        }));
    }

    PartialDateField date(MilestoneItem of) {
        return new PartialDateField(t("milestone-sheet.when-of", of.title()), parser, today.date());
    }

    /** The field for when a milestone was reached. */
    PartialDateField reached() {
        return new PartialDateField(t("milestone.state.when"), parser, today.date());
    }

    /** The tracks by identity. */
    Map<TrackId, TrackItem> tracks() {
        return programmes.tracksById();
    }

    /** Who can own a milestone. */
    List<OwnerChoice> owners() {
        return choices.owners().stream().map(OwnerChoice::of).toList();
    }

    LocalDate today() {
        return today.date();
    }

    /** Saves all changes, after asking what must be asked. */
    void save(List<Change> changes, StepsBack back, Outcome outcome) {
        Optional<Change> asking = changes.stream()
                .filter(Change::moves)
                .filter(change -> planning.asksReason(
                                change.was().expected(), change.to().expected())
                        .isPresent())
                .findFirst();
        if (asking.isEmpty()) {
            preview(changes, MoveReason.NONE, back, outcome, () -> {});
            return;
        }
        Change first = asking.get();
        var reason = new MoveReasonFields(planning);
        var dialog = new EditDialog(t("milestone-sheet.why"));
        reason.register(dialog.problems());
        reason.show(first.was().expected(), first.to().expected());
        dialog.with(reason).saving(() -> preview(changes, reason.complete(), back, outcome, dialog::open));
        dialog.open();
    }

    /** {@code left} follows when nothing is to be saved after all. */
    private void preview(List<Change> changes, MoveReason reason, StepsBack back, Outcome outcome, Runnable left) {
        MoveImpact impact = sheets.impact(changes);
        long touching = changes.stream()
                .filter(change -> change.moves() || change.step() != null)
                .count();
        if (impact.isEmpty()) {
            carryOut(changes, reason, List.of(), back, outcome);
        } else {
            new MovePreview(
                            t("milestone-sheet.what", touching),
                            impact,
                            programmes.tracksById(),
                            along -> carryOut(changes, reason, along, back, outcome),
                            left)
                    .open();
        }
    }

    private void carryOut(List<Change> changes, MoveReason reason, List<Along> along, StepsBack back, Outcome outcome) {
        Saved saved;
        try {
            saved = sheets.save(changes, reason, along, MoveReason.because(t("milestone-sheet.because")));
        } catch (SheetService.Refusals refusals) {
            outcome.refused(refusals.problems());
            return;
        } catch (Problem problem) {
            Notices.problem(t(problem.reason()));
            return;
        }
        outcome.saved();
        back.did(t("milestone-sheet.saved", changes.size()), () -> undo(saved));
    }

    private void undo(Saved saved) {
        try {
            sheets.undo(saved, MoveReason.UNDONE);
            Notices.done(t("impact.undone"));
        } catch (Problem.Conflict conflict) {
            Notices.problem(t("impact.undo.gone"));
        }
    }
}
