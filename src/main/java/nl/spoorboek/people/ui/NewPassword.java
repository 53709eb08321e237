package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A field for a new password, with the rule beside it. */
class NewPassword extends PasswordField {

    NewPassword(String label) {
        super(label);
        setHelperText(t("password.help"));
        setRequiredIndicatorVisible(true);
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setWidthFull();
    }
}
