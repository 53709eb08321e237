package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.agreements.AgreementDetail;
import nl.spoorboek.agreements.AgreementDraft;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form of an agreement, new or not yet answered, and saves what comes back. */
@Component
class AgreementEditing {

    private static final String WIDTH = "44rem";

    private final AgreementService agreements;
    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final PartialDateParser parser;
    private final Today today;

    AgreementEditing(
            AgreementService agreements,
            PlanningService planning,
            ProgrammeService programmes,
            PartialDateParser parser,
            Today today) {
        this.agreements = agreements;
        this.planning = planning;
        this.programmes = programmes;
        this.parser = parser;
        this.today = today;
    }

    /** Opens an empty form for a track that asks; about one of its milestones, or null. */
    void openNew(TrackItem from, @Nullable MilestoneId about, Consumer<AgreementId> made) {
        AgreementForm form = form(from, programmes.tracks());
        form.showNew(about);
        EditDialog dialog = dialog(t("agreement.new"), form).saveAs(t("agreement.ask"));
        dialog.saving(() -> {
            AgreementDraft draft = form.read();
            AgreementId id = agreements.ask(draft);
            Notices.done(t("agreement.asked", draft.title()));
            made.accept(id);
        });
        dialog.open();
        form.focusFirst();
    }

    /** Opens the form with what is saved now. */
    void openEdit(AgreementDetail detail, Runnable saved) {
        List<TrackItem> tracks = programmes.tracks();
        TrackItem from = tracks.stream()
                .filter(track -> track.id().equals(detail.draft().from()))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        AgreementForm form = form(from, tracks);
        form.show(detail.draft());
        AgreementId id = detail.item().id();
        EditDialog dialog = dialog(t("agreement.edit"), form);
        dialog.saving(
                detail.item().version(),
                form::read,
                (draft, seen) -> agreements.edit(id, seen, draft),
                () -> {
                    AgreementDetail now = agreements.find(id);
                    return new Latest<>(now.item().version(), now.draft());
                },
                (mine, theirs) -> EditDialog.differences(form.words(mine), form.words(theirs)),
                saved);
        dialog.open();
        form.focusFirst();
    }

    private AgreementForm form(TrackItem from, List<TrackItem> tracks) {
        return new AgreementForm(from, tracks, planning, parser, today.date());
    }

    private static EditDialog dialog(String heading, AgreementForm form) {
        var dialog = new EditDialog(heading);
        dialog.setWidth(WIDTH);
        dialog.setCloseOnOutsideClick(false);
        form.into(dialog);
        return dialog;
    }
}
