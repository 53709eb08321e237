package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionFilter.Due;
import nl.spoorboek.actions.ActionFilter.Whose;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.base.ui.FilterMenu;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** What narrows the actions down. */
class ActionFilterBar extends Div {

    private static final int ALL_TRACKS = -1;

    private final TextField text = new TextField(t("action-item.filter.text"));
    private final Select<Integer> track = new Select<>();
    private final Select<Whose> whose = new Select<>();
    private final Select<Due> due = new Select<>();
    private final MultiSelectComboBox<ActionState> states = new MultiSelectComboBox<>(t("action-item.state"));
    private final FilterMenu menu = new FilterMenu();
    private final transient List<TrackItem> tracks;
    private final transient Consumer<ActionFilterBar> changed;
    private boolean showing;

    /** A bar; with no tracks to choose from, the track is not asked. */
    ActionFilterBar(List<TrackItem> tracks, Consumer<ActionFilterBar> changed) {
        this.tracks = tracks;
        this.changed = changed;
        addClassName("toolbar");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(RecordGrid.TYPING_PAUSE);
        text.setClearButtonVisible(true);
        text.addClassName("grow");
        track.setLabel(t("action-item.track"));
        List<Integer> numbers = new ArrayList<>(List.of(ALL_TRACKS, ActionAddress.PROGRAMME));
        tracks.forEach(item -> numbers.add(item.number()));
        track.setItems(numbers);
        track.setItemLabelGenerator(this::trackName);
        track.setValue(ALL_TRACKS);
        track.setVisible(!tracks.isEmpty());
        whose.setLabel(t("action-item.owner"));
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(value -> t("action-item.whose." + value.name()));
        due.setLabel(t("action-item.due"));
        due.setItems(Due.values());
        due.setItemLabelGenerator(value -> t("action-item.due-filter." + value.name()));
        states.setItems(ActionState.values());
        states.setItemLabelGenerator(Texts::word);
        show(ActionAddress.PLAIN);
        text.addValueChangeListener(change -> tell());
        track.addValueChangeListener(change -> tell());
        whose.addValueChangeListener(change -> tell());
        due.addValueChangeListener(change -> tell());
        states.addValueChangeListener(change -> tell());
        add(
                text,
                menu.one(track, ALL_TRACKS)
                        .one(whose, Whose.ALL)
                        .one(due, Due.ANY)
                        .several(states));
    }

    private String trackName(Integer number) {
        if (number == ALL_TRACKS) {
            return t("action-item.filter.tracks");
        }
        return tracks.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .map(item -> t("track.label", item.number(), item.name()))
                .orElseGet(() -> t("programme.line"));
    }

    private void tell() {
        if (!showing) {
            changed.accept(this);
        }
    }

    /** Fills in what an address says; nobody is told. */
    final void show(ActionAddress address) {
        showing = true;
        text.setValue(address.text());
        int wanted = address.track() == null ? ALL_TRACKS : address.track();
        boolean known = wanted == ActionAddress.PROGRAMME || tracks.stream().anyMatch(item -> item.number() == wanted);
        track.setValue(known ? wanted : ALL_TRACKS);
        whose.setValue(address.whose());
        due.setValue(address.due());
        states.setValue(address.states());
        states.setVisible(!address.board());
        menu.refresh();
        showing = false;
    }

    /** The address for what is filled in. */
    ActionAddress address(ActionAddress now) {
        return new ActionAddress(
                now.board(),
                number(),
                states.getValue(),
                whose.getValue(),
                due.getValue(),
                text.getValue(),
                now.order());
    }

    private @Nullable Integer number() {
        return track.getValue() == ALL_TRACKS ? null : track.getValue();
    }

    /** The one track that is chosen, or null. */
    @Nullable
    TrackItem track() {
        return tracks.stream()
                .filter(item -> item.number() == track.getValue())
                .findFirst()
                .orElse(null);
    }

    /** What is filled in, within a whole. */
    ActionFilter filter(ActionFilter whole) {
        ActionFilter filter = whole.withStates(states.getValue())
                .withWhose(whose.getValue())
                .withDue(due.getValue())
                .withText(text.getValue());
        TrackItem chosen = track();
        if (chosen != null) {
            return filter.withTracks(Set.of(chosen.id()), false);
        }
        return track.getValue() == ActionAddress.PROGRAMME ? filter.withTracks(Set.of(), true) : filter;
    }
}
