package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.Owner;
import org.jspecify.annotations.Nullable;

/** Who answers for a milestone, in a row of the table; a name that nobody has is a party outside. */
class SheetOwner extends ComboBox<OwnerChoice> {

    private static final OwnerChoice NOBODY = new OwnerChoice(new Owner.Nobody(), "");

    private @Nullable OwnerChoice shown;

    SheetOwner(MilestoneItem of, List<OwnerChoice> owners) {
        setAriaLabel(t("milestone-sheet.owner-of", of.title()));
        setItems(owners);
        setItemLabelGenerator(OwnerChoice::name);
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(OwnerChoice.outside(typed.getDetail())));
        setWidthFull();
    }

    /** Shows who is saved. */
    void show(MilestoneItem item) {
        // whoever it is: only another choice is ever saved
        shown = item(item);
        setValue(shown);
    }

    /** After another one saved too: what was chosen stays. */
    void rebase(MilestoneItem now) {
        if (isChanged()) {
            shown = item(now);
        } else {
            show(now);
        }
    }

    private static @Nullable OwnerChoice item(MilestoneItem of) {
        return of.owner() == null ? null : OwnerChoice.outside(of.owner());
    }

    boolean isChanged() {
        OwnerChoice now = getValue();
        OwnerChoice before = shown;
        return now == null ? before != null : !now.equals(before);
    }

    /** The other owner; null when it is still the same. */
    @Nullable
    Owner changed() {
        return isChanged() ? getOptionalValue().orElse(NOBODY).owner() : null;
    }
}
