package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.ui.PanelButton;
import nl.spoorboek.exchange.Exports;
import nl.spoorboek.exchange.PictureView;
import nl.spoorboek.exchange.TableKind;
import nl.spoorboek.exchange.picture.RoadmapFile;
import nl.spoorboek.planning.MilestoneFilter;

/**
 * A button "Uitvoer" that shows links to files of what is on the screen. They are real links: a keyboard and a screen reader know
 * them, and what a browser does with links works. What the links lead to is asked when the list opens.
 */
public final class ExportMenu extends Div {

    /**
     * A file to take.
     *
     * @param name what it is
     * @param what for what it is good, in a few words
     * @param address where it is
     */
    record Choice(String name, String what, String address) {}

    private final transient Supplier<List<Choice>> choices;
    private final UnorderedList list = new UnorderedList();
    private final List<Anchor> links = new ArrayList<>();
    private final PanelButton button;

    private ExportMenu(Supplier<List<Choice>> choices) {
        this.choices = choices;
        addClassName("export-menu");
        list.addClassName("plain-list");
        fill();
        button = new PanelButton(t("exchange.menu"), "export-list", () -> list, this::fill);
        add(button);
    }

    /** The picture of the period that is in view as it is looked at, and the tables of the milestones. */
    public static ExportMenu ofRoadmap(
            Supplier<MilestoneFilter> filter, Supplier<DateRange> period, Supplier<PictureView> view) {
        return new ExportMenu(() -> {
            List<Choice> choices = new ArrayList<>();
            for (RoadmapFile kind : RoadmapFile.values()) {
                choices.add(new Choice(
                        t("exchange.picture." + kind.name()),
                        t("exchange.picture.what." + kind.name()),
                        Exports.picture(filter.get(), period.get(), view.get(), kind)));
            }
            choices.addAll(tables(filter.get()));
            return choices;
        });
    }

    /** Files of the milestones that are on the screen. */
    public static ExportMenu ofMilestones(Supplier<MilestoneFilter> filter) {
        return new ExportMenu(() -> tables(filter.get()));
    }

    private static List<Choice> tables(MilestoneFilter filter) {
        return List.of(
                new Choice(t("exchange.xlsx"), t("exchange.xlsx.what"), Exports.milestones(filter, TableKind.XLSX)),
                new Choice(t("exchange.csv"), t("exchange.csv.what"), Exports.milestones(filter, TableKind.CSV)),
                new Choice(t("exchange.project"), t("exchange.project.what"), Exports.plan(filter)));
    }

    /** Files of the actions that are on the screen. */
    public static ExportMenu ofActions(Supplier<ActionFilter> filter, Supplier<ActionOrder> order) {
        return new ExportMenu(() -> List.of(
                new Choice(
                        t("exchange.xlsx"),
                        t("exchange.xlsx.what"),
                        Exports.actions(filter.get(), order.get(), TableKind.XLSX)),
                new Choice(
                        t("exchange.csv"),
                        t("exchange.csv.what"),
                        Exports.actions(filter.get(), order.get(), TableKind.CSV))));
    }

    /** Adds the way to take a planning in, for who plans there. */
    public ExportMenu withIntake(boolean mayPlan) {
        if (mayPlan) {
            button.setText(t("intake.menu"));
            var what = new Span(t("intake.menu.what"));
            what.addClassName("sub");
            list.add(new ListItem(new Anchor("invoer", new Span(t("intake.place")), what)));
        }
        return this;
    }

    /** The links stay, and lead elsewhere: whoever stands on one keeps it. */
    private void fill() {
        List<Choice> now = choices.get();
        if (links.isEmpty()) {
            now.forEach(this::add);
        }
        for (int i = 0; i < now.size(); i++) {
            links.get(i).setHref(now.get(i).address());
        }
    }

    private void add(Choice choice) {
        var what = new Span(choice.what());
        what.addClassName("sub");
        var link = new Anchor(choice.address(), new Span(choice.name()), what);
        link.setRouterIgnore(true);
        links.add(link);
        list.add(new ListItem(link));
    }
}
