package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.FilterMenu;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.SessionFilter;
import nl.spoorboek.cocreation.SessionKind;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.programme.TrackItem;

/** Sessions with what narrows them down, and the way to prepare one. */
class SessionList extends Div {

    private final SessionGrid grid;
    private final boolean mayPrepare;
    private final transient Runnable prepare;
    private final transient Set<TrackId> always;
    private final TextField text = new TextField(t("session.filter"));
    private final MultiSelectComboBox<TrackItem> tracks = new MultiSelectComboBox<>(t("session.track"));
    private final MultiSelectComboBox<SessionKind> kinds = new MultiSelectComboBox<>(t("session.kind"));
    private final MultiSelectComboBox<SessionState> states = new MultiSelectComboBox<>(t("session.state"));
    private final Span count = new Span();
    private final Div nothing = new Div();
    private transient Consumer<SessionFilter> changed = filter -> {};

    /** The list; {@code always} are the tracks that are not asked for, or none. */
    SessionList(SessionGrid grid, Set<TrackId> always, LiveTopics live, boolean mayPrepare, Runnable prepare) {
        this.grid = grid;
        this.always = always;
        this.mayPrepare = mayPrepare;
        this.prepare = prepare;
        addClassName("record-list");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(RecordGrid.TYPING_PAUSE);
        text.setClearButtonVisible(true);
        text.addClassName("grow");
        text.addValueChangeListener(change -> filter());
        tracks.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        tracks.setVisible(false);
        kinds.setItems(SessionKind.values());
        kinds.setItemLabelGenerator(Texts::word);
        states.setItems(SessionState.values());
        states.setItemLabelGenerator(Texts::word);
        List.of(tracks, kinds, states).forEach(choice -> choice.addValueChangeListener(change -> filter()));
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        var toolbar =
                new Div(text, new FilterMenu().several(tracks).several(kinds).several(states), count);
        toolbar.addClassName("toolbar");
        add(toolbar, grid, nothing);
        live.watch(this, this::showAll, Topic.all("session"));
    }

    /** Offers the tracks to choose from, with those chosen already, and tells of each change. */
    void offer(List<TrackItem> offered, SessionFilter chosen, Consumer<SessionFilter> listener) {
        tracks.setItems(offered);
        tracks.setVisible(true);
        text.setValue(chosen.text());
        tracks.setValue(offered.stream()
                .filter(track -> chosen.tracks().contains(track.id()))
                .collect(Collectors.toSet()));
        kinds.setValue(chosen.kinds());
        states.setValue(chosen.states());
        changed = listener;
    }

    /** The way to prepare a session, for whoever may. */
    Button prepareButton() {
        var create = new Button(t("session.new"), click -> prepare.run());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(mayPrepare);
        return create;
    }

    /** Shows what the fields leave. */
    void filter() {
        Set<TrackId> chosen = tracks.getValue().stream().map(TrackItem::id).collect(Collectors.toSet());
        var filter = new SessionFilter(
                tracks.isVisible() ? chosen : always, kinds.getValue(), states.getValue(), text.getValue());
        grid.show(filter);
        showCount();
        changed.accept(filter);
    }

    private void showAll() {
        grid.refresh();
        showCount();
    }

    private void showCount() {
        int size = grid.size();
        count.setText(t("session.count", size));
        grid.setVisible(size > 0);
        nothing.removeAll();
        if (size == 0) {
            boolean filtered = !text.isEmpty() || !tracks.isEmpty() || !kinds.isEmpty() || !states.isEmpty();
            if (filtered) {
                nothing.add(new Paragraph(t("session.none.filter")));
            } else if (mayPrepare) {
                nothing.add(new EmptyPlace(t("session.none"), t("session.none.what"), prepareButton()));
            } else {
                nothing.add(new EmptyPlace(t("session.none"), t("session.none.read")));
            }
        }
    }
}
