package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Role;
import nl.spoorboek.programme.ProgrammeSettings;
import nl.spoorboek.programme.RoleNaming;
import nl.spoorboek.programme.RoleNaming.Name;
import org.jspecify.annotations.Nullable;

/** The form with a name for each role in each language; the usual word stands in the empty field. */
class RoleNamesEditing {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Locale ENGLISH = Locale.of("en");

    private final ProgrammeSettings settings;
    private final LetterWords words;
    private final EditDialog dialog = new EditDialog(t("role-names.edit"));
    private final Map<Role, TextField> dutch = new EnumMap<>(Role.class);
    private final Map<Role, TextField> english = new EnumMap<>(Role.class);

    RoleNamesEditing(ProgrammeSettings settings, LetterWords words) {
        this.settings = settings;
        this.words = words;
    }

    void open(Runnable saved) {
        ProgrammeSettings.Names now = settings.names();
        dialog.with(new Paragraph(t("role-names.edit.what")));
        for (Role role : Role.values()) {
            var row = new Div(
                    field(role, DUTCH, "role-names.dutch", now.naming(), dutch),
                    field(role, ENGLISH, "role-names.english", now.naming(), english));
            row.addClassName("form-row");
            dialog.with(row);
        }
        dialog.saving(
                now.version(),
                this::filled,
                (naming, seen) -> settings.save(seen, naming),
                () -> {
                    ProgrammeSettings.Names latest = settings.names();
                    return new Latest<>(latest.version(), latest.naming());
                },
                (mine, theirs) -> EditDialog.differences(values(mine), values(theirs)),
                saved);
        dialog.open();
        dutch.values().iterator().next().focus();
    }

    private TextField field(Role role, Locale language, String label, RoleNaming naming, Map<Role, TextField> into) {
        var field = new TextField(label(role, label));
        field.setPlaceholder(words.in(language.getLanguage(), "role." + role));
        String name = naming.name(role, language);
        field.setValue(name == null ? "" : name);
        dialog.problems().field(role + "." + language.getLanguage(), field.getLabel(), field);
        into.put(role, field);
        return field;
    }

    private String label(Role role, String key) {
        return t(key, words.in(Texts.locale().getLanguage(), "role." + role));
    }

    private RoleNaming filled() {
        Map<Role, Name> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            names.put(role, new Name(typed(dutch.get(role)), typed(english.get(role))));
        }
        return new RoleNaming(names);
    }

    private static String typed(@Nullable TextField field) {
        return field == null ? "" : field.getValue();
    }

    private Map<String, @Nullable String> values(RoleNaming naming) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            values.put(label(role, "role-names.dutch"), naming.name(role, DUTCH));
            values.put(label(role, "role-names.english"), naming.name(role, ENGLISH));
        }
        return values;
    }
}
