package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.people.ui.AdministrationNavigation;
import nl.spoorboek.people.ui.SeatEditing;
import nl.spoorboek.programme.ProgrammeAdministration;
import nl.spoorboek.programme.ProgrammeAdministration.ProgrammeSetup;
import nl.spoorboek.programme.ProgrammeFrame;
import nl.spoorboek.programme.ReportingPeriod;
import nl.spoorboek.programme.TrackSetup;

/** The programme, its tracks with leads and programme lines, and its reporting periods: names and numbers, no content. */
@Route(AdministrationNavigation.PROGRAMME)
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class ProgrammeSetupView extends PlaceView implements BeforeEnterObserver {

    private final transient ProgrammeAdministration programmes;
    private final transient ProgrammeFrame frame;
    private final transient SetupEditing editing;
    private final transient SeatEditing seats;
    private final Div content = new Div();

    ProgrammeSetupView(
            ProgrammeAdministration programmes, ProgrammeFrame frame, SetupEditing editing, SeatEditing seats) {
        this.programmes = programmes;
        this.frame = frame;
        this.editing = editing;
        this.seats = seats;
        content.addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(content);
        show();
    }

    private void show() {
        var programme = programmes.programme();
        head(t("setup.title"), t("setup.what"), AdministrationNavigation.back());
        content.removeAll();
        if (programme.isEmpty()) {
            var create = new Button(t("setup.create"), click -> editing.openProgramme(null, this::show));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            content.add(new EmptyPlace(t("setup.none"), t("setup.none.what"), create));
            return;
        }
        content.add(about(programme.get()));
        boolean creates = programmes.mayCreate();
        var tracks = new Div(new H2(t("setup.tracks")));
        tracks.addClassName("card");
        List<TrackSetup> all = programmes.tracks();
        if (all.isEmpty()) {
            tracks.add(new Paragraph(t("setup.tracks.none")));
        }
        all.forEach(track -> tracks.add(track(track, creates)));
        if (creates) {
            int free =
                    all.stream().mapToInt(track -> track.draft().number()).max().orElse(0) + 1;
            tracks.add(new Button(t("setup.track.new"), click -> editing.openTrack(null, free, this::show)));
        }
        content.add(tracks, periods());
    }

    private Component about(ProgrammeSetup programme) {
        var draft = programme.draft();
        var edit = new Button(t("action.edit"), click -> editing.openProgramme(programme, this::show));
        edit.setAriaLabel(t("setup.edit"));
        var card = new Div(
                new H2(draft.name()),
                new Paragraph(t("setup.period", Texts.day(draft.from()), Texts.day(draft.until()))),
                edit);
        card.addClassNames("card", "stacked");
        return card;
    }

    private Component track(TrackSetup track, boolean creates) {
        String name = t("track.label", track.draft().number(), track.draft().name());
        var title = new Span(name);
        String lead = TrackWords.lead(track.lead());
        var line = new Span(lead + " · " + Texts.word(track.draft().defaultLevel()));
        line.addClassNames("quiet", "wrap");
        var lines = new UnorderedList();
        track.lines().forEach(each -> lines.add(line(each)));
        var words = new Div(title, line, lines);
        words.addClassNames("stacked", "grow");
        var edit = new Button(t("action.edit"), click -> editing.openTrack(track, 0, this::show));
        edit.setAriaLabel(t("setup.track.edit.label", name));
        var addLine = new Button(t("setup.line.new"), click -> editing.openLine(track, null, this::show));
        addLine.setAriaLabel(t("setup.line.new.label", name));
        var row = new Div(new TrackBadge(track.draft().number(), track.draft().name()), words, edit, addLine);
        row.addClassNames("toolbar", "setup-row");
        if (creates) {
            var appoint = new Button(
                    t("seat.appoint"),
                    click -> seats.appointLead(
                            track.id(), t("setup.lead.title", track.draft().number()), this::show));
            appoint.setAriaLabel(t("seat.appoint.label", name));
            row.add(appoint);
        }
        return row;
    }

    private Component line(TrackSetup.Line line) {
        var rename = new Button(line.name(), click -> editing.openLine(null, line, this::show));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel(t("setup.line.edit.label", line.name()));
        return new ListItem(rename);
    }

    private Component periods() {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (ReportingPeriod period : frame.periods()) {
            var words = new Span(
                    period.name() + ": " + t("setup.period", Texts.day(period.from()), Texts.day(period.until())));
            words.addClassName("grow");
            var remove = new Button(t("action.remove"), click -> {
                frame.removePeriod(period.id());
                show();
            });
            remove.setAriaLabel(t("setup.period.remove.label", period.name()));
            var item = new ListItem(words, remove);
            item.addClassName("toolbar");
            list.add(item);
        }
        var add = new Button(t("setup.period.new"), click -> editing.openPeriod(this::show));
        var card = new Div(new H2(t("setup.periods")), list, add);
        card.addClassNames("card", "stacked");
        return card;
    }
}
