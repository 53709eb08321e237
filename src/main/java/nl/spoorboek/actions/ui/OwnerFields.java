package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionOwner;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.people.Choices.Kind;
import org.jspecify.annotations.Nullable;

/** Who does it: a person, a seat and an organisation, or a party outside in words. */
class OwnerFields extends Div {

    private final ComboBox<Choice> person;
    private final ComboBox<Choice> seat;
    private final ComboBox<Choice> organisation;
    private final TextField outside = new TextField(t("action-item.owner.outside"));

    OwnerFields(ActionChoices choices, Runnable organisationChanged) {
        person = box("action-item.owner.person", choices, Kind.PERSON);
        seat = box("action-item.owner.seat", choices, Kind.SEAT);
        organisation = box("action-item.owner.organisation", choices, Kind.ORGANISATION);
        organisation.setHelperText(t("action-item.owner.organisation.help"));
        organisation.addValueChangeListener(change -> organisationChanged.run());
        outside.setHelperText(t("action-item.owner.outside.help"));
        outside.setMaxLength(ActionDraft.MAX_OUTSIDE);
        addClassName("form-row");
        add(person, seat, organisation, outside);
    }

    private static ComboBox<Choice> box(String label, ActionChoices choices, Kind kind) {
        var box = new ComboBox<Choice>(t(label));
        box.setItems(choices.of(kind));
        box.setItemLabelGenerator(Choice::name);
        box.setClearButtonVisible(true);
        return box;
    }

    TextField outside() {
        return outside;
    }

    @Nullable
    UUID organisation() {
        return id(organisation);
    }

    void show(ActionOwner owner) {
        choose(person, owner.person());
        choose(seat, owner.seat());
        choose(organisation, owner.organisation());
        outside.setValue(owner.outside() == null ? "" : owner.outside());
    }

    private static void choose(ComboBox<Choice> box, @Nullable Id id) {
        box.getListDataView()
                .getItems()
                .filter(choice -> id != null && choice.id().equals(id.value()))
                .findFirst()
                .ifPresentOrElse(box::setValue, box::clear);
    }

    ActionOwner read() {
        UUID chosenPerson = id(person);
        UUID chosenSeat = id(seat);
        UUID chosenOrganisation = id(organisation);
        return new ActionOwner(
                chosenPerson == null ? null : new PersonId(chosenPerson),
                chosenSeat == null ? null : new SeatId(chosenSeat),
                chosenOrganisation == null ? null : new OrganisationId(chosenOrganisation),
                outside.getValue());
    }

    private static @Nullable UUID id(ComboBox<Choice> box) {
        Choice choice = box.getValue();
        return choice == null ? null : choice.id();
    }
}
