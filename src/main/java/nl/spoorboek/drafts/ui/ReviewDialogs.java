package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonalData;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.ConflictDialog;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.RemarkEntry;
import nl.spoorboek.drafts.RemarkItem;
import nl.spoorboek.drafts.RemarkOutcome;
import nl.spoorboek.drafts.ReviewService;
import nl.spoorboek.people.Choices.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boxes in which people remark and authors answer. */
@Component
class ReviewDialogs {

    private final ReviewService reviews;
    private final DraftService drafts;

    ReviewDialogs(ReviewService reviews, DraftService drafts) {
        this.reviews = reviews;
        this.drafts = drafts;
    }

    /** Remarks on selected words; or on a passage, as a whole or on words one types; null: the passage is still to choose. */
    void remark(DraftPage page, @Nullable PassageItem chosen, RemarkEntry.About about, Runnable done) {
        var passage = new Select<PassageItem>();
        var words = new TextField(t("remark.words"));
        var text = new KeptText(t("remark.text"), "remark:" + page.id());
        var asked = new AtomicReference<>("");
        var voice = new RadioButtonGroup<Optional<Choice>>(t("remark.voice"));
        var dialog = new AskDialog(t("remark.place"), t("remark.send"), () -> {
            if (passage.getValue() == null) {
                throw new Problem.Invalid("passage", Message.of("field.choose"));
            }
            askAboutPersons(text.getValue(), asked);
            reviews.remark(
                    page.id(),
                    new RemarkEntry(
                            page.shown() == null ? 0 : page.shown().number(),
                            passage.getValue().id(),
                            about instanceof RemarkEntry.Selected ? about : typed(words.getValue()),
                            text.getValue(),
                            Optional.ofNullable(voice.getValue())
                                    .flatMap(some -> some)
                                    .map(some -> new OrganisationId(some.id()))
                                    .orElse(null)));
            text.saved();
            Notices.done(t("remark.placed"));
            done.run();
        });
        passage.setLabel(t("remark.passage"));
        passage.setItems(page.passages());
        passage.setItemLabelGenerator(ReviewWords::name);
        passage.setValue(chosen);
        dialog.field("passage", passage);
        if (about instanceof RemarkEntry.Selected selected) {
            passage.setReadOnly(true);
            var quote = new Paragraph("“" + selected.quote() + "”");
            quote.addClassName("remark-quote");
            dialog.text(quote);
        } else {
            words.setHelperText(t("remark.words.help"));
            dialog.field("quote", words);
        }
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(4);
        dialog.field("text", text);
        var hint = new Paragraph(t("remark.text.help"));
        hint.addClassName("reads");
        dialog.text(hint);
        voices(voice, dialog);
        dialog.text(DraftDialogs.reads(page.level()));
        dialog.open();
        text.focus();
    }

    /** Asks once more when a text seems to point to a person; the same text may go the second time. */
    private static void askAboutPersons(String text, AtomicReference<String> asked) {
        if (!PersonalData.in(text).isEmpty() && !text.equals(asked.getAndSet(text))) {
            throw new Problem.Invalid("text", Message.of("remark.text.person"));
        }
    }

    private static RemarkEntry.About typed(String words) {
        return words.isBlank() ? new RemarkEntry.WholePassage() : new RemarkEntry.Typed(words);
    }

    private void voices(RadioButtonGroup<Optional<Choice>> voice, AskDialog dialog) {
        List<Optional<Choice>> offered = new ArrayList<>();
        reviews.voices().forEach(choice -> offered.add(Optional.of(choice)));
        if (offered.isEmpty()) {
            return;
        }
        offered.add(Optional.empty());
        voice.setItems(offered);
        voice.setItemLabelGenerator(
                some -> some.map(choice -> t("remark.for", choice.name())).orElseGet(() -> t("remark.personal")));
        voice.setValue(reviews.speaksForOrganisation() ? offered.getFirst() : offered.getLast());
        dialog.field("onBehalfOf", voice);
    }

    /** Answers a remark, or answers it again. */
    void answer(DraftPage page, RemarkItem remark, Runnable done) {
        RemarkItem.Answer before = remark.answer();
        var outcome = new Select<RemarkOutcome>();
        var text = new KeptText(t("answer.text"), "answer:" + remark.id());
        if (before != null) {
            text.setValue(before.text());
        }
        var dialog = new AskDialog(t("answer.to", remark.author()), t("answer.send"), () -> {
            if (outcome.getValue() == null) {
                throw new Problem.Invalid("outcome", Message.of("field.choose"));
            }
            try {
                give(remark, before, outcome.getValue(), text.getValue(), done);
            } catch (Problem.Conflict conflict) {
                choose(page, remark, outcome.getValue(), text.getValue(), done);
            }
            text.saved();
        });
        var said = new Paragraph(remark.text());
        said.addClassName("remark-quote");
        dialog.text(said);
        outcome.setLabel(t("answer.outcome"));
        outcome.setItems(RemarkOutcome.values());
        outcome.setItemLabelGenerator(Texts::word);
        outcome.setValue(before == null ? null : before.outcome());
        outcome.setRequiredIndicatorVisible(true);
        dialog.field("outcome", outcome);
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        dialog.field("text", text);
        dialog.text(DraftDialogs.reads(page.level()));
        dialog.open();
        outcome.focus();
    }

    private void give(
            RemarkItem remark, RemarkItem.@Nullable Answer before, RemarkOutcome outcome, String text, Runnable done) {
        reviews.answer(remark.id(), before == null ? null : before.version(), outcome, text);
        Notices.done(t("answer.given"));
        done.run();
    }

    /** Somebody else answered in between: both answers are shown, and one is kept. */
    private void choose(DraftPage page, RemarkItem remark, RemarkOutcome outcome, String text, Runnable done) {
        RemarkItem now = drafts.find(page.id(), null).remarks().stream()
                .filter(some -> some.id().equals(remark.id()))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        RemarkItem.Answer theirs = now.answer();
        var differences = List.of(
                new ConflictDialog.Difference(
                        t("answer.outcome"), Texts.word(outcome), theirs == null ? null : Texts.word(theirs.outcome())),
                new ConflictDialog.Difference(t("answer.text"), text, theirs == null ? null : theirs.text()));
        new ConflictDialog(differences, () -> give(now, theirs, outcome, text, done), done).open();
    }
}
