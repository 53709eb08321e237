package nl.spoorboek.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.RepeatRule;
import nl.spoorboek.history.OriginQuery;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one action shows, in a fixed number of statements. */
@Component
class ActionPage {

    private final ActionQuery query;
    private final ActionLinks links;
    private final RowQuery row;
    private final ChecklistQuery points;
    private final Successors successors;
    private final ActionAccess access;
    private final OriginQuery origins;
    private final Rights rights;
    private final Map<String, ActionOrigin> kinds;

    ActionPage(
            ActionQuery query,
            ActionLinks links,
            RowQuery row,
            ChecklistQuery points,
            Successors successors,
            ActionAccess access,
            OriginQuery origins,
            Rights rights,
            List<ActionOrigin> kinds) {
        this.query = query;
        this.links = links;
        this.row = row;
        this.points = points;
        this.successors = successors;
        this.access = access;
        this.origins = origins;
        this.rights = rights;
        this.kinds = kinds.stream().collect(Collectors.toMap(ActionOrigin::entity, Function.identity()));
    }

    /** The page of an action that may be read. */
    ActionDetail of(ActionItem action) {
        ReadScope scope = rights.scope();
        Subject subject = action.subject();
        ActionDraft draft = action.draft();
        boolean mayEdit = access.mayEdit(subject);
        RowQuery.Neighbours beside = row.neighbours(action, scope);
        RepeatRule rule = action.repeats();
        return new ActionDetail(
                query.find(action.id(), scope).orElseThrow(Problem.NotFound::new),
                draft,
                links.names(draft.participants()),
                action.stateReason(),
                action.stateSince(),
                links.milestones(action.id(), scope),
                new ActionDetail.Repeating(
                        rule == null ? null : rule.repetition(),
                        successors.upcoming(action).orElse(null),
                        beside.next()),
                points.points(action.id()),
                Stream.concat(
                                Stream.ofNullable(beside.former()).map(ActionPage::repeated),
                                links.sources(action.id()).stream()
                                        .map(this::show)
                                        .flatMap(Optional::stream))
                        .toList(),
                links.made(action.id()).orElse(null),
                action.asked(),
                mayEdit ? askedOf(draft.owner()) : null,
                origins.of(action.id()),
                mayEdit,
                access.mayReport(subject),
                access.mayDelete(subject),
                access.whyNot(subject));
    }

    private @Nullable String askedOf(ActionOwner owner) {
        return owner.organisation() == null
                ? null
                : links.guest(owner.organisation()).orElse(null);
    }

    private static ActionOrigin.Shown repeated(NextAction former) {
        String when = former.due() == null ? "" : ", " + former.due().words();
        return new ActionOrigin.Shown(Message.of("repeat.of"), former.title() + when, "acties/" + former.id());
    }

    private Optional<ActionOrigin.Shown> show(ActionLinks.Source source) {
        ActionOrigin kind = kinds.get(source.entity());
        return kind == null ? Optional.empty() : kind.show(source.id());
    }
}
