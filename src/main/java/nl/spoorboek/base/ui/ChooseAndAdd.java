package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.base.Problem;

/**
 * A field in which one record is chosen out of many, and a button that adds it to what it stands under. Only what is in view is
 * fetched; what cannot be added is said at the field.
 *
 * @param <T> what is chosen
 */
public class ChooseAndAdd<T> extends Div {

    /**
     * What there is to choose, piece by piece.
     *
     * @param <T> what is chosen
     */
    @FunctionalInterface
    public interface Offer<T> {

        /** At most {@code limit} records whose name has the words, from {@code offset}. */
        List<T> list(String words, int offset, int limit);
    }

    private final ComboBox<T> choice;

    /**
     * Asks.
     *
     * @param add adds what was chosen; a {@link Problem.Invalid} is shown at the field, and the choice stays
     */
    public ChooseAndAdd(String label, Offer<T> offer, ItemLabelGenerator<T> name, Consumer<T> add) {
        choice = new ComboBox<>(label);
        choice.setItemsPageable(
                (page, words) -> offer.list(words, Math.toIntExact(page.getOffset()), page.getPageSize()));
        choice.setItemLabelGenerator(name);
        choice.addClassName("grow");
        addClassName("toolbar");
        add(choice, new Button(t("action.add"), click -> choose(add)));
    }

    private void choose(Consumer<T> add) {
        T chosen = choice.getValue();
        if (chosen == null) {
            refuse(t("field.choose"));
            return;
        }
        try {
            add.accept(chosen);
            choice.clear();
            choice.setInvalid(false);
        } catch (Problem.Invalid invalid) {
            refuse(t(invalid.reason()));
        }
    }

    private void refuse(String sentence) {
        choice.setErrorMessage(sentence);
        choice.setInvalid(true);
    }
}
