package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
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

/**
 * With which adopted planning the roadmap is compared. The plannings are asked for when the choice is about to be seen, and the
 * chosen one when its name has to be told.
 */
class ComparedWith extends Select<BaselineItem> {

    private final transient BaselineService baselines;
    private final Paragraph line = new Paragraph();
    private Optional<BaselineId> chosen = Optional.empty();
    private boolean filling;

    /** {@code changed} runs when a person chose. */
    ComparedWith(BaselineService baselines, Runnable changed) {
        this.baselines = baselines;
        setLabel(t("roadmap.beside"));
        setHelperText(t("roadmap.beside.help"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(t("roadmap.beside.last"));
        setItemLabelGenerator(item -> item == null ? t("roadmap.beside.last") : item.name());
        setWidthFull();
        line.addClassName("roadmap-beside");
        line.setVisible(false);
        addValueChangeListener(change -> {
            if (!filling) {
                choose(getOptionalValue().map(BaselineItem::id));
                changed.run();
            }
        });
    }

    /** The choice is about to be seen. */
    void fill() {
        filling = true;
        try {
            List<BaselineItem> known = baselines.list();
            setItems(known);
            setValue(known.stream()
                    .filter(item -> chosen.filter(item.id()::equals).isPresent())
                    .findFirst()
                    .orElse(null));
        } finally {
            filling = false;
        }
    }

    /** Compares with this one; with none, or one that cannot be read, it is the last that was adopted. */
    void choose(Optional<BaselineId> id) {
        if (id.equals(chosen)) {
            return;
        }
        Optional<BaselineItem> found = id.flatMap(this::find);
        chosen = found.map(BaselineItem::id);
        line.removeAll();
        line.setVisible(found.isPresent());
        found.ifPresent(item -> line.add(
                new Span(t("roadmap.beside.line")),
                new Anchor(PlanningNavigation.baseline(item.id()), item.name()),
                new Span(t("roadmap.beside.day", Texts.day(item.day())))));
    }

    private Optional<BaselineItem> find(BaselineId id) {
        try {
            return Optional.of(baselines.find(id));
        } catch (Problem.NotFound gone) {
            return Optional.empty();
        }
    }

    /** The planning that was chosen. */
    Optional<BaselineId> chosen() {
        return chosen;
    }

    /** Says with which planning it is compared; hidden otherwise. */
    Paragraph line() {
        return line;
    }
}
