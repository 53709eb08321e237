package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.FilterMenu;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.exchange.ui.ExportMenu;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.TrackItem;

/** The milestones of a track with what narrows them down, and the way to make one. */
class MilestoneList extends Div {

    private final transient PlanningService planning;
    private final transient MilestoneEditing editing;
    private final MilestoneTable grid;
    private final transient MilestoneFilter whole;
    private final transient TrackItem track;
    private final TextField text = new TextField(t("milestone.filter"));
    private final MultiSelectComboBox<MilestoneState> states = new MultiSelectComboBox<>(t("milestone.filter.states"));
    private final Checkbox late = new Checkbox(t("milestone.filter.late"));
    private final Span count = new Span();
    private final Div nothing = new Div();

    MilestoneList(
            PlanningService planning,
            MilestoneEditing editing,
            LiveTopics live,
            MilestoneTable grid,
            MilestoneFilter whole,
            TrackItem track) {
        this.planning = planning;
        this.editing = editing;
        this.grid = grid;
        this.whole = whole;
        this.track = track;
        addClassName("record-list");
        boolean mayPlan = planning.mayPlan(track.id());
        if (!mayPlan) {
            add(readOnly());
        }
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(RecordGrid.TYPING_PAUSE);
        text.setClearButtonVisible(true);
        text.addClassName("grow");
        text.addValueChangeListener(change -> filter());
        states.setItems(MilestoneState.values());
        states.setItemLabelGenerator(Texts::word);
        states.addValueChangeListener(change -> filter());
        late.addValueChangeListener(change -> filter());
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        var toolbar = new Div(
                text,
                new FilterMenu().several(states).check(late),
                count,
                ExportMenu.ofMilestones(this::narrowed).withIntake(mayPlan));
        toolbar.addClassName("toolbar");
        if (mayPlan) {
            toolbar.add(createButton());
        }
        add(toolbar, grid, nothing);
        live.watch(this, this::showAll, Topic.all("milestone"));
        filter();
    }

    private Paragraph readOnly() {
        var line = new Paragraph(t(
                track.lead() == null
                        ? Message.of("planning.refused.vacant", track.number())
                        : Message.of("planning.refused.track", track.number(), track.lead())));
        line.addClassName("read-only-line");
        return line;
    }

    private Button createButton() {
        var create = new Button(t("milestone.new"), click -> editing.openNew(track, id -> showAll()));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private void filter() {
        grid.show(narrowed());
        showCount();
    }

    private MilestoneFilter narrowed() {
        return whole.withText(text.getValue()).withStates(states.getValue()).withLate(late.getValue());
    }

    private void showAll() {
        grid.refresh();
        showCount();
    }

    private void showCount() {
        int size = grid.size();
        count.setText(t("milestone.count", size));
        grid.setVisible(size > 0 || grid.isOpen());
        nothing.removeAll();
        if (size == 0) {
            boolean filtered = !text.isEmpty() || !states.isEmpty() || late.getValue();
            nothing.add(
                    filtered
                            ? new Paragraph(t("milestone.none.filter"))
                            : planning.mayPlan(track.id())
                                    ? new EmptyPlace(t("milestone.none"), t("milestone.none.what"), createButton())
                                    : new EmptyPlace(t("milestone.none"), t("milestone.none.read")));
        }
    }
}
