package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.PanelButton;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.SavedView;
import nl.spoorboek.planning.SavedViewService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The views that were saved under a name: open, save, rename, share, delete. */
class SavedViewMenu extends Div {

    private final transient SavedViewService views;
    private final transient PlanningService planning;
    private final transient RoadmapSources sources;
    private final @Nullable TrackId place;
    private final transient Supplier<RoadmapAddress> shown;
    private final UnorderedList menu = new UnorderedList();

    /**
     * The menu.
     *
     * @param place the track on whose page it stands; null on the roadmap of all tracks
     * @param shown what is looked at now
     */
    SavedViewMenu(RoadmapSources sources, @Nullable TrackId place, Supplier<RoadmapAddress> shown) {
        this.views = sources.views();
        this.planning = sources.planning();
        this.sources = sources;
        this.place = place;
        this.shown = shown;
        var save = new Button(t("saved-view.save"), click -> save());
        menu.addClassName("plain-list");
        add(new PanelButton(t("saved-view.menu"), "saved-views", () -> new Div(menu, save), this::refresh));
        sources.live().watch(menu, this::refresh, Topic.all("saved_view"));
    }

    private void refresh() {
        menu.removeAll();
        views.list().stream()
                .filter(view -> place == null || place.equals(view.place()) || place.equals(view.sharedWith()))
                .forEach(view -> menu.add(entry(view)));
        if (menu.getChildren().findAny().isEmpty()) {
            menu.add(new ListItem(t("saved-view.none")));
        }
    }

    private ListItem entry(SavedView view) {
        String name = view.mine() ? view.name() : t("saved-view.of", view.name(), view.owner());
        var entry = new ListItem(new Anchor(path(view), name));
        if (view.mayEdit()) {
            entry.add(
                    small("saved-view.edit", view, () -> edit(view)),
                    small("saved-view.delete", view, () -> delete(view)));
        }
        return entry;
    }

    private static Button small(String label, SavedView view, Runnable run) {
        var button = new Button(t(label), click -> run.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(t("saved-view.what-of-which", t(label), view.name()));
        return button;
    }

    private String path(SavedView view) {
        String path = Optional.ofNullable(view.place())
                .flatMap(id -> sources.tracks().stream()
                        .filter(track -> track.id().equals(id))
                        .findFirst())
                .map(track -> PlanningNavigation.roadmapOf(track.number()))
                .orElse(PlanningNavigation.roadmap());
        return path + "?" + view.address();
    }

    private void save() {
        var name = new TextField(t("saved-view.name"));
        Select<TrackItem> share = share(null);
        dialog(t("saved-view.save"), name, share)
                .saving(() -> {
                    views.save(name.getValue(), shown.get().parameters().getQueryString(), place, chosen(share));
                    Notices.done(t("saved-view.saved", name.getValue()));
                })
                .open();
        name.focus();
    }

    private void edit(SavedView view) {
        var name = new TextField(t("saved-view.name"));
        name.setValue(view.name());
        Select<TrackItem> share = share(view.sharedWith());
        dialog(t("saved-view.edit"), name, share)
                .saving(
                        view.version(),
                        () -> new Naming(name.getValue(), chosen(share)),
                        (naming, seen) -> views.change(view.id(), seen, naming.name(), naming.share()),
                        () -> latest(view),
                        (mine, theirs) -> EditDialog.differences(values(mine), values(theirs)),
                        () -> {})
                .open();
        name.focus();
    }

    private EditDialog.Latest<Naming> latest(SavedView view) {
        SavedView now = views.list().stream()
                .filter(one -> one.id().equals(view.id()))
                .findFirst()
                .orElseThrow(nl.spoorboek.base.Problem.NotFound::new);
        return new EditDialog.Latest<>(now.version(), new Naming(now.name(), now.sharedWith()));
    }

    /** What of a view is filled in: its name, and the track with whose readers it is shared. */
    private record Naming(String name, @Nullable TrackId share) {}

    private Map<String, @Nullable String> values(Naming naming) {
        Map<String, @Nullable String> values = new java.util.LinkedHashMap<>();
        values.put(t("saved-view.name"), naming.name());
        values.put(
                t("saved-view.share"),
                sources.tracks().stream()
                        .filter(track -> track.id().equals(naming.share()))
                        .findFirst()
                        .map(SavedViewMenu::label)
                        .orElse(null));
        return values;
    }

    private static EditDialog dialog(String heading, TextField name, Select<TrackItem> share) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(80);
        EditDialog dialog = new EditDialog(heading).field("name", t("saved-view.name"), name);
        return share.isVisible() ? dialog.field("share", t("saved-view.share"), share) : dialog;
    }

    /** With whom it can be shared: the readers of the tracks that this person plans, and of the one it is shared with already. */
    private Select<TrackItem> share(@Nullable TrackId with) {
        var share = new Select<TrackItem>();
        share.setLabel(t("saved-view.share"));
        share.setEmptySelectionAllowed(true);
        share.setEmptySelectionCaption(t("saved-view.share.nobody"));
        List<TrackItem> offered = sources.tracks().stream()
                .filter(track -> track.id().equals(with) || planning.mayPlan(track.id()))
                .toList();
        share.setItems(offered);
        share.setItemLabelGenerator(track -> track == null ? t("saved-view.share.nobody") : label(track));
        offered.stream().filter(track -> track.id().equals(with)).findFirst().ifPresent(share::setValue);
        share.setVisible(!offered.isEmpty());
        return share;
    }

    private static String label(TrackItem track) {
        return t("saved-view.share.track", track.number(), track.name());
    }

    private static @Nullable TrackId chosen(Select<TrackItem> share) {
        return share.getOptionalValue().map(TrackItem::id).orElse(null);
    }

    private void delete(SavedView view) {
        views.delete(view.id());
        Notices.done(
                t("saved-view.deleted", view.name()),
                () -> views.save(view.name(), view.address(), view.place(), view.sharedWith()));
    }
}
