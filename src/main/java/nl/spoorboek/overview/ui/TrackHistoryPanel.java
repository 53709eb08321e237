package nl.spoorboek.overview.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import nl.spoorboek.actions.ui.ActionsNavigation;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.ui.SessionsNavigation;
import nl.spoorboek.drafts.ui.DraftsNavigation;
import nl.spoorboek.history.HistoryLine;
import nl.spoorboek.history.ui.HistoryPanel;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.overview.TrackHistory;
import nl.spoorboek.overview.TrackHistory.Author;
import nl.spoorboek.overview.TrackHistory.Kind;
import nl.spoorboek.planning.ui.PlanningNavigation;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** The changes on a track, latest first, a window at a time, by kind of record and by person. */
class TrackHistoryPanel extends Div {

    private final transient TrackHistory history;
    private final transient TrackItem track;
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<Author> author = new ComboBox<>(t("track-history.by"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(t("track-history.none"));
    private final Button more = new Button(t("track-history.more"), click -> append(TrackHistory.WINDOW));
    private transient @Nullable List<Author> authors;
    private int shown;

    TrackHistoryPanel(TrackHistory history, LiveTopics live, TrackItem track) {
        this.history = history;
        this.track = track;
        kind.setLabel(t("track-history.kind"));
        kind.setItems(Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("track-history.all"));
        kind.setItemLabelGenerator(value -> t("track-history.kind." + (value == null ? "ALL" : value.name())));
        kind.addValueChangeListener(change -> again(TrackHistory.WINDOW));
        author.setItems(this::authors);
        author.setItemLabelGenerator(Author::name);
        author.setClearButtonVisible(true);
        author.setPlaceholder(t("track-history.anyone"));
        author.addValueChangeListener(change -> again(TrackHistory.WINDOW));
        list.addClassName("history");
        none.addClassName("quiet");
        var filter = new Div(kind, author);
        filter.addClassName("toolbar");
        addClassNames("form", "track-history");
        add(filter, none, list, more);
        again(TrackHistory.WINDOW);
        live.watch(
                this,
                () -> again(Math.max(shown, TrackHistory.WINDOW)),
                Topic.one("track", track.id()),
                Topic.all("organisation"),
                Topic.all("milestone"),
                Topic.all("action"),
                Topic.all("session"),
                Topic.all("draft"));
    }

    /** All that ever happened on the track has to be read for this: asked when somebody opens the list, once. */
    private Stream<Author> authors(Query<Author, String> query) {
        if (authors == null) {
            authors = history.authors(track);
        }
        String typed = query.getFilter().orElse("").toLowerCase(Texts.locale());
        return authors.stream()
                .filter(person -> person.name().toLowerCase(Texts.locale()).contains(typed))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private void again(int limit) {
        list.removeAll();
        shown = 0;
        append(limit);
    }

    private void append(int limit) {
        Author by = author.getValue();
        // one more than shown says whether there is more
        List<HistoryLine> lines = history.window(track, kind.getValue(), by == null ? null : by.id(), shown, limit + 1);
        lines.stream().limit(limit).map(TrackHistoryPanel::item).forEach(list::add);
        shown += Math.min(lines.size(), limit);
        more.setVisible(lines.size() > limit);
        none.setVisible(shown == 0);
    }

    private static ListItem item(HistoryLine line) {
        ListItem item = HistoryPanel.item(line.entry());
        Component about = about(line);
        if (about != null) {
            item.addComponentAsFirst(about);
        }
        return item;
    }

    private static @Nullable Component about(HistoryLine line) {
        String title = String.valueOf(line.title());
        return switch (line.kind()) {
            case "MILESTONE" -> new Anchor(PlanningNavigation.milestone(new MilestoneId(line.about())), title);
            case "ACTION" -> new Anchor(ActionsNavigation.action(new ActionId(line.about())), title);
            case "SESSION" -> new Anchor(SessionsNavigation.session(new SessionId(line.about())), title);
            case "DRAFT" -> new Anchor(DraftsNavigation.draft(new DraftId(line.about())), title);
            case "PARTICIPATION" -> new Span(title);
            default -> part(line);
        };
    }

    /** Which light, block or line of the track. */
    private static @Nullable Span part(HistoryLine line) {
        if (line.part() == null) {
            return null;
        }
        return new Span(
                switch (line.entry().entity()) {
                    case "light" -> t("light.aspect." + line.part());
                    case "profile_block" -> t("profile-block." + line.part());
                    default -> line.part();
                });
    }
}
