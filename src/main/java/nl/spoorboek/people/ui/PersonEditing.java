package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.ui.DayField;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.people.OrganisationItem;
import nl.spoorboek.people.OrganisationService;
import nl.spoorboek.people.PeopleService;
import nl.spoorboek.people.PersonDraft;
import nl.spoorboek.people.PersonItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms about a person: name and address, the last day of access, the end of access. */
@Component
class PersonEditing {

    private final PeopleService people;
    private final OrganisationService organisations;

    PersonEditing(PeopleService people, OrganisationService organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    void open(PersonItem person, Runnable saved) {
        var dialog = new EditDialog(t("person.edit"));
        var name = new TextField(t("person.name"));
        name.setValue(person.name());
        var email = new EmailField(t("person.email"));
        email.setValue(person.email() == null ? "" : person.email());
        var organisation = new ComboBox<OrganisationItem>(t("person.organisation"));
        organisation.setItems(organisations.list());
        organisation.setItemLabelGenerator(OrganisationItem::name);
        organisation.setClearButtonVisible(true);
        organisations.list().stream()
                .filter(item -> item.id().equals(person.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        dialog.field("name", t("person.name"), name)
                .field("email", t("person.email"), email)
                .field("organisation", t("person.organisation"), organisation)
                .saving(
                        person.version(),
                        () -> values(
                                name.getValue(),
                                email.getValue(),
                                organisation
                                        .getOptionalValue()
                                        .map(OrganisationItem::name)
                                        .orElse(null)),
                        (values, seen) -> people.save(
                                person.id(),
                                seen,
                                new PersonDraft(
                                        name.getValue(),
                                        email.getValue(),
                                        organisation
                                                .getOptionalValue()
                                                .map(OrganisationItem::id)
                                                .orElse(null))),
                        () -> latest(people.find(person.id())),
                        EditDialog::differences,
                        saved);
        dialog.open();
        name.focus();
    }

    private static Latest<Map<String, @Nullable String>> latest(PersonItem now) {
        return new Latest<>(now.version(), values(now.name(), now.email(), now.organisationName()));
    }

    private static Map<String, @Nullable String> values(
            String name, @Nullable String email, @Nullable String organisation) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put(t("person.name"), name);
        values.put(t("person.email"), email);
        values.put(t("person.organisation"), organisation);
        return values;
    }

    void openUntil(PersonItem person, Runnable saved) {
        var dialog = new EditDialog(t("person.access-until.change"));
        var until = new DayField(t("person.access-until"));
        until.setHelperText(t("person.access-until.help"));
        until.setClearButtonVisible(true);
        until.setValue(person.accessUntil());
        dialog.field("until", t("person.access-until"), until).saving(() -> {
            people.accessUntil(person.id(), person.version(), until.getValue());
            saved.run();
        });
        dialog.open();
        until.focus();
    }

    void openEnd(PersonItem person, Runnable saved) {
        var dialog = new EditDialog(t("person.end-access.sure", person.name()));
        var why = new TextField(t("person.end-access.why"));
        why.setHelperText(t("milestone.reason.help"));
        dialog.with(new Paragraph(t("person.end-access.what")))
                .field("why", t("person.end-access.why"), why)
                .saveAs(t("person.end-access"))
                .saving(() -> {
                    people.endAccess(person.id(), person.version(), why.getValue());
                    Notices.done(t("person.access-ended", person.name()));
                    saved.run();
                });
        dialog.open();
        why.focus();
    }
}
