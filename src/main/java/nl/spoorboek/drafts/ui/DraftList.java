package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.FilterMenu;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftFilter;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.DraftState;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Drafts with what narrows them down, and the way to begin one. */
class DraftList extends Div {

    private final transient DraftDialogs dialogs;
    private final DraftGrid grid;
    private final transient @Nullable TrackItem track;
    private final boolean mayWrite;
    private final transient Consumer<DraftList> filtered;
    private final TextField text = new TextField(t("draft.filter"));
    private final MultiSelectComboBox<DraftState> states = new MultiSelectComboBox<>(t("milestone.filter.states"));
    private final MultiSelectComboBox<TrackItem> tracks = new MultiSelectComboBox<>(t("milestone.track"));
    private final Span count = new Span();
    private final Div nothing = new Div();
    private boolean quiet;

    /** All drafts, or with a track those of that track; {@code filtered} hears of every change of the filter. */
    DraftList(
            DraftService drafts,
            DraftDialogs dialogs,
            LiveTopics live,
            DraftGrid grid,
            List<TrackItem> offered,
            @Nullable TrackItem track,
            Consumer<DraftList> filtered) {
        this.dialogs = dialogs;
        this.grid = grid;
        this.track = track;
        this.filtered = filtered;
        mayWrite = track == null
                ? drafts.mayWrite(null) || offered.stream().anyMatch(some -> drafts.mayWrite(some.id()))
                : drafts.mayWrite(track.id());
        addClassName("record-list");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(RecordGrid.TYPING_PAUSE);
        text.setClearButtonVisible(true);
        text.addClassName("grow");
        text.addValueChangeListener(change -> filter());
        states.setItems(DraftState.values());
        states.setItemLabelGenerator(Texts::word);
        states.addValueChangeListener(change -> filter());
        tracks.setItems(offered);
        tracks.setItemLabelGenerator(some -> t("track.label", some.number(), some.name()));
        tracks.addValueChangeListener(change -> filter());
        tracks.setVisible(track == null);
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        var toolbar = new Div(text, new FilterMenu().several(tracks).several(states), count);
        toolbar.addClassName("toolbar");
        if (mayWrite) {
            toolbar.add(createButton());
        }
        add(toolbar, grid, nothing);
        live.watch(this, this::refresh, Topic.all("draft"));
        filter();
    }

    private Button createButton() {
        var create = new Button(t("draft.new"), click -> dialogs.create(track));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    /** Sets the fields to what an address says, without telling of it. */
    void show(String words, Set<DraftState> in, Set<Integer> of) {
        quiet = true;
        text.setValue(words);
        states.setValue(in);
        tracks.setValue(new HashSet<>(tracks.getListDataView()
                .getItems()
                .filter(some -> of.contains(some.number()))
                .toList()));
        quiet = false;
        filter();
    }

    /** Words in title or type that one looks for. */
    String words() {
        return text.getValue();
    }

    /** The states that are chosen. */
    Set<DraftState> states() {
        return states.getValue();
    }

    /** The tracks that are chosen. */
    Set<TrackItem> tracks() {
        return tracks.getValue();
    }

    private void filter() {
        if (quiet) {
            return;
        }
        Set<TrackId> of = track == null
                ? tracks.getValue().stream().map(TrackItem::id).collect(Collectors.toSet())
                : Set.of(track.id());
        grid.show(new DraftFilter(of, false, states.getValue(), text.getValue()));
        showCount();
        filtered.accept(this);
    }

    private void refresh() {
        grid.refresh();
        showCount();
    }

    private void showCount() {
        int size = grid.size();
        count.setText(t("draft.count", size));
        grid.setVisible(size > 0);
        nothing.removeAll();
        if (size == 0) {
            boolean narrowed = !text.isEmpty() || !states.isEmpty() || !tracks.isEmpty();
            nothing.add(
                    narrowed
                            ? new Paragraph(t("draft.none.filter"))
                            : mayWrite
                                    ? new EmptyPlace(t("draft.none"), t("draft.none.write"), createButton())
                                    : new EmptyPlace(t("draft.none"), t("draft.none.read")));
        }
    }
}
