package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.ChooseAndAdd;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneDetail.Tie;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** What a milestone waits for and what waits for it; its planner adds and removes the first. */
class DependencyCard extends Div {

    private final MilestoneDetail detail;
    private final transient PlanningService planning;
    private final transient Runnable changed;

    DependencyCard(MilestoneDetail detail, PlanningService planning, Runnable changed) {
        this.detail = detail;
        this.planning = planning;
        this.changed = changed;
        addClassName("card");
        add(new H2(t("dependency.title")), new H3(t("milestone.needs")));
        add(ties(detail.needs(), "milestone.needs.none", detail.mayEdit()));
        if (detail.mayEdit()) {
            add(chooser());
        }
        add(new H3(t("milestone.needed-by")), ties(detail.neededBy(), "milestone.needed-by.none", false));
    }

    private Component ties(List<Tie> ties, String none, boolean removable) {
        if (ties.isEmpty()) {
            var empty = new Paragraph(t(none));
            empty.addClassName("quiet");
            return empty;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (Tie tie : ties) {
            list.add(item(tie, removable));
        }
        return list;
    }

    private ListItem item(Tie tie, boolean removable) {
        var item = new ListItem(new Anchor(
                PlanningNavigation.milestone(tie.other().id()), tie.other().title()));
        item.addClassName("tie");
        var when = tie.other().shown();
        var words = new Span(when == null ? t("milestone.unplanned") : PartialDateWords.told(when));
        words.addClassName("quiet");
        item.add(words);
        if (tie.broken()) {
            var broken = new Span(t("dependency.broken"));
            broken.addClassName("late");
            item.add(broken);
        }
        if (tie.stopped() != null) {
            var stopped = new Span(t("dependency.stopped." + tie.stopped()));
            stopped.addClassName("late");
            item.add(stopped);
        }
        addNote(item, tie.note());
        if (removable) {
            var remove = new Button(t("action.remove"), click -> {
                planning.removeDependency(detail.item().id(), tie.dependency());
                changed.run();
            });
            remove.setAriaLabel(t("dependency.remove", tie.other().title()));
            item.add(remove);
        }
        return item;
    }

    private static void addNote(ListItem item, @Nullable String note) {
        if (note != null) {
            var words = new Span(note);
            words.addClassName("quiet");
            item.add(words);
        }
    }

    private ChooseAndAdd<MilestoneItem> chooser() {
        return new ChooseAndAdd<>(
                t("dependency.add"),
                (words, offset, limit) -> planning.list(MilestoneFilter.ALL.withText(words), offset, limit),
                MilestoneItem::titleAndDate,
                milestone -> {
                    planning.addDependency(detail.item().id(), milestone.id(), null);
                    Notices.done(t("dependency.added"));
                    changed.run();
                });
    }
}
