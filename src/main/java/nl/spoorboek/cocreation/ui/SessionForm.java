package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.ParticipationLevel;
import nl.spoorboek.cocreation.SessionDraft;
import nl.spoorboek.cocreation.SessionKind;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The fields of a session; gives back what was filled in, or shows what is wrong and keeps everything. */
class SessionForm extends Composite<Div> {

    private final FormProblems problems = new FormProblems();
    private final TextField title = new TextField(t("session.title"));
    private final Select<SessionKind> kind = new Select<>();
    private final Select<Optional<ParticipationLevel>> participation = new Select<>();
    private final PartialDateField planned;
    private final TimePicker startsAt = new TimePicker(t("session.starts-at"));
    private final TimePicker endsAt = new TimePicker(t("session.ends-at"));
    private final TextField place = new TextField(t("session.place"));
    private final Select<Optional<TrackItem>> track = new Select<>();
    private final MultiSelectComboBox<TrackItem> alsoTracks = new MultiSelectComboBox<>(t("session.also-tracks"));
    private final TextArea goal = new TextArea(t("session.goal"));
    private final TextField participants = new TextField(t("session.participants"));
    private final TextField attendance = new TextField(t("session.attendance"));
    private final TextArea note = new TextArea(t("session.note"));
    private final Checkbox series = new Checkbox(t("session.series"));
    private final Checkbox before = new Checkbox(t("session.contributions-before"));
    private final Select<Level> level = new Select<>();
    private final SessionChoices choices;

    SessionForm(SessionChoices choices) {
        this.choices = choices;
        planned = new PartialDateField(t("session.when"), choices.parser(), choices.today());
        planned.setHelp(t("milestone.expected.help"));
        title.setRequiredIndicatorVisible(true);
        select(kind, t("session.kind"), List.of(SessionKind.values()));
        kind.setItemLabelGenerator(Texts::word);
        List<Optional<ParticipationLevel>> levels = new ArrayList<>();
        levels.add(Optional.empty());
        List.of(ParticipationLevel.values()).forEach(value -> levels.add(Optional.of(value)));
        select(participation, t("session.participation"), levels);
        participation.setItemLabelGenerator(SessionForm::word);
        select(level, t("session.level"), SessionDraft.LEVELS.stream().sorted().toList());
        level.setItemLabelGenerator(Texts::word);
        tracks();
        participants.setHelperText(t("session.participants.help"));
        attendance.setHelperText(t("session.attendance.help"));
        series.setHelperText(t("session.series.help"));
        before.setHelperText(t("session.contributions-before.help"));
        goal.setMinRows(2);
        register();
        var woo = new Paragraph(t("level.woo"));
        woo.addClassName("reads");
        getContent().addClassName("form");
        getContent()
                .add(
                        problems,
                        title,
                        row(kind, participation),
                        planned,
                        row(startsAt, endsAt),
                        place,
                        row(track, alsoTracks),
                        goal,
                        participants,
                        attendance,
                        note,
                        series,
                        before,
                        level,
                        woo);
    }

    private static <T> void select(Select<T> select, String label, List<T> items) {
        select.setLabel(label);
        select.setItems(items);
    }

    static String word(Optional<ParticipationLevel> value) {
        return value.map(Texts::word).orElseGet(() -> t("session.participation.none"));
    }

    private void tracks() {
        var offered = new ArrayList<Optional<TrackItem>>();
        if (choices.programme()) {
            offered.add(Optional.empty());
        }
        choices.preparable().forEach(item -> offered.add(Optional.of(item)));
        select(track, t("session.track"), offered);
        track.setItemLabelGenerator(SessionForm::trackName);
        alsoTracks.setItems(choices.tracks());
        alsoTracks.setItemLabelGenerator(item -> trackName(Optional.of(item)));
    }

    static String trackName(Optional<TrackItem> item) {
        return item.map(given -> t("track.label", given.number(), given.name())).orElseGet(() -> t("programme.line"));
    }

    private void register() {
        problems.field("title", t("session.title"), title);
        problems.field("planned", t("session.when"), planned);
        problems.field("endsAt", t("session.ends-at"), endsAt);
        problems.field("place", t("session.place"), place);
        problems.field("alsoTracks", t("session.also-tracks"), alsoTracks);
        problems.field("goal", t("session.goal"), goal);
        problems.field("participants", t("session.participants"), participants);
        problems.field("attendance", t("session.attendance"), attendance);
        problems.field("note", t("session.note"), note);
        problems.field("contributionsBefore", t("session.contributions-before"), before);
        problems.field("level", t("session.level"), level);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** Fills the fields. */
    void show(SessionDraft draft) {
        problems.clear();
        title.setValue(draft.title());
        kind.setValue(draft.kind());
        participation.setValue(Optional.ofNullable(draft.participation()));
        planned.setValue(draft.planned());
        startsAt.setValue(draft.startsAt());
        endsAt.setValue(draft.endsAt());
        text(place, draft.place());
        track.setValue(choices.tracks().stream()
                .filter(item -> item.id().equals(draft.track()))
                .findFirst());
        alsoTracks.setValue(new HashSet<>(choices.tracks().stream()
                .filter(item -> draft.alsoTracks().contains(item.id()))
                .toList()));
        text(goal, draft.goal());
        text(participants, draft.participants());
        text(attendance, draft.attendance());
        text(note, draft.note());
        series.setValue(draft.series());
        before.setValue(draft.contributionsBefore());
        level.setValue(draft.level());
    }

    private static void text(HasValue<?, String> field, @Nullable String text) {
        field.setValue(text == null ? "" : text);
    }

    /** What was filled in; {@link Problem.Invalid} when a date stands in it that does not exist. */
    SessionDraft read() {
        Optional<TrackItem> main = track.getOptionalValue().orElse(Optional.empty());
        return new SessionDraft(
                main.map(TrackItem::id).orElse(null),
                alsoTracks.getValue().stream().map(TrackItem::id).collect(Collectors.toSet()),
                title.getValue(),
                kind.getValue(),
                participation.getOptionalValue().flatMap(value -> value).orElse(null),
                goal.getValue(),
                participants.getValue(),
                place.getValue(),
                planned.filled("planned"),
                startsAt.getValue(),
                endsAt.getValue(),
                series.getValue(),
                level.getValue(),
                attendance.getValue(),
                note.getValue(),
                before.getValue());
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
