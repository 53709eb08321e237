package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.RepeatRule;
import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Something someone will do. Every change of state is a method here, and refuses what the state forbids. */
@Table("action")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class ActionItem {

    private static final int MAX_PARTY = 200;
    private static final int MAX_REASON = 1_000;

    /** Longest explanation for the organisation that does it, in UTF-16 units. */
    static final int MAX_ASKED = 2_000;

    @Id
    private final ActionId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private @Nullable TrackId trackId;
    private List<UUID> alsoTracks = new ArrayList<>();
    private String title = "";
    private @Nullable String note;
    private Level level = Level.INTERNAL;
    private ActionState state = ActionState.OPEN;
    private ActionPriority priority = ActionPriority.NORMAL;

    @Embedded.Nullable(prefix = "due_")
    private @Nullable PartialDate due;

    private @Nullable PersonId ownerPersonId;
    private @Nullable SeatId ownerSeatId;
    private @Nullable OrganisationId ownerOrganisationId;
    private @Nullable String ownerOutside;
    private List<UUID> participantPeople = new ArrayList<>();
    private List<UUID> participantOrganisations = new ArrayList<>();
    private @Nullable String participantWords;
    private @Nullable String stateParty;
    private @Nullable String stateReason;
    private @Nullable LocalDate stateSince;
    private @Nullable String asked;
    private @Nullable String repeats;
    private @Nullable ActionId followsId;

    ActionItem(ActionId id, ProgrammeId programmeId) {
        this.id = id;
        this.programmeId = programmeId;
    }

    /** A new action, open, as filled in. */
    static ActionItem open(ProgrammeId programme, ActionDraft draft) {
        var action = new ActionItem(ActionId.fresh(), programme);
        action.edit(draft);
        return action;
    }

    /** Takes over what a person filled in. */
    final void edit(ActionDraft draft) {
        draft.check();
        keepRepeating(draft.due());
        trackId = draft.track();
        alsoTracks = values(draft.alsoTracks());
        title = draft.title();
        note = draft.note();
        due = draft.due();
        priority = draft.priority();
        level = draft.level();
        ownerPersonId = draft.owner().person();
        ownerSeatId = draft.owner().seat();
        ownerOrganisationId = draft.owner().organisation();
        ownerOutside = draft.owner().outside();
        participantPeople = values(draft.participants().people());
        participantOrganisations = values(draft.participants().organisations());
        participantWords = draft.participants().words();
    }

    /** Tells the organisation that does it what is asked, in words its people read; blank for nothing. */
    void ask(String words) {
        asked = words.isBlank() ? null : atMost("asked", words.strip(), MAX_ASKED);
    }

    private void keepRepeating(@Nullable PartialDate next) {
        RepeatRule rule = repeats();
        if (rule != null) {
            Message why = unsuitable(rule.repetition(), next);
            if (why != null) {
                throw new Problem.Invalid("due", why);
            }
            if (next != null && due != null && !Objects.equals(next.due(), due.due())) {
                repeats = rule.from(next).text();
            }
        }
    }

    /** Why an action that is due then cannot repeat so, or null when it can. */
    static @Nullable Message unsuitable(Repetition repetition, @Nullable PartialDate date) {
        if (date == null || !date.isPlanned()) {
            return Message.of("repeat.no-date");
        }
        return repetition.suits(date) ? null : Message.of("repeat.too-often", date.words());
    }

    /** Comes back in that rhythm from its date on. */
    void repeat(Repetition repetition) {
        if (!state.isOpen()) {
            throw new Problem.NotNow(Message.of("repeat.not-now", title));
        }
        Message why = unsuitable(repetition, due);
        if (why != null) {
            throw new Problem.Invalid("unit", why);
        }
        repeats = RepeatRule.of(repetition, Objects.requireNonNull(due)).text();
    }

    /** Does not come back. */
    void stopRepeating() {
        repeats = null;
    }

    /** Once done or dropped: the next one, which takes over all that stands here and the rule; empty when this was the last. */
    Optional<ActionItem> handOver(DateShift shift) {
        RepeatRule rule = repeats();
        if (state.isOpen() || rule == null || due == null) {
            return Optional.empty();
        }
        return rule.next(due, shift).map(date -> {
            ActionItem next = open(programmeId, draft().withDue(date));
            next.asked = asked;
            next.repeats = rule.afterOne().text();
            next.followsId = id;
            repeats = null;
            return next;
        });
    }

    /** Someone works on it. */
    void start(LocalDate since) {
        become(ActionState.IN_PROGRESS, null, null, since);
    }

    /** Waits on somebody, for a reason if one is given, since a day. */
    void await(String waitingOn, @Nullable String why, LocalDate since) {
        become(ActionState.WAITING, required("party", waitingOn, MAX_PARTY), optional(why), since);
    }

    /** Done, on a day. */
    void finish(LocalDate on) {
        become(ActionState.DONE, null, null, on);
    }

    /** No longer wanted, for a reason. */
    void drop(String why, LocalDate since) {
        become(ActionState.DROPPED, null, required("reason", why, MAX_REASON), since);
    }

    /** Still, or again, to be begun. */
    void reopen(LocalDate since) {
        become(ActionState.OPEN, null, null, since);
    }

    private void become(ActionState next, @Nullable String party, @Nullable String reason, LocalDate since) {
        // waiting may go on on somebody else
        boolean stillWaiting = state == ActionState.WAITING && next == ActionState.WAITING;
        if (!stillWaiting && !state.next().contains(next)) {
            throw new Problem.NotNow(Message.of("action-item.not-now." + state.name(), title));
        }
        state = next;
        stateParty = party;
        stateReason = reason;
        stateSince = since;
    }

    private static String required(String field, String text, int most) {
        if (text.isBlank()) {
            throw new Problem.Invalid(field, Message.of("field.required"));
        }
        return atMost(field, text.strip(), most);
    }

    private static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : atMost("reason", text.strip(), MAX_REASON);
    }

    private static String atMost(String field, String text, int most) {
        if (text.length() > most) {
            throw new Problem.Invalid(field, Message.of("field.too-long", text.length(), most));
        }
        return text;
    }

    /** Where it stands, to put it back so. */
    Standing standing() {
        return new Standing(state, stateParty, stateReason, stateSince, repeats);
    }

    /** Puts it back as it was before a change that is undone; no transition of its own, so no guard. */
    void restore(ActionDraft draft, Standing standing) {
        repeats = null;
        edit(draft);
        repeats = standing.repeats();
        state = standing.state();
        stateParty = standing.party();
        stateReason = standing.reason();
        stateSince = standing.since();
    }

    /**
     * Where an action stands.
     *
     * @param state the state
     * @param party on whom it waits
     * @param reason why
     * @param since since when
     * @param repeats the rule by which it repeats
     */
    record Standing(
            ActionState state,
            @Nullable String party,
            @Nullable String reason,
            @Nullable LocalDate since,
            @Nullable String repeats) {

        /** The same, when the next one was made and goes on with the rule. */
        Standing handedOver() {
            return new Standing(state, party, reason, since, null);
        }
    }

    /** The version that was read or saved last. */
    int version() {
        return version;
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** What can be filled in, as it is now. */
    ActionDraft draft() {
        return new ActionDraft(
                trackId,
                alsoTracks.stream().map(TrackId::new).collect(Collectors.toSet()),
                title,
                note,
                due,
                priority,
                level,
                new ActionOwner(ownerPersonId, ownerSeatId, ownerOrganisationId, ownerOutside),
                new Participants(
                        participantPeople.stream().map(PersonId::new).collect(Collectors.toSet()),
                        participantOrganisations.stream()
                                .map(OrganisationId::new)
                                .collect(Collectors.toSet()),
                        participantWords));
    }

    ActionId id() {
        return id;
    }

    ProgrammeId programme() {
        return programmeId;
    }

    ActionState state() {
        return state;
    }

    @Nullable
    String stateReason() {
        return stateReason;
    }

    @Nullable
    LocalDate stateSince() {
        return stateSince;
    }

    @Nullable
    String asked() {
        return asked;
    }

    /** The rule by which it repeats, or null. */
    @Nullable
    RepeatRule repeats() {
        return repeats == null ? null : RepeatRule.parse(repeats);
    }

    /** The one it repeats, or null. */
    @Nullable
    ActionId follows() {
        return followsId;
    }

    Level level() {
        return level;
    }

    /** What rights are asked about. */
    Subject subject() {
        Set<TrackId> tracks = new HashSet<>();
        alsoTracks.forEach(track -> tracks.add(new TrackId(track)));
        if (trackId != null) {
            tracks.add(trackId);
        }
        Subject subject = Subject.of(level, tracks);
        return ownerOrganisationId == null ? subject : subject.ownedBy(Set.of(ownerOrganisationId));
    }

    private static List<UUID> values(Set<? extends nl.spoorboek.base.Id> ids) {
        return ids.stream().map(nl.spoorboek.base.Id::value).sorted().toList();
    }
}
