package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionPriority;
import nl.spoorboek.actions.Participants;
import nl.spoorboek.actions.RepeatDraft;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.people.Choices.Kind;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The fields of an action; gives back what was filled in, or shows what is wrong and keeps everything. */
class ActionForm extends Composite<Div> {

    private final FormProblems problems = new FormProblems();
    private final TextField title = new TextField(t("action-item.title"));
    private final PartialDateField due;
    private final Select<Optional<TrackItem>> track = new Select<>();
    private final MultiSelectComboBox<TrackItem> alsoTracks = new MultiSelectComboBox<>(t("action-item.also-tracks"));
    private final Select<ActionPriority> priority = new Select<>();
    private final OwnerFields owner;
    private final MultiSelectComboBox<Choice> people;
    private final MultiSelectComboBox<Choice> organisations;
    private final TextField others = new TextField(t("action-item.participants.words"));
    private final TextArea note = new TextArea(t("action-item.note"));
    private final Select<Level> level = new Select<>();
    private final ActionChoices choices;
    private @Nullable RepeatChoice repeating;

    ActionForm(ActionChoices choices) {
        this.choices = choices;
        due = new PartialDateField(t("action-item.due"), choices.parser(), choices.today());
        due.setHelp(t("action-item.due.help"));
        owner = new OwnerFields(choices, this::warnOfReaders);
        people = several("action-item.participants.people", Kind.PERSON);
        organisations = several("action-item.participants.organisations", Kind.ORGANISATION);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(ActionDraft.MAX_TITLE);
        track.setLabel(t("action-item.track"));
        track.setItemLabelGenerator(ActionForm::trackName);
        alsoTracks.setItems(choices.tracks());
        alsoTracks.setItemLabelGenerator(item -> trackName(Optional.of(item)));
        priority.setLabel(t("action-item.priority"));
        priority.setItems(ActionPriority.values());
        priority.setItemLabelGenerator(Texts::word);
        others.setMaxLength(ActionDraft.MAX_PARTICIPANTS);
        note.setMinRows(3);
        note.setMaxLength(ActionDraft.MAX_NOTE);
        level.setLabel(t("action-item.level"));
        level.setItems(Level.INTERNAL, Level.SHARED);
        level.setItemLabelGenerator(Texts::word);
        level.addValueChangeListener(change -> warnOfReaders());
        register();
        var woo = new Paragraph(t("level.woo"));
        woo.addClassName("reads");
        getContent().addClassName("form");
        getContent()
                .add(
                        problems,
                        title,
                        due,
                        row(track, alsoTracks),
                        owner,
                        row(people, organisations, others),
                        note,
                        row(priority, level),
                        woo);
    }

    private MultiSelectComboBox<Choice> several(String label, Kind kind) {
        var box = new MultiSelectComboBox<Choice>(t(label));
        box.setItems(choices.of(kind));
        box.setItemLabelGenerator(Choice::name);
        return box;
    }

    private void register() {
        problems.field("title", t("action-item.title"), title);
        problems.field("due", t("action-item.due"), due);
        problems.field("alsoTracks", t("action-item.also-tracks"), alsoTracks);
        problems.field("outside", t("action-item.owner.outside"), owner.outside());
        problems.field("participants", t("action-item.participants.words"), others);
        problems.field("note", t("action-item.note"), note);
        problems.field("level", t("action-item.level"), level);
    }

    /** An organisation that does not read the action cannot do it. */
    private void warnOfReaders() {
        UUID organisation = owner.organisation();
        boolean blind = level.getValue() == Level.INTERNAL
                && organisation != null
                && choices.guests().contains(organisation);
        level.setHelperText(blind ? t("action-item.level.blind") : null);
    }

    static String trackName(Optional<TrackItem> item) {
        return item.map(given -> t("track.label", given.number(), given.name())).orElseGet(() -> t("programme.line"));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** Fills the fields. */
    void show(ActionDraft draft) {
        problems.clear();
        title.setValue(draft.title());
        due.setValue(draft.due());
        Optional<TrackItem> main = choices.tracks().stream()
                .filter(item -> item.id().equals(draft.track()))
                .findFirst();
        showTracks(main);
        alsoTracks.setValue(choices.tracks().stream()
                .filter(item -> draft.alsoTracks().contains(item.id()))
                .collect(Collectors.toSet()));
        priority.setValue(draft.priority());
        level.setValue(draft.level());
        owner.show(draft.owner());
        choose(people, Kind.PERSON, draft.participants().people());
        choose(organisations, Kind.ORGANISATION, draft.participants().organisations());
        others.setValue(
                draft.participants().words() == null ? "" : draft.participants().words());
        note.setValue(draft.note() == null ? "" : draft.note());
        warnOfReaders();
    }

    /** Those one may make actions on, and the one it has. */
    private void showTracks(Optional<TrackItem> main) {
        List<Optional<TrackItem>> offered = new ArrayList<>();
        if (choices.programme() || main.isEmpty()) {
            offered.add(Optional.empty());
        }
        choices.tracks().stream()
                .filter(item -> choices.own().contains(item)
                        || main.filter(item::equals).isPresent())
                .forEach(item -> offered.add(Optional.of(item)));
        track.setItems(offered);
        track.setValue(main);
    }

    private void choose(MultiSelectComboBox<Choice> box, Kind kind, Set<? extends Id> ids) {
        Set<UUID> values = ids.stream().map(Id::value).collect(Collectors.toSet());
        box.setValue(choices.of(kind).stream()
                .filter(choice -> values.contains(choice.id()))
                .collect(Collectors.toSet()));
    }

    /** Asks of a new action whether it repeats too. */
    void askRepeating() {
        repeating = new RepeatChoice(problems, choices);
        getContent().addComponentAtIndex(getContent().indexOf(due) + 1, repeating);
    }

    /** How a new action repeats; null when it does not. */
    @Nullable
    RepeatDraft repeats() {
        return repeating == null ? null : repeating.read().orElse(null);
    }

    /** What was filled in; {@link Problem.Invalid} when a date stands in it that does not exist. */
    ActionDraft read() {
        Optional<TrackItem> main = track.getOptionalValue().orElse(Optional.empty());
        return new ActionDraft(
                main.map(TrackItem::id).orElse(null),
                alsoTracks.getValue().stream().map(TrackItem::id).collect(Collectors.toSet()),
                title.getValue(),
                note.getValue(),
                due.filled("due"),
                priority.getValue(),
                level.getValue(),
                owner.read(),
                new Participants(
                        people.getValue().stream()
                                .map(choice -> new PersonId(choice.id()))
                                .collect(Collectors.toSet()),
                        organisations.getValue().stream()
                                .map(choice -> new OrganisationId(choice.id()))
                                .collect(Collectors.toSet()),
                        others.getValue()));
    }

    /** Where the form shows what was refused. */
    FormProblems problems() {
        return problems;
    }

    /** Goes to the first field. */
    void focusFirst() {
        title.focus();
    }
}
