package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.FilterMenu;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.Comparison.Filter;
import nl.spoorboek.planning.Comparison.Order;
import nl.spoorboek.planning.PlanChange;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Two plannings compared: how many of each per track, and the milestones with what narrows them down. */
class ComparisonPanel extends Div {

    private final transient BaselineService baselines;
    private final transient BaselineItem from;
    private final transient @Nullable BaselineItem to;
    private final transient List<TrackItem> tracks;
    private final Div numbers = new Div();
    private final MultiSelectComboBox<PlanChange> changes = new MultiSelectComboBox<>(t("compare.change"));
    private final MultiSelectComboBox<TrackItem> which = new MultiSelectComboBox<>(t("milestone.track"));
    private final TextField text = new TextField(t("milestone.filter"));
    private final Select<Order> order = new Select<>();
    private final Span count = new Span();
    private final Paragraph nothing = new Paragraph(t("milestone.none.filter"));
    private final ComparisonGrid grid;

    ComparisonPanel(BaselineService baselines, BaselineItem from, @Nullable BaselineItem to, List<TrackItem> tracks) {
        this.baselines = baselines;
        this.from = from;
        this.to = to;
        this.tracks = tracks;
        this.grid = new ComparisonGrid(baselines, from, to, tracks);
        addClassName("record-list");
        BaselineParts.sideways(numbers, t("compare.tallies"));
        changes.setItems(PlanChange.values());
        changes.setItemLabelGenerator(Texts::word);
        changes.addValueChangeListener(change -> showLines());
        which.setItems(tracks);
        which.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        which.addValueChangeListener(change -> showLines());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(RecordGrid.TYPING_PAUSE);
        text.setClearButtonVisible(true);
        text.addClassName("grow");
        text.addValueChangeListener(change -> showLines());
        order.setLabel(t("compare.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(how -> t("compare.order." + how.name()));
        order.setValue(Order.SLIP);
        order.addValueChangeListener(change -> showLines());
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        var toolbar =
                new Div(text, new FilterMenu().several(changes).several(which).one(order, Order.SLIP), count);
        toolbar.addClassName("toolbar");
        add(numbers, toolbar, grid, nothing);
        showAll();
    }

    /** Asks for everything again. */
    final void showAll() {
        numbers.removeAll();
        numbers.add(new TallyTable(baselines.tallies(from, to), tracks));
        showLines();
    }

    private void showLines() {
        var filter = new Filter(
                changes.getValue(),
                which.getValue().stream().map(TrackItem::id).collect(Collectors.toSet()),
                text.getValue(),
                order.getValue());
        grid.show(filter);
        int size = grid.size();
        count.setText(t("milestone.count", size));
        grid.setVisible(size > 0);
        nothing.setVisible(size == 0);
    }
}
