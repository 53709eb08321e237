package nl.spoorboek.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.cocreation.SessionDraft;
import nl.spoorboek.cocreation.SessionFilter;
import nl.spoorboek.cocreation.SessionItem;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.drafts.DraftFilter;
import nl.spoorboek.drafts.DraftItem;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.DraftState;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** Records as events, asked of their own services, which know what this person may read. */
@Component
class CalendarEvents {

    /** The most records of a kind: beyond this a calendar is no calendar any more. */
    private static final int MOST = 1_000;

    /** What was dropped, not met or handed over leaves the calendar. */
    private static final Set<MilestoneState> SHOWN = EnumSet.of(
            MilestoneState.PLANNED,
            MilestoneState.IN_PROGRESS,
            MilestoneState.ON_HOLD,
            MilestoneState.UNKNOWN,
            MilestoneState.REACHED);

    private final SessionService sessions;
    private final PlanningService planning;
    private final ActionService actions;
    private final DraftService drafts;
    private final ProgrammeService programmes;

    CalendarEvents(
            SessionService sessions,
            PlanningService planning,
            ActionService actions,
            DraftService drafts,
            ProgrammeService programmes) {
        this.sessions = sessions;
        this.planning = planning;
        this.actions = actions;
        this.drafts = drafts;
        this.programmes = programmes;
    }

    /** What was chosen; each record once. */
    List<CalendarEvent> of(CalendarChoices choices, ExportWords words, String base) {
        var tracks = new TrackNames(programmes.tracksById(), words);
        List<Optional<CalendarEvent>> found = new ArrayList<>();
        if (choices.sessions()) {
            sessions.list(SessionFilter.ALL, 0, MOST).forEach(item -> found.add(session(item, words, tracks, base)));
        }
        if (choices.rounds()) {
            drafts.list(DraftFilter.ALL.in(Set.of(DraftState.IN_REVIEW)), 0, MOST)
                    .forEach(item -> found.add(round(item, words, tracks, base)));
        }
        List<MilestoneItem> milestones = new ArrayList<>(choices.milestones() ? planning.owned(MOST) : List.of());
        List<ActionRow> rows = new ArrayList<>(
                choices.actions() ? actions.list(ActionFilter.mine(), ActionOrder.BY_DUE, 0, MOST) : List.of());
        if (!choices.tracks().isEmpty()) {
            milestones.addAll(planning.list(
                    MilestoneFilter.ALL.withTracks(choices.tracks(), false).withStates(SHOWN), 0, MOST));
            rows.addAll(actions.list(
                    ActionFilter.ALL.withTracks(choices.tracks(), false).withStates(ActionFilter.UNFINISHED),
                    ActionOrder.BY_DUE,
                    0,
                    MOST));
        }
        milestones.stream()
                .filter(item -> SHOWN.contains(item.state()))
                .forEach(item -> found.add(milestone(item, words, tracks, base)));
        rows.forEach(row -> found.add(action(row, words, tracks, base)));
        Map<UUID, CalendarEvent> once = new LinkedHashMap<>();
        found.forEach(some -> some.ifPresent(event -> once.putIfAbsent(event.id(), event)));
        return List.copyOf(once.values());
    }

    /** One milestone; {@code NotFound} when one may not read it. */
    List<CalendarEvent> of(MilestoneId id, ExportWords words, String base) {
        return milestone(planning.find(id).item(), words, new TrackNames(programmes.tracksById(), words), base).stream()
                .toList();
    }

    /** One session; {@code NotFound} when one may not read it. */
    List<CalendarEvent> of(SessionId id, ExportWords words, String base) {
        SessionDraft draft = sessions.find(id).draft();
        return CalendarEvent.on(
                        draft.planned(),
                        "session",
                        id.value(),
                        draft.title(),
                        words.word(draft.kind()),
                        base + "bijeenkomsten/" + id)
                .map(event -> event.at(draft.place(), draft.startsAt(), draft.endsAt()))
                .stream()
                .toList();
    }

    private static Optional<CalendarEvent> session(
            SessionItem item, ExportWords words, TrackNames tracks, String base) {
        String about = words.word(item.kind()) + " · " + tracks.names(item.tracks());
        return CalendarEvent.on(
                        item.planned(),
                        "session",
                        item.id().value(),
                        item.title(),
                        about,
                        base + "bijeenkomsten/" + item.id())
                .map(event -> event.at(item.place(), item.startsAt(), item.endsAt()));
    }

    private static Optional<CalendarEvent> milestone(
            MilestoneItem item, ExportWords words, TrackNames tracks, String base) {
        String about = words.t("exchange.calendar.milestone") + " · " + words.word(item.state()) + " · "
                + tracks.names(item.tracks());
        return CalendarEvent.on(
                item.shown(), "milestone", item.id().value(), item.title(), about, base + "mijlpalen/" + item.id());
    }

    private static Optional<CalendarEvent> action(ActionRow row, ExportWords words, TrackNames tracks, String base) {
        String about = words.t("exchange.calendar.action") + " · " + words.word(row.state()) + " · "
                + tracks.names(row.tracks());
        return CalendarEvent.on(
                row.due(),
                "action",
                row.id().value(),
                words.t("exchange.calendar.action.title", row.title()),
                about,
                base + "acties/" + row.id());
    }

    private static Optional<CalendarEvent> round(DraftItem item, ExportWords words, TrackNames tracks, String base) {
        if (item.until() == null) {
            return Optional.empty();
        }
        String until = words.day(Objects.requireNonNull(item.until()));
        return CalendarEvent.on(
                PartialDate.ofDay(item.until(), until),
                "round",
                item.id().value(),
                words.t("exchange.calendar.round", item.title()),
                words.t("exchange.calendar.round.about", until) + " · " + tracks.names(item.tracks()),
                base + "conceptstukken/" + item.id());
    }
}
