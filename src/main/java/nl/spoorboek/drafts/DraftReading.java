package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.history.OriginQuery;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one draft shows to this reader, in a fixed number of statements. */
@Component
class DraftReading {

    private final DraftAccess access;
    private final VersionQuery versions;
    private final ReviewQuery reviews;
    private final RouteQuery routes;
    private final OriginQuery origins;
    private final Rights rights;
    private final Today today;

    DraftReading(
            DraftAccess access,
            VersionQuery versions,
            ReviewQuery reviews,
            RouteQuery routes,
            OriginQuery origins,
            Rights rights,
            Today today) {
        this.access = access;
        this.versions = versions;
        this.reviews = reviews;
        this.routes = routes;
        this.origins = origins;
        this.rights = rights;
        this.today = today;
    }

    /** The page of a draft that may be read. */
    DraftPage of(Draft draft, @Nullable Integer number) {
        List<RoundItem> rounds = access.rounds(draft, reviews.rounds(draft.id()));
        List<VersionItem> readable = access.versions(draft, versions.of(draft.id()), rounds);
        VersionItem shown = shown(readable, rounds, number);
        Set<ReviewRoundId> known = new HashSet<>();
        rounds.forEach(round -> known.add(round.id()));
        List<RemarkItem> remarks = reviews.remarks(draft.id(), rights.viewer().person()).stream()
                .filter(remark -> known.contains(remark.round()))
                .toList();
        Optional<RoundItem> open =
                rounds.stream().filter(round -> round.closedAt() == null).findFirst();
        boolean writes = rights.may(Right.WRITE_DRAFT, draft.subject());
        return new DraftPage(
                draft.id(),
                draft.version(),
                draft.heading(),
                draft.state(),
                draft.stateReason(),
                draft.stateSince(),
                draft.level(),
                readable,
                shown,
                shown == null ? List.of() : versions.passages(shown.id()),
                rounds,
                remarks,
                routes.of(draft.id()),
                origins.of(draft.id()),
                granted(draft, open),
                notNow(draft, readable, rounds, open, shown),
                writes ? null : access.refusal("draft.refused.write", draft.tracks()));
    }

    private static @Nullable VersionItem shown(
            List<VersionItem> readable, List<RoundItem> rounds, @Nullable Integer number) {
        if (number != null) {
            return readable.stream()
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow(Problem.NotFound::new);
        }
        int underReview = rounds.stream()
                .filter(round -> round.closedAt() == null)
                .mapToInt(RoundItem::versionNumber)
                .findFirst()
                .orElse(-1);
        return readable.stream()
                .filter(version -> version.number() == underReview)
                .findFirst()
                .or(() -> readable.stream()
                        .filter(version -> !version.isWorking())
                        .findFirst())
                .or(() -> readable.stream().findFirst())
                .orElse(null);
    }

    private Set<DraftAction> granted(Draft draft, Optional<RoundItem> open) {
        Set<DraftAction> granted = EnumSet.noneOf(DraftAction.class);
        if (rights.may(Right.WRITE_DRAFT, draft.subject())) {
            granted.addAll(EnumSet.of(DraftAction.WRITE, DraftAction.ANSWER));
        }
        if (rights.may(Right.PUBLISH_DRAFT, draft.subject())) {
            granted.addAll(EnumSet.of(
                    DraftAction.PUBLISH,
                    DraftAction.OPEN_ROUND,
                    DraftAction.CLOSE_ROUND,
                    DraftAction.ADOPT,
                    DraftAction.WITHDRAW));
        }
        if (open.isPresent()
                && rights.may(Right.REMARK, draft.roundSubject(open.get().audience()))) {
            granted.add(DraftAction.REMARK);
        }
        return granted;
    }

    /** What the state forbids; the services refuse the same, each by the draft's or the round's own guard. */
    private Map<DraftAction, Message> notNow(
            Draft draft,
            List<VersionItem> readable,
            List<RoundItem> rounds,
            Optional<RoundItem> open,
            @Nullable VersionItem shown) {
        Map<DraftAction, Message> no = new EnumMap<>(DraftAction.class);
        Message state = Message.of("draft.not-now." + draft.state().name());
        if (!draft.state().isOpen()) {
            EnumSet.allOf(DraftAction.class).forEach(action -> no.put(action, state));
            return no;
        }
        boolean news = access.readsAll(draft) && versions.hasNews(draft.id());
        if (!news) {
            no.put(DraftAction.PUBLISH, Message.of("draft.not-now.nothing-new"));
        }
        if (draft.state() == DraftState.WRITING) {
            no.put(DraftAction.ANSWER, state);
        }
        if (draft.state() != DraftState.IN_REVIEW) {
            no.put(DraftAction.CLOSE_ROUND, Message.of("round.not-now.none"));
        }
        if (draft.state() != DraftState.PROCESSING) {
            no.put(DraftAction.ADOPT, Message.of("draft.not-now.adopt"));
        } else if (news) {
            no.put(DraftAction.ADOPT, Message.of("draft.not-now.unpublished"));
        }
        openRound(draft, readable, rounds, no);
        remark(open, shown, today.date(), no);
        return no;
    }

    private static void openRound(
            Draft draft, List<VersionItem> readable, List<RoundItem> rounds, Map<DraftAction, Message> no) {
        int published = readable.stream().mapToInt(VersionItem::number).max().orElse(0);
        int reviewed = rounds.stream().mapToInt(RoundItem::versionNumber).max().orElse(0);
        if (draft.state() == DraftState.IN_REVIEW) {
            no.put(DraftAction.OPEN_ROUND, Message.of("draft.not-now.IN_REVIEW"));
        } else if (published == 0) {
            no.put(DraftAction.OPEN_ROUND, Message.of("round.not-now.no-version"));
        } else if (published == reviewed) {
            no.put(DraftAction.OPEN_ROUND, Message.of("round.not-now.same-version"));
        }
    }

    private static void remark(
            Optional<RoundItem> open, @Nullable VersionItem shown, LocalDate today, Map<DraftAction, Message> no) {
        if (open.isEmpty()) {
            no.put(DraftAction.REMARK, Message.of("round.not-now.none"));
        } else if (!open.get().isReacting(today)) {
            no.put(
                    DraftAction.REMARK,
                    Message.of("round.not-now.past", open.get().until()));
        } else if (shown == null || shown.number() != open.get().versionNumber()) {
            no.put(
                    DraftAction.REMARK,
                    Message.of("remark.not-now.version", open.get().versionNumber()));
        }
    }
}
