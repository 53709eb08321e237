package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.ui.DayField;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftHeading;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.ReviewService;
import nl.spoorboek.drafts.RoundPlan;
import nl.spoorboek.people.Choices;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what is needed to begin a draft and to bring it further, and does it. */
@Component
class DraftDialogs {

    private final DraftService drafts;
    private final ReviewService reviews;
    private final ProgrammeService programmes;
    private final Choices choices;

    DraftDialogs(DraftService drafts, ReviewService reviews, ProgrammeService programmes, Choices choices) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.programmes = programmes;
        this.choices = choices;
    }

    /** Begins a draft, on a track when one is given, and goes on to writing it. */
    void create(@Nullable TrackItem track) {
        List<Optional<TrackItem>> own = own();
        Optional<TrackItem> proposed = track == null ? own.getFirst() : Optional.of(track);
        var heading = new DraftHeading(proposed.map(TrackItem::id).orElse(null), Set.of(), "", "", null);
        heading(t("draft.new"), t("draft.create"), heading, own, filled -> {
            DraftId id = drafts.create(filled);
            UI.getCurrent().navigate(DraftsNavigation.writing(id));
        });
    }

    /** Changes title, type, track and note. */
    void rename(DraftPage page, Runnable done) {
        heading(t("draft.rename"), t("action.save"), page.heading(), own(), filled -> {
            drafts.rename(page.id(), page.version(), filled);
            Notices.done(t("milestone.saved"));
            done.run();
        });
    }

    private void heading(
            String title,
            String doIt,
            DraftHeading heading,
            List<Optional<TrackItem>> own,
            java.util.function.Consumer<DraftHeading> save) {
        var name = new TextField(t("draft.title"), heading.title(), "");
        var type = new TextField(t("draft.type"), heading.type(), "");
        var track = new Select<Optional<TrackItem>>();
        var note = new TextArea(t("draft.note"), heading.note() == null ? "" : heading.note(), "");
        var dialog = new AskDialog(
                title,
                doIt,
                () -> save.accept(new DraftHeading(
                        track.getValue().map(TrackItem::id).orElse(null),
                        heading.alsoTracks(),
                        name.getValue(),
                        type.getValue(),
                        note.getValue())));
        name.setRequiredIndicatorVisible(true);
        type.setRequiredIndicatorVisible(true);
        type.setHelperText(t("draft.type.help"));
        track.setLabel(t("milestone.track"));
        track.setItems(own);
        track.setItemLabelGenerator(some ->
                some.map(one -> t("track.label", one.number(), one.name())).orElseGet(() -> t("programme.line")));
        own.stream()
                .filter(some -> java.util.Objects.equals(some.map(TrackItem::id).orElse(null), heading.track()))
                .findFirst()
                .ifPresent(track::setValue);
        dialog.field("title", name);
        dialog.field("type", type);
        dialog.field("track", track);
        dialog.field("note", note);
        dialog.text(reads(Level.INTERNAL));
        dialog.open();
        name.focus();
    }

    private List<Optional<TrackItem>> own() {
        List<Optional<TrackItem>> own = new ArrayList<>();
        programmes.tracks().stream()
                .filter(track -> drafts.mayWrite(track.id()))
                .forEach(track -> own.add(Optional.of(track)));
        if (drafts.mayWrite(null)) {
            own.add(Optional.empty());
        }
        return own;
    }

    static Paragraph reads(Level level) {
        var line = new Paragraph(Texts.word(level) + ". " + t("level.woo"));
        line.addClassName("reads");
        return line;
    }

    /** Publishes the working version with a change note. */
    void publish(DraftPage page, Runnable done) {
        var note = new TextArea(t("version.note"));
        var dialog = new AskDialog(t("version.publish"), t("version.publish.do"), () -> {
            int number = drafts.publish(page.id(), note.getValue());
            Notices.done(t("version.published", number));
            done.run();
        });
        dialog.text(new Paragraph(t("version.publish.what")));
        note.setHelperText(t("version.note.help"));
        note.setRequiredIndicatorVisible(true);
        dialog.field("changeNote", note);
        dialog.open();
        note.focus();
    }

    /** Opens a round on the latest published version. */
    void openRound(DraftPage page, Runnable done) {
        var audience = new MultiSelectComboBox<Choices.Choice>(t("round.audience"));
        var until = new DayField(t("round.until"), reviews.proposedUntil());
        var question = new TextArea(t("round.question"));
        var dialog = new AskDialog(t("round.open"), t("round.open.do"), () -> {
            Set<OrganisationId> guests = audience.getValue().stream()
                    .map(choice -> new OrganisationId(choice.id()))
                    .collect(Collectors.toSet());
            reviews.openRound(page.id(), page.version(), new RoundPlan(guests, until.getValue(), question.getValue()));
            Notices.done(t("round.opened"));
            done.run();
        });
        audience.setItems(choices.guests());
        audience.setItemLabelGenerator(Choices.Choice::name);
        audience.setHelperText(t("round.audience.help"));
        audience.setRequiredIndicatorVisible(true);
        until.setLocale(Texts.locale().getLanguage().equals("nl") ? Locale.of("nl", "NL") : Texts.locale());
        until.setHelperText(t("round.until.help"));
        until.setRequiredIndicatorVisible(true);
        question.setHelperText(t("round.question.help"));
        dialog.field("audience", audience);
        dialog.field("until", until);
        dialog.field("question", question);
        dialog.text(reads(Level.INVITED));
        dialog.open();
        audience.focus();
    }

    /** Closes the open round. */
    void closeRound(DraftPage page, Runnable done) {
        long open = page.remarks().stream()
                .filter(remark -> remark.answer() == null)
                .count();
        var dialog = new AskDialog(t("round.close"), t("round.close.do"), () -> {
            reviews.closeRound(page.id(), page.version());
            Notices.done(t("round.closed"));
            done.run();
        });
        dialog.text(new Paragraph(t("round.close.what", open)));
        dialog.open();
    }

    /** Adopts the draft. */
    void adopt(DraftPage page, Runnable done) {
        long open = page.remarks().stream()
                .filter(remark -> remark.answer() == null)
                .count();
        var dialog = new AskDialog(t("draft.adopt"), t("draft.adopt.do"), () -> {
            drafts.adopt(page.id(), page.version());
            Notices.done(t("draft.adopted"));
            done.run();
        });
        dialog.text(new Paragraph(t("draft.adopt.what", open)));
        dialog.open();
    }

    /** Withdraws the draft, with the reason. */
    void withdraw(DraftPage page, Runnable done) {
        var reason = new TextArea(t("draft.withdraw.reason"));
        var dialog = new AskDialog(t("draft.withdraw"), t("draft.withdraw.do"), () -> {
            drafts.withdraw(page.id(), page.version(), reason.getValue());
            Notices.done(t("draft.withdrawn"));
            done.run();
        });
        dialog.text(new Paragraph(t("draft.withdraw.what")));
        reason.setRequiredIndicatorVisible(true);
        dialog.field("reason", reason);
        dialog.open();
        reason.focus();
    }
}
