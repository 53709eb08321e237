package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.Linked;
import nl.spoorboek.cocreation.ResponseKind;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.cocreation.TopicItem;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.Rights;
import org.jspecify.annotations.Nullable;

/**
 * One session before, during and after: what it is about, what people say under each topic, what comes of it. News from others
 * changes only what differs: focus, place on the page and typed words stay.
 */
@Route("bijeenkomsten/:id")
@PermitAll
@Place(Place.Kind.CONTENT)
class SessionView extends PlaceView implements BeforeEnterObserver, ContributionActions {

    private final transient SessionDesk desk;
    private final transient Presence presence;
    private final transient Rights rights;
    private final transient LiveTopics live;
    private final SessionSide side = new SessionSide(new HistoryCard(() -> desk().history(id())), this::unlink);
    private SessionTalk talk = new SessionTalk(this);
    private Div main = new Div();
    private SessionId id = new SessionId(new UUID(0, 0));
    private PersonId reader = new PersonId(new UUID(0, 0));
    private transient @Nullable SessionDetail shown;
    private @Nullable WritingBox box;

    SessionView(SessionDesk desk, Presence presence, Rights rights, LiveTopics live) {
        this.desk = desk;
        this.presence = presence;
        this.rights = rights;
        this.live = live;
        addClassName("session-place");
    }

    private void unlink(Linked milestone) {
        desk.unlink(id, milestone, this::refresh);
    }

    private SessionDesk desk() {
        return desk;
    }

    private SessionId id() {
        return id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = SessionsNavigation.sessionId(event.getRouteParameters().get("id").orElse(""));
        var viewer = rights.viewer();
        reader = viewer.person();
        SessionDetail detail = desk.find(id);
        removeAll();
        shown = null;
        box = null;
        talk = new SessionTalk(this);
        main = new Div(talk);
        var page = new Div(main, side);
        page.addClassNames("columns", "session");
        add(new PresenceLine(presence, viewer, id), page);
        show(detail);
        live.watch(this, this::refresh, Topic.one("session", id), Topic.one("link", id));
    }

    private void refresh() {
        try {
            show(desk.find(id));
        } catch (Problem.NotFound gone) {
            // the invitation was withdrawn: what was being written stays with its writer
            talk.setVisible(false);
            side.setVisible(false);
            actions();
            if (box != null) {
                box.handBack(t("session.gone"));
            } else {
                Notices.problem(t("session.gone"));
            }
        }
    }

    private void show(SessionDetail detail) {
        SessionDetail before = shown;
        shown = detail;
        if (before == null || !sameFrame(before, detail)) {
            frame(detail);
        }
        talk.update(detail, reader);
        if (detail.may().contribute() && box == null) {
            box = new WritingBox(id, desk.voices(), detail.level(), (topic, body, behalf) -> {
                desk.contribute(id, topic, body, behalf);
                refresh();
            });
            main.add(box);
        }
        if (box != null
                && (before == null
                        || !before.topics().equals(detail.topics())
                        || !before.may().contribute())) {
            box.topics(detail.topics());
        }
        if (box != null && detail.may().contribute()) {
            box.resume();
        }
        if (box != null && detail.state() == SessionState.CLOSED) {
            box.handBack(t("contribution.not-now.CLOSED", detail.draft().title()));
        }
    }

    private static boolean sameFrame(SessionDetail before, SessionDetail now) {
        return before.version() == now.version()
                && before.state() == now.state()
                && before.may().equals(now.may())
                && before.guests().equals(now.guests())
                && before.topics().isEmpty() == now.topics().isEmpty()
                && before.corrections().equals(now.corrections())
                && before.ledTo().equals(now.ledTo());
    }

    private void frame(SessionDetail detail) {
        head(
                detail.draft().title(),
                "",
                detail.tracks().stream()
                        .map(track -> new TrackBadge(track.number(), track.name()).large())
                        .toArray(TrackBadge[]::new));
        actions(desk.controls(detail, this::refresh));
        side.show(detail);
        talk.head(line(detail), reads(detail), now(detail));
    }

    private static Div line(SessionDetail detail) {
        String tracks = detail.tracks().stream()
                .map(track -> t("track.label", track.number(), track.name()))
                .collect(Collectors.joining(", "));
        var words = new Paragraph(t(
                "session.line",
                tracks.isEmpty() ? t("programme.line") : tracks,
                Texts.word(detail.draft().kind())));
        var line = new Div(words, new StateMark(detail.state()));
        line.addClassName("session-line");
        return line;
    }

    /** That one can write already, though the session is not open yet. */
    private static Paragraph now(SessionDetail detail) {
        var now = new Paragraph(t("session.contributions-before.now"));
        now.setVisible(detail.state() == SessionState.ANNOUNCED && detail.may().contribute());
        return now;
    }

    private static Paragraph reads(SessionDetail detail) {
        var reads = new Paragraph(Texts.word(detail.level()));
        if (detail.state() == SessionState.PREPARING) {
            reads.setText(t("session.reads.preparing", Texts.word(detail.level())));
        }
        reads.addClassName("reads");
        return reads;
    }

    @Override
    public void respond(ContributionItem contribution, ResponseKind kind) {
        desk.respond(contribution, kind);
        refresh();
    }

    @Override
    public void followUp(ContributionItem contribution) {
        desk.followUp(Objects.requireNonNull(shown), contribution, this::refresh);
    }

    @Override
    public void write(TopicItem topic) {
        if (box != null) {
            box.write(topic);
        }
    }
}
