package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.InvitationOptions.TrackChoice;
import nl.spoorboek.people.InvitationService;
import nl.spoorboek.people.OrganisationDraft;
import nl.spoorboek.people.OrganisationItem;
import nl.spoorboek.people.OrganisationKind;
import nl.spoorboek.people.OrganisationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of an organisation. */
@Component
class OrganisationEditing {

    private final OrganisationService organisations;
    private final InvitationService invitations;

    OrganisationEditing(OrganisationService organisations, InvitationService invitations) {
        this.organisations = organisations;
        this.invitations = invitations;
    }

    void openNew(Runnable saved) {
        var form = new Fields();
        form.kind.setValue(OrganisationKind.PARTNER);
        var dialog = form.dialog(t("organisations.new"));
        dialog.saving(() -> {
            organisations.create(form.draft(), form.chosen());
            saved.run();
        });
        dialog.open();
        form.name.focus();
    }

    void open(OrganisationItem item, Runnable saved) {
        var form = new Fields();
        form.name.setValue(item.name());
        form.abbreviation.setValue(item.abbreviation() == null ? "" : item.abbreviation());
        form.kind.setValue(item.kind());
        form.tracks.setValue(new HashSet<>(invitations.options().tracks().stream()
                .filter(track -> item.tracks().contains(track.id()))
                .toList()));
        var dialog = form.dialog(t("organisation.edit"));
        dialog.saving(
                item.version(),
                () -> values(form.draft().name(), form.draft().abbreviation(), form.kind.getValue()),
                (values, seen) -> organisations.save(item.id(), seen, form.draft(), form.chosen()),
                () -> latest(item.id()),
                EditDialog::differences,
                saved);
        dialog.open();
        form.name.focus();
    }

    private Latest<Map<String, @Nullable String>> latest(OrganisationId id) {
        OrganisationItem now = organisations.list().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        return new Latest<>(now.version(), values(now.name(), now.abbreviation(), now.kind()));
    }

    private static Map<String, @Nullable String> values(
            String name, @Nullable String abbreviation, OrganisationKind kind) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put(t("organisation.name"), name);
        values.put(t("organisation.abbreviation"), abbreviation);
        values.put(t("organisation.kind"), Texts.word(kind));
        return values;
    }

    /** The fields, so that making and changing share them. */
    private final class Fields {
        private final TextField name = new TextField(t("organisation.name"));
        private final TextField abbreviation = new TextField(t("organisation.abbreviation"));
        private final Select<OrganisationKind> kind = new Select<>();
        private final MultiSelectComboBox<TrackChoice> tracks = new MultiSelectComboBox<>(t("organisation.tracks"));

        Fields() {
            name.setRequiredIndicatorVisible(true);
            kind.setLabel(t("organisation.kind"));
            kind.setItems(OrganisationKind.values());
            kind.setItemLabelGenerator(Texts::word);
            kind.addValueChangeListener(change -> tracks.setVisible(takesPart()));
            tracks.setItems(invitations.options().tracks());
            tracks.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        }

        private boolean takesPart() {
            return kind.getValue() == OrganisationKind.PARTNER || kind.getValue() == OrganisationKind.ADVISORY_BODY;
        }

        EditDialog dialog(String heading) {
            return new EditDialog(heading)
                    .field("name", t("organisation.name"), name)
                    .field("abbreviation", t("organisation.abbreviation"), abbreviation)
                    .field("kind", t("organisation.kind"), kind)
                    .field("tracks", t("organisation.tracks"), tracks);
        }

        OrganisationDraft draft() {
            return new OrganisationDraft(name.getValue(), abbreviation.getValue(), kind.getValue());
        }

        Set<TrackId> chosen() {
            return takesPart() ? tracks.getValue().stream().map(TrackChoice::id).collect(Collectors.toSet()) : Set.of();
        }
    }
}
