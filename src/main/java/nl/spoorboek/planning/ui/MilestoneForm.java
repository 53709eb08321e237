package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The fields of a milestone; gives back what was filled in, or shows what is wrong and keeps everything. */
class MilestoneForm extends Composite<Div> {

    private final FormProblems problems = new FormProblems();
    private final TextField title = new TextField(t("milestone.title"));
    private final PartialDateField expected;
    private final Select<MilestoneKind> kind = new Select<>();
    private final Select<Optional<TrackItem>> track = new Select<>();
    private final MultiSelectComboBox<TrackItem> alsoTracks = new MultiSelectComboBox<>(t("milestone.also-tracks"));
    private final Select<Certainty> certainty = new Select<>();
    private final ComboBox<OwnerChoice> owner = new ComboBox<>(t("milestone.owner"));
    private final TextField condition = new TextField(t("milestone.condition"));
    private final TextField body = new TextField(t("milestone.body"));
    private final TextArea note = new TextArea(t("milestone.note"));
    private final Select<Level> level = new Select<>();
    private final FormChoices choices;
    private @Nullable UUID line;

    MilestoneForm(FormChoices choices) {
        this.choices = choices;
        expected = new PartialDateField(t("milestone.expected"), choices.parser(), choices.today());
        expected.setHelp(t("milestone.expected.help"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(MilestoneDraft.MAX_TITLE);
        kind.setLabel(t("milestone.kind"));
        kind.setItems(MilestoneKind.values());
        kind.setItemLabelGenerator(Texts::word);
        certainty.setLabel(t("milestone.certainty"));
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(Texts::word);
        level.setLabel(t("milestone.level"));
        level.setItems(Level.INTERNAL, Level.SHARED, Level.PUBLIC);
        level.setItemLabelGenerator(Texts::word);
        tracks();
        owner.setItems(choices.owners());
        owner.setItemLabelGenerator(OwnerChoice::name);
        owner.setHelperText(t("milestone.owner.help"));
        owner.setClearButtonVisible(true);
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(typed -> owner.setValue(OwnerChoice.outside(typed.getDetail())));
        condition.setHelperText(t("milestone.condition.help"));
        note.setMinRows(3);
        register();
        var woo = new Paragraph(t("level.woo"));
        woo.addClassName("reads");
        getContent().addClassName("form");
        getContent()
                .add(
                        problems,
                        title,
                        expected,
                        row(kind, certainty),
                        row(track, alsoTracks),
                        owner,
                        row(body, condition),
                        note,
                        level,
                        woo);
    }

    private void tracks() {
        var offered = new java.util.ArrayList<Optional<TrackItem>>();
        if (choices.programme()) {
            offered.add(Optional.empty());
        }
        choices.plannable().forEach(item -> offered.add(Optional.of(item)));
        track.setLabel(t("milestone.track"));
        track.setItems(offered);
        track.setItemLabelGenerator(MilestoneForm::trackName);
        alsoTracks.setItems(choices.tracks());
        alsoTracks.setItemLabelGenerator(item -> trackName(Optional.of(item)));
    }

    static String trackName(Optional<TrackItem> item) {
        return item.map(given -> t("track.label", given.number(), given.name())).orElseGet(() -> t("programme.line"));
    }

    private void register() {
        problems.field("title", t("milestone.title"), title);
        problems.field("expected", t("milestone.expected"), expected);
        problems.field("track", t("milestone.track"), track);
        problems.field("alsoTracks", t("milestone.also-tracks"), alsoTracks);
        problems.field("owner", t("milestone.owner"), owner);
        problems.field("body", t("milestone.body"), body);
        problems.field("condition", t("milestone.condition"), condition);
        problems.field("note", t("milestone.note"), note);
        problems.field("level", t("milestone.level"), level);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** Fills the fields. */
    void show(MilestoneDraft draft) {
        problems.clear();
        title.setValue(draft.title());
        expected.setValue(draft.expected());
        kind.setValue(draft.kind());
        track.setValue(choices.tracks().stream()
                .filter(item -> item.id().equals(draft.track()))
                .findFirst());
        alsoTracks.setValue(new HashSet<>(choices.tracks().stream()
                .filter(item -> draft.alsoTracks().contains(item.id()))
                .toList()));
        certainty.setValue(draft.certainty());
        showOwner(draft.owner());
        condition.setValue(draft.condition() == null ? "" : draft.condition());
        body.setValue(draft.body() == null ? "" : draft.body());
        note.setValue(draft.note() == null ? "" : draft.note());
        level.setValue(draft.level());
        line = draft.line();
    }

    private void showOwner(Owner current) {
        if (current instanceof Owner.Outside outside) {
            owner.setValue(OwnerChoice.outside(outside.name()));
            return;
        }
        choices.owners().stream()
                .filter(choice -> choice.owner().equals(current))
                .findFirst()
                .ifPresentOrElse(owner::setValue, owner::clear);
    }

    /** Asks at the end why the date changes, from what it was until now. */
    void ask(MoveReasonFields why, @Nullable PartialDate until) {
        why.register(problems);
        expected.addValueChangeListener(change -> why.show(until, expected.getValue()));
        getContent().add(why);
    }

    /** What was filled in; empty when a date stands in it that does not exist. */
    Optional<MilestoneDraft> read() {
        if (expected.isImpossible()) {
            expected.focus();
            return Optional.empty();
        }
        Set<TrackId> also = new HashSet<>();
        alsoTracks.getValue().forEach(item -> also.add(item.id()));
        Optional<TrackItem> main = track.getOptionalValue().orElse(Optional.empty());
        return Optional.of(new MilestoneDraft(
                main.map(TrackItem::id).orElse(null),
                also,
                line,
                title.getValue(),
                kind.getValue(),
                expected.getValue(),
                certainty.getValue(),
                condition.getValue(),
                note.getValue(),
                body.getValue(),
                level.getValue(),
                owner.getOptionalValue().map(OwnerChoice::owner).orElseGet(Owner.Nobody::new)));
    }

    /** Shows what the service refused. */
    void show(Problem problem) {
        problems.show(problem);
    }

    /** Goes to the first field. */
    void focusFirst() {
        title.focus();
    }
}
