package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.actions.BulkOutlook.Line;
import nl.spoorboek.actions.BulkOutlook.Verdict;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.RepeatRule;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change of several actions does to one of them: whether this person may, whether it can be, whether it is so already. */
@Component
class BulkJudge {

    private final ActionAccess access;
    private final ActionLinks links;
    private final PartialDateParser parser;
    private final Rights rights;

    BulkJudge(ActionAccess access, ActionLinks links, PartialDateParser parser, Rights rights) {
        this.access = access;
        this.links = links;
        this.parser = parser;
        this.rights = rights;
    }

    /** One change, asked about several actions: who can change a track is looked up once. */
    Asked about(BulkChange change, Set<ActionId> serving) {
        return new Asked(change, serving);
    }

    /** Why this person may not make the change, or null when they may. */
    @Nullable
    Message mayNot(Subject subject, BulkChange change) {
        boolean reportable = change instanceof BulkChange.State(ActionState state, String party, String reason)
                && state.canBeReported();
        return reportable && access.mayReport(subject) ? null : access.whyNot(subject);
    }

    /** Makes a change that was judged possible. */
    void make(ActionItem item, BulkChange change, LocalDate today) {
        ActionDraft draft = item.draft();
        switch (change) {
            case BulkChange.State(ActionState state, String party, String reason) -> {
                switch (state) {
                    case OPEN -> item.reopen(today);
                    case IN_PROGRESS -> item.start(today);
                    case WAITING -> item.await(party, reason, today);
                    case DONE -> item.finish(today);
                    case DROPPED -> item.drop(reason, today);
                }
            }
            case BulkChange.Owner(ActionOwner owner) -> item.edit(links.completed(draft.withOwner(owner)));
            case BulkChange.Due(PartialDate date) -> item.edit(draft.withDue(date));
            case BulkChange.Shift shift ->
                item.edit(draft.withDue(shifted(item, shift).orElseThrow()));
            case BulkChange.Priority(ActionPriority priority) -> item.edit(draft.withPriority(priority));
            case BulkChange.Serve(var milestone) -> links.serve(item.programme(), item.id(), milestone);
        }
    }

    private Optional<PartialDate> shifted(ActionItem item, BulkChange.Shift shift) {
        PartialDate due = item.draft().due();
        if (due == null) {
            return Optional.empty();
        }
        return new DateShift(parser, Locale.of(rights.viewer().language()))
                .shift(due, DateShift.Part.WHOLE, shift.unit(), shift.steps());
    }

    /** A change, with what was looked up on the way. */
    final class Asked {
        private final BulkChange change;
        private final Set<ActionId> serving;
        private final Map<Subject, Optional<Message>> sentences = new HashMap<>();

        private Asked(BulkChange change, Set<ActionId> serving) {
            this.change = change;
            this.serving = serving;
        }

        Line line(ActionItem item) {
            Subject subject = item.subject();
            Message why = access.mayEdit(subject)
                    ? null
                    : sentences
                            .computeIfAbsent(subject, same -> Optional.ofNullable(mayNot(same, change)))
                            .orElse(null);
            if (why != null) {
                return line(item, Verdict.REFUSED, why, null);
            }
            if (isSo(item)) {
                return line(item, Verdict.SAME, null, null);
            }
            return switch (change) {
                case BulkChange.State(ActionState state, String party, String reason)
                when item.state() != state && !item.state().next().contains(state) ->
                    line(item, Verdict.REFUSED, Message.of("action-item.not-now." + item.state()), null);
                case BulkChange.Due(PartialDate date)
                when unsuitable(item, date) != null -> line(item, Verdict.REFUSED, unsuitable(item, date), null);
                case BulkChange.Shift shift
                when shifted(item, shift).map(date -> unsuitable(item, date)).isPresent() ->
                    line(item, Verdict.REFUSED, Message.of("bulk.shift.repeats"), null);
                case BulkChange.Shift shift ->
                    shifted(item, shift)
                            .map(date -> line(item, Verdict.CHANGES, null, date.words()))
                            .orElseGet(() -> line(item, Verdict.REFUSED, Message.of("bulk.shift.not"), null));
                default -> line(item, Verdict.CHANGES, null, null);
            };
        }

        /** Why the date does not suit the rhythm in which the action repeats, or null. */
        private @Nullable Message unsuitable(ActionItem item, @Nullable PartialDate date) {
            RepeatRule rule = item.repeats();
            return rule == null ? null : ActionItem.unsuitable(rule.repetition(), date);
        }

        private Line line(ActionItem item, Verdict verdict, @Nullable Message why, @Nullable String becomes) {
            return new Line(item.id(), item.version(), item.draft().title(), verdict, why, becomes);
        }

        private boolean isSo(ActionItem item) {
            ActionDraft draft = item.draft();
            return switch (change) {
                case BulkChange.State(ActionState state, String party, String reason) ->
                    item.state() == state
                            && (state != ActionState.WAITING
                                    || party.strip().equals(item.standing().party()));
                case BulkChange.Owner(ActionOwner owner) -> draft.owner().equals(owner);
                case BulkChange.Due(PartialDate date) -> Objects.equals(draft.due(), date);
                case BulkChange.Shift shift -> false;
                case BulkChange.Priority(ActionPriority priority) -> draft.priority() == priority;
                case BulkChange.Serve serve -> serving.contains(item.id());
            };
        }
    }
}
