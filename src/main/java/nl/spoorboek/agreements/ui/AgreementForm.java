package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.agreements.AgreementDraft;
import nl.spoorboek.agreements.AgreementKind;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The fields of an agreement, seen from the track that says it. */
class AgreementForm {

    private final RadioButtonGroup<AgreementKind> kind = new RadioButtonGroup<>(t("agreement.kind"));
    private final Select<TrackItem> to = new Select<>();
    private final TextField title = new TextField(t("agreement.title"));
    private final PartialDateField byWhen;
    private final MilestoneField own;
    private final MilestoneField other;
    private final TextArea note = new TextArea(t("milestone.note"));
    private final Select<Level> level = new Select<>();
    private final TrackItem from;

    AgreementForm(
            TrackItem from,
            List<TrackItem> tracks,
            PlanningService planning,
            PartialDateParser parser,
            LocalDate today) {
        this.from = from;
        kind.setItems(AgreementKind.values());
        kind.setItemLabelGenerator(value -> t("agreement.kind.own." + value));
        kind.addClassName("stacked-choice");
        to.setLabel(t("agreement.to"));
        to.setRequiredIndicatorVisible(true);
        to.setItems(tracks.stream().filter(track -> !track.equals(from)).toList());
        to.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(AgreementDraft.MAX_TITLE);
        byWhen = new PartialDateField(t("agreement.by-when"), parser, today);
        byWhen.setHelp(t("agreement.by-when.help"));
        own = new MilestoneField(t("agreement.milestone.own"), planning);
        own.offer(from.id());
        other = new MilestoneField(t("agreement.milestone.other"), planning);
        to.addValueChangeListener(change ->
                other.offer(change.getValue() == null ? null : change.getValue().id()));
        note.setMinRows(2);
        note.setMaxLength(AgreementDraft.MAX_NOTE);
        level.setLabel(t("milestone.level"));
        level.setItems(Level.INTERNAL, Level.SHARED);
        level.setItemLabelGenerator(value -> t("agreement.level." + value));
    }

    /** Puts the fields into a dialog. */
    void into(EditDialog dialog) {
        boolean needs = kind.getValue() != AgreementKind.MAKES_POSSIBLE;
        var woo = new Paragraph(t("level.woo"));
        woo.addClassName("reads");
        dialog.field("kind", t("agreement.kind"), kind)
                .field("to", t("agreement.to"), to)
                .field("title", t("agreement.title"), title)
                .field("byWhen", t("agreement.by-when"), byWhen)
                .field(needs ? "needing" : "delivering", t("agreement.milestone.own"), own)
                .field(needs ? "delivering" : "needing", t("agreement.milestone.other"), other)
                .field("note", t("milestone.note"), note)
                .field("level", t("milestone.level"), level)
                .with(woo);
        // the same two fields stand for either end, as the kind turns round
        kind.addValueChangeListener(change -> {
            boolean turned = change.getValue() == AgreementKind.MAKES_POSSIBLE;
            dialog.problems().field("needing", t("agreement.milestone.own"), turned ? other : own);
            dialog.problems().field("delivering", t("agreement.milestone.other"), turned ? own : other);
        });
    }

    /** An empty form, with the level that suits both tracks; about one of the own milestones, or null. */
    void showNew(@Nullable MilestoneId about) {
        own.choose(about);
        kind.setValue(AgreementKind.NEEDS);
        level.setValue(from.defaultLevel() == Level.INTERNAL ? Level.INTERNAL : Level.SHARED);
    }

    void show(AgreementDraft draft) {
        boolean needs = draft.kind() == AgreementKind.NEEDS;
        kind.setValue(draft.kind());
        to.setValue(to.getListDataView()
                .getItems()
                .filter(track -> track.id().equals(draft.to()))
                .findFirst()
                .orElse(null));
        title.setValue(draft.title());
        byWhen.setValue(draft.byWhen());
        own.choose(needs ? draft.needing() : draft.delivering());
        other.choose(needs ? draft.delivering() : draft.needing());
        note.setValue(draft.note() == null ? "" : draft.note());
        level.setValue(draft.level());
    }

    /** What was filled in; {@link Problem.Invalid} for a day that does not exist. */
    AgreementDraft read() {
        if (byWhen.isImpossible()) {
            throw new Problem.Invalid("byWhen", Message.of("field.no-such-day"));
        }
        TrackItem asked = to.getValue();
        TrackId answering = asked == null ? null : asked.id();
        boolean needs = kind.getValue() == AgreementKind.NEEDS;
        return new AgreementDraft(
                kind.getValue(),
                from.id(),
                answering,
                title.getValue(),
                note.getValue(),
                byWhen.getValue(),
                needs ? own.chosen() : other.chosen(),
                needs ? other.chosen() : own.chosen(),
                level.getValue());
    }

    /** The values in words, to lay two versions side by side. */
    Map<String, @Nullable String> words(AgreementDraft draft) {
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        words.put(t("agreement.kind"), t("agreement.kind.own." + draft.kind()));
        words.put(
                t("agreement.to"),
                to.getListDataView()
                        .getItems()
                        .filter(track -> track.id().equals(draft.to()))
                        .map(track -> t("track.label", track.number(), track.name()))
                        .findFirst()
                        .orElse(null));
        words.put(t("agreement.title"), draft.title());
        PartialDate when = draft.byWhen();
        words.put(t("agreement.by-when"), when == null ? null : when.words());
        words.put(t("milestone.note"), draft.note());
        words.put(t("milestone.level"), Texts.word(draft.level()));
        return words;
    }

    void focusFirst() {
        title.focus();
    }
}
