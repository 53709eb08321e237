package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.DayField;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.programme.ProgrammeAdministration;
import nl.spoorboek.programme.ProgrammeAdministration.Owner;
import nl.spoorboek.programme.ProgrammeAdministration.ProgrammeSetup;
import nl.spoorboek.programme.ProgrammeDraft;
import nl.spoorboek.programme.ProgrammeFrame;
import nl.spoorboek.programme.TrackDraft;
import nl.spoorboek.programme.TrackSetup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the programme, a track, a programme line, a reporting period. */
@Component
class SetupEditing {

    private static final int MONTHS = 48;

    private final ProgrammeAdministration programmes;
    private final ProgrammeFrame frame;
    private final Today today;

    SetupEditing(ProgrammeAdministration programmes, ProgrammeFrame frame, Today today) {
        this.programmes = programmes;
        this.frame = frame;
        this.today = today;
    }

    void openProgramme(@Nullable ProgrammeSetup now, Runnable saved) {
        var dialog = new EditDialog(t(now == null ? "setup.create" : "setup.edit"));
        var name = new TextField(t("setup.name"));
        var owner = new ComboBox<Owner>(t("setup.owner"));
        List<Owner> owners = programmes.owners();
        owner.setItems(owners);
        owner.setItemLabelGenerator(Owner::name);
        var ambition = new TextArea(t("setup.ambition"));
        var from = new DayField(t("setup.from"), today.date().withDayOfYear(1));
        var until = new DayField(
                t("setup.until"),
                today.date().withDayOfYear(1).plusMonths(MONTHS).minusDays(1));
        name.setRequiredIndicatorVisible(true);
        if (now == null) {
            owners.stream().findFirst().ifPresent(owner::setValue);
        } else {
            name.setValue(now.draft().name());
            ambition.setValue(now.draft().ambition() == null ? "" : now.draft().ambition());
            from.setValue(now.draft().from());
            until.setValue(now.draft().until());
            owners.stream()
                    .filter(one -> one.id().equals(now.draft().organisation()))
                    .findFirst()
                    .ifPresent(owner::setValue);
        }
        dialog.field("name", t("setup.name"), name)
                .field("organisation", t("setup.owner"), owner)
                .field("ambition", t("setup.ambition"), ambition)
                .field("from", t("setup.from"), from)
                .field("until", t("setup.until"), until);
        Supplier<ProgrammeDraft> filled = () -> new ProgrammeDraft(
                name.getValue(),
                owner.getOptionalValue().map(Owner::id).orElse(null),
                ambition.getValue(),
                day("from", from),
                day("until", until));
        if (now == null) {
            dialog.saving(() -> {
                programmes.create(filled.get());
                saved.run();
            });
        } else {
            dialog.saving(
                    now.version(),
                    filled,
                    (draft, seen) -> programmes.save(now.id(), seen, draft),
                    () -> programmes
                            .programme()
                            .map(latest -> new Latest<>(latest.version(), latest.draft()))
                            .orElseThrow(Problem.NotFound::new),
                    (mine, theirs) -> EditDialog.differences(values(mine), values(theirs)),
                    saved);
        }
        dialog.open();
        name.focus();
    }

    private static Map<String, @Nullable String> values(ProgrammeDraft draft) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put(t("setup.name"), draft.name());
        values.put(t("setup.ambition"), draft.ambition());
        values.put(t("setup.from"), Texts.day(draft.from()));
        values.put(t("setup.until"), Texts.day(draft.until()));
        return values;
    }

    void openTrack(@Nullable TrackSetup now, int free, Runnable saved) {
        var dialog = new EditDialog(t(now == null ? "setup.track.new" : "setup.track.edit"));
        var number = new IntegerField(t("setup.track.number"));
        var name = new TextField(t("setup.track.name"));
        var level = new Select<Level>();
        level.setLabel(t("setup.track.level"));
        level.setItems(Level.INTERNAL, Level.SHARED, Level.PUBLIC);
        level.setItemLabelGenerator(Texts::word);
        name.setRequiredIndicatorVisible(true);
        number.setValue(now == null ? free : now.draft().number());
        name.setValue(now == null ? "" : now.draft().name());
        level.setValue(now == null ? Level.SHARED : now.draft().defaultLevel());
        dialog.field("number", t("setup.track.number"), number)
                .field("name", t("setup.track.name"), name)
                .field("defaultLevel", t("setup.track.level"), level);
        Supplier<TrackDraft> filled =
                () -> new TrackDraft(number.getOptionalValue().orElse(0), name.getValue(), level.getValue());
        if (now == null) {
            dialog.saving(() -> {
                programmes.addTrack(filled.get());
                saved.run();
            });
        } else {
            dialog.saving(
                    now.version(),
                    filled,
                    (draft, seen) -> programmes.saveTrack(now.id(), seen, draft),
                    () -> programmes.tracks().stream()
                            .filter(track -> track.id().equals(now.id()))
                            .findFirst()
                            .map(latest -> new Latest<>(latest.version(), latest.draft()))
                            .orElseThrow(Problem.NotFound::new),
                    (mine, theirs) -> EditDialog.differences(values(mine), values(theirs)),
                    saved);
            if (programmes.mayCreate()) {
                dialog.with(removal(dialog, () -> programmes.removeTrack(now.id(), now.version()), saved));
            }
        }
        dialog.open();
        name.focus();
    }

    private static Map<String, @Nullable String> values(TrackDraft draft) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put(t("setup.track.number"), String.valueOf(draft.number()));
        values.put(t("setup.track.name"), draft.name());
        values.put(t("setup.track.level"), Texts.word(draft.defaultLevel()));
        return values;
    }

    /** A new line of a track, or another name for one. */
    void openLine(@Nullable TrackSetup track, TrackSetup.@Nullable Line line, Runnable saved) {
        var dialog = new EditDialog(t(line == null ? "setup.line.new" : "setup.line.edit"));
        var name = new TextField(t("setup.line.name"));
        name.setValue(line == null ? "" : line.name());
        dialog.field("name", t("setup.line.name"), name).saving(() -> {
            if (line != null) {
                frame.renameLine(line.id(), name.getValue());
            } else if (track != null) {
                frame.addLine(track.id(), name.getValue());
            }
            saved.run();
        });
        if (line != null) {
            dialog.with(removal(dialog, () -> frame.removeLine(line.id()), saved));
        }
        dialog.open();
        name.focus();
    }

    void openPeriod(Runnable saved) {
        var dialog = new EditDialog(t("setup.period.new"));
        var name = new TextField(t("setup.period.name"));
        name.setHelperText(t("setup.period.name.help"));
        var from = new DayField(t("setup.from"));
        var until = new DayField(t("setup.until"));
        dialog.field("name", t("setup.period.name"), name)
                .field("from", t("setup.from"), from)
                .field("until", t("setup.until"), until)
                .saving(() -> {
                    frame.addPeriod(name.getValue(), day("from", from), day("until", until));
                    saved.run();
                });
        dialog.open();
        name.focus();
    }

    private static Button removal(EditDialog dialog, Runnable remove, Runnable done) {
        var button = new Button(t("action.remove"), click -> {
            try {
                remove.run();
                dialog.close();
                done.run();
            } catch (Problem problem) {
                dialog.problems().show(problem);
            }
        });
        button.addClassName("remove");
        return button;
    }

    private static LocalDate day(String field, DayField picker) {
        return picker.getOptionalValue().orElseThrow(() -> new Problem.Invalid(field, Message.of("field.required")));
    }
}
