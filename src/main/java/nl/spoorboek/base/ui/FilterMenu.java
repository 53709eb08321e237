package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What narrows a list down: the fields behind one button, and beside it in words what is chosen, each of which can be taken away
 * with one click. A field keeps its value before it is seen.
 */
public final class FilterMenu extends Div {

    /** Something that is chosen: how it is told, and what takes it away. */
    private record Chosen(String words, Runnable away) {}

    private final List<Component> fields = new ArrayList<>();
    private final transient List<Supplier<List<Chosen>>> choices = new ArrayList<>();
    private final UnorderedList chips = new UnorderedList();
    private final PanelButton button = new PanelButton(
            t("filter-menu.button"), "filter-panel", () -> new Div(fields.toArray(Component[]::new)), () -> {});

    /** With no fields yet; a field that is not visible does not take part. */
    public FilterMenu() {
        addClassName("filter-menu");
        chips.addClassName("filter-chips");
        chips.getElement().setAttribute("aria-label", t("filter-menu.chosen"));
        add(button, chips);
        refresh();
    }

    /** Adds a choice of several out of a list, told in the order of the list; none of them is the plain state. */
    public <T> FilterMenu several(MultiSelectComboBox<T> field) {
        field.setWidthFull();
        return with(
                field,
                field,
                () -> field.getListDataView()
                        .getItems()
                        .filter(field::isSelected)
                        .map(value -> new Chosen(
                                words(field.getItemLabelGenerator(), value), () -> field.deselect(List.of(value))))
                        .toList());
    }

    /** Adds a choice of one, whose plain state says nothing. */
    public <T> FilterMenu one(Select<T> field, T plain) {
        field.setWidthFull();
        return with(
                field,
                field,
                () -> Objects.equals(field.getValue(), plain)
                        ? List.of()
                        : List.of(new Chosen(
                                words(field.getItemLabelGenerator(), field.getValue()), () -> field.setValue(plain))));
    }

    /** Adds a yes or no. */
    public FilterMenu check(Checkbox field) {
        return with(
                field,
                field,
                () -> field.getValue()
                        ? List.of(new Chosen(field.getLabel(), () -> field.setValue(false)))
                        : List.of());
    }

    private FilterMenu with(Component field, HasValue<?, ?> value, Supplier<List<Chosen>> chosen) {
        fields.add(field);
        choices.add(() -> field.isVisible() ? chosen.get() : List.of());
        value.addValueChangeListener(change -> refresh());
        refresh();
        return this;
    }

    private static <T> String words(ItemLabelGenerator<T> label, T value) {
        return label.apply(value);
    }

    /** Tells what is chosen; to be called when a field was shown or hidden. */
    public void refresh() {
        List<Chosen> all =
                choices.stream().flatMap(choice -> choice.get().stream()).toList();
        button.setText(all.isEmpty() ? t("filter-menu.button") : t("filter-menu.button.count", all.size()));
        chips.removeAll();
        chips.setVisible(!all.isEmpty());
        all.forEach(chosen -> chips.add(new ListItem(chip(chosen))));
    }

    private NativeButton chip(Chosen chosen) {
        var chip = new NativeButton(chosen.words(), click -> {
            chosen.away().run();
            button.focus();
        });
        chip.setAriaLabel(t("filter-menu.away", chosen.words()));
        return chip;
    }
}
