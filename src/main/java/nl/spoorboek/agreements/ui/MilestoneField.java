package nl.spoorboek.agreements.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** Chooses a milestone of one track, or none. */
class MilestoneField extends ComboBox<MilestoneItem> {

    private final transient PlanningService planning;

    MilestoneField(String label, PlanningService planning) {
        super(label);
        this.planning = planning;
        setItemLabelGenerator(MilestoneItem::titleAndDate);
        setClearButtonVisible(true);
        setWidthFull();
        offer(null);
    }

    /** Offers the milestones of a track; without one there is nothing to choose. */
    final void offer(@Nullable TrackId track) {
        setEnabled(track != null);
        clear();
        setItemsPageable((page, words) -> track == null
                ? java.util.List.of()
                : planning.list(MilestoneFilter.of(track).withText(words), (int) page.getOffset(), page.getPageSize()));
    }

    /** Shows what is chosen now. */
    void choose(@Nullable MilestoneId id) {
        if (id == null) {
            clear();
        } else {
            setValue(planning.find(id).item());
        }
    }

    /** What is chosen, or null. */
    @Nullable
    MilestoneId chosen() {
        MilestoneItem item = getValue();
        return item == null ? null : item.id();
    }
}
