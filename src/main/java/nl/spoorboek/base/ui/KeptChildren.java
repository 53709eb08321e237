package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The children of a list, one for each record. When the records are shown anew, those that did not change stay on the page: the
 * browser has nothing to do for them, and the focus stays where it was.
 *
 * @param <T> the records, which differ from each other; equal ones are one and the same
 * @param <C> what shows a record
 */
public final class KeptChildren<T, C extends Component> {

    private final HasComponents parent;
    private final Map<T, C> known = new HashMap<>();

    /** No children yet; {@code parent} has no others. */
    public KeptChildren(HasComponents parent) {
        this.parent = parent;
    }

    /** Shows these records in this order; {@code maker} makes what is not there yet. */
    public void show(List<T> records, Function<? super T, ? extends C> maker) {
        Set<T> wanted = new HashSet<>(records);
        known.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().removeFromParent();
            }
            return gone;
        });
        List<Component> now = new ArrayList<>(((Component) parent).getChildren().toList());
        for (int place = 0; place < records.size(); place++) {
            C child = known.computeIfAbsent(records.get(place), maker);
            if (place >= now.size() || !now.get(place).equals(child)) {
                parent.addComponentAtIndex(place, child);
                now.remove(child);
                now.add(place, child);
            }
        }
    }

    /** What is shown now, in no particular order. */
    public List<C> children() {
        return List.copyOf(known.values());
    }
}
