package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.ComparedPlannings;
import org.jspecify.annotations.Nullable;

/**
 * Which plannings the roadmap compares: an adopted one with what is planned now, or with one that was adopted later. The plannings
 * are asked for when the choice is about to be seen, and the chosen ones when their names have to be told.
 */
class ComparedWith extends Div {

    private final transient BaselineService baselines;
    private final Select<BaselineItem> earlier;
    private final Select<BaselineItem> later;
    private final Paragraph line = new Paragraph();
    private transient Optional<ComparedPlannings> chosen = Optional.empty();
    private transient List<BaselineItem> known = List.of();
    private boolean filling;

    /** {@code changed} runs when a person chose. */
    ComparedWith(BaselineService baselines, Runnable changed) {
        this.baselines = baselines;
        this.earlier = select("roadmap.beside", "roadmap.beside.last");
        this.later = select("roadmap.beside.later", "compare.now");
        earlier.setHelperText(t("roadmap.beside.help"));
        later.setVisible(false);
        line.addClassName("roadmap-beside");
        line.setVisible(false);
        addClassName("stacked");
        add(earlier, later);
        earlier.addValueChangeListener(change -> choose(changed));
        later.addValueChangeListener(change -> choose(changed));
    }

    private static Select<BaselineItem> select(String label, String none) {
        var select = new Select<BaselineItem>();
        select.setLabel(t(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t(none));
        select.setItemLabelGenerator(item -> item == null ? t(none) : item.name());
        select.setWidthFull();
        return select;
    }

    private void choose(Runnable changed) {
        if (filling) {
            return;
        }
        BaselineItem with = later.getValue();
        choose(earlier.getOptionalValue()
                .map(first -> new ComparedPlannings(first.id(), with == null ? null : with.id())));
        offer();
        changed.run();
    }

    /** The choice is about to be seen. */
    void fill() {
        known = baselines.list();
        offer();
    }

    private void offer() {
        filling = true;
        try {
            BaselineItem first =
                    chosen.flatMap(plannings -> of(plannings.earlier())).orElse(null);
            earlier.setItems(known);
            earlier.setValue(first);
            List<BaselineItem> after = first == null
                    ? List.of()
                    : known.stream()
                            .filter(item -> BaselineItem.BY_DECISION.compare(item, first) > 0)
                            .toList();
            later.setItems(after);
            later.setValue(
                    chosen.map(ComparedPlannings::later).flatMap(this::of).orElse(null));
            later.setVisible(!after.isEmpty());
        } finally {
            filling = false;
        }
    }

    private Optional<BaselineItem> of(BaselineId id) {
        return known.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Compares these. What was decided first is the earlier, however they are named; with none, or one that cannot be read, it is
     * what is planned now with what was adopted last.
     */
    void choose(Optional<ComparedPlannings> plannings) {
        if (plannings.equals(chosen)) {
            return;
        }
        Optional<BaselineItem> first = plannings.map(ComparedPlannings::earlier).flatMap(this::find);
        Optional<BaselineItem> second = plannings
                .map(ComparedPlannings::later)
                .flatMap(this::find)
                .filter(item ->
                        first.filter(other -> !other.id().equals(item.id())).isPresent());
        first.ifPresentOrElse(
                one -> second.ifPresentOrElse(
                        other -> {
                            boolean forward = BaselineItem.BY_DECISION.compare(one, other) <= 0;
                            compare(forward ? one : other, forward ? other : one);
                        },
                        () -> compare(one, null)),
                this::compareNothing);
    }

    private void compare(BaselineItem first, @Nullable BaselineItem second) {
        chosen = Optional.of(new ComparedPlannings(first.id(), second == null ? null : second.id()));
        line.removeAll();
        if (second != null) {
            line.add(new Span(t("roadmap.beside.then")));
            name(second);
        }
        line.add(new Span(t("roadmap.beside.line")));
        name(first);
        line.setVisible(true);
    }

    private void name(BaselineItem item) {
        line.add(
                new Anchor(PlanningNavigation.baseline(item.id()), item.name()),
                new Span(t("roadmap.beside.day", Texts.day(item.day()))));
    }

    private void compareNothing() {
        chosen = Optional.empty();
        line.removeAll();
        line.setVisible(false);
    }

    private Optional<BaselineItem> find(BaselineId id) {
        try {
            return Optional.of(baselines.find(id));
        } catch (Problem.NotFound gone) {
            return Optional.empty();
        }
    }

    /** The plannings that were chosen. */
    Optional<ComparedPlannings> chosen() {
        return chosen;
    }

    /** Says which plannings are compared; hidden when none are. */
    Paragraph line() {
        return line;
    }
}
