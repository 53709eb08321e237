package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.exchange.CalendarChoices;
import nl.spoorboek.exchange.CalendarService;
import nl.spoorboek.programme.TrackItem;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own calendar feed: what is in it, its address (shown once), another address, or an end to it. */
final class CalendarCard extends Div {

    private final transient CalendarService calendars;
    private final Checkbox sessions = new Checkbox(t("exchange.feed.sessions"));
    private final Checkbox rounds = new Checkbox(t("exchange.feed.rounds"));
    private final Checkbox milestones = new Checkbox(t("exchange.feed.milestones"));
    private final Checkbox actions = new Checkbox(t("exchange.feed.actions"));
    private final MultiSelectComboBox<TrackItem> tracks = new MultiSelectComboBox<>(t("exchange.feed.tracks"));
    private final Paragraph what = new Paragraph();
    private final TextField address = new TextField(t("exchange.feed.address"));
    private final Div buttons = new Div();
    private boolean filling;

    CalendarCard(CalendarService calendars, List<TrackItem> all) {
        this.calendars = calendars;
        addClassNames("card", "form", "calendar-card");
        tracks.setItems(all);
        tracks.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        tracks.setHelperText(t("exchange.feed.tracks.help"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(t("exchange.feed.address.help"));
        address.setVisible(false);
        what.getElement().setAttribute("aria-live", "polite");
        buttons.addClassName("button-row");
        List.of(sessions, rounds, milestones, actions).forEach(box -> box.addValueChangeListener(change -> chosen()));
        tracks.addValueChangeListener(change -> chosen());
        add(
                new H2(t("exchange.feed.title")),
                new Paragraph(t("exchange.feed.what")),
                sessions,
                rounds,
                milestones,
                actions,
                tracks,
                what,
                address,
                buttons);
        fill(all);
    }

    private void fill(List<TrackItem> all) {
        filling = true;
        CalendarChoices now = calendars.choices().orElse(CalendarChoices.USUAL);
        sessions.setValue(now.sessions());
        rounds.setValue(now.rounds());
        milestones.setValue(now.milestones());
        actions.setValue(now.actions());
        tracks.setValue(
                all.stream().filter(track -> now.tracks().contains(track.id())).collect(Collectors.toSet()));
        filling = false;
        showState();
    }

    private void showState() {
        boolean there = calendars.choices().isPresent();
        what.setText(t(there ? "exchange.feed.there" : "exchange.feed.none"));
        buttons.removeAll();
        if (!there) {
            buttons.add(new Button(t("exchange.feed.make"), click -> renew()));
            return;
        }
        buttons.add(
                new Button(
                        t("exchange.feed.renew"),
                        click -> confirm("exchange.feed.renew", "exchange.feed.renew.what", this::renew)),
                new Button(
                        t("exchange.feed.end"),
                        click -> confirm("exchange.feed.end", "exchange.feed.end.what", this::end)));
    }

    private void renew() {
        address.setValue(site() + calendars.renew(choices()));
        address.setVisible(true);
        showState();
        address.focus();
    }

    private void end() {
        calendars.end();
        address.clear();
        address.setVisible(false);
        showState();
        Notices.done(t("exchange.feed.ended"));
    }

    private void chosen() {
        if (!filling && calendars.choices().isPresent()) {
            calendars.choose(choices());
            Notices.done(t("exchange.feed.chosen"));
        }
    }

    private CalendarChoices choices() {
        return new CalendarChoices(
                sessions.getValue(),
                rounds.getValue(),
                milestones.getValue(),
                actions.getValue(),
                tracks.getValue().stream().map(TrackItem::id).collect(Collectors.toSet()));
    }

    private static void confirm(String heading, String text, Runnable then) {
        var dialog = new ConfirmDialog(t(heading), t(text), t(heading), confirmed -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        UI.getCurrent().add(dialog);
        dialog.open();
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .build()
                        .toUriString()
                + "/";
    }
}
