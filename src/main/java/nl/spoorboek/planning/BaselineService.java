package nl.spoorboek.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.Comparison.Filter;
import nl.spoorboek.planning.Comparison.Line;
import nl.spoorboek.planning.Comparison.Tally;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopted plannings (vastgestelde planning), and how they compare with each other and with what is planned now. */
@Service
@Transactional(readOnly = true)
public class BaselineService {

    private final BaselineQuery query;
    private final ComparisonQuery comparisons;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final ChangeReason reasons;
    private final Today today;
    private final Clock clock;

    BaselineService(
            BaselineQuery query,
            ComparisonQuery comparisons,
            ProgrammeService programmes,
            Rights rights,
            ChangeReason reasons,
            Today today,
            Clock clock) {
        this.query = query;
        this.comparisons = comparisons;
        this.programmes = programmes;
        this.rights = rights;
        this.reasons = reasons;
        this.today = today;
        this.clock = clock;
    }

    /** Whether this person adopts plannings. */
    public boolean mayAdopt() {
        return rights.may(Right.ADOPT_BASELINE, Subject.programme());
    }

    /**
     * Adopts the planning as it stands: copies every milestone of the chosen tracks, or of the whole programme, and makes what is
     * expected of the open ones the date that was adopted. What is closed keeps the date against which it was measured.
     */
    @Transactional
    public BaselineId adopt(BaselineDraft draft) {
        rights.require(Right.ADOPT_BASELINE, Subject.programme(), Message.of("baseline.refused"));
        LocalDate day = draft.check(today.date());
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        if (!programmes.tracksById().keySet().containsAll(draft.tracks())) {
            throw new Problem.NotFound();
        }
        reasons.because(draft.name());
        BaselineId id = BaselineId.fresh();
        Saving.checked(
                () -> {
                    query.insert(id, programme.id(), draft, day, clock.instant());
                    return id;
                },
                new Saving.Unique("baseline_name", "name", Message.of("baseline.name.taken", draft.name())));
        if (query.copy(id, programme.id(), draft.tracks()) == 0) {
            throw new Problem.NotNow(Message.of("baseline.not-now.empty"));
        }
        return id;
    }

    /** The adopted plannings one may read, the last decided first. */
    public List<BaselineItem> list() {
        rights.requireContent();
        return query.list(rights.scope());
    }

    /** One adopted planning; {@link Problem.NotFound} when there is none or one may not read it. */
    public BaselineItem find(BaselineId id) {
        rights.requireContent();
        return query.find(id, rights.scope()).orElseThrow(Problem.NotFound::new);
    }

    /**
     * What became of the milestones of an adopted planning.
     *
     * @param to the later planning; null for what is planned now
     */
    public List<Line> compare(BaselineItem from, @Nullable BaselineItem to, Filter filter, int offset, int limit) {
        ReadScope scope = readable(from, to);
        return comparisons.lines(from, to, filter, scope, offset, limit);
    }

    /** How many lines the filter leaves. */
    public int count(BaselineItem from, @Nullable BaselineItem to, Filter filter) {
        ReadScope scope = readable(from, to);
        return comparisons.count(from, to, filter, scope);
    }

    /** How many of each for each track, and under null for the programme's own line. */
    public List<Tally> tallies(BaselineItem from, @Nullable BaselineItem to) {
        ReadScope scope = readable(from, to);
        return comparisons.tallies(from, to, scope);
    }

    private ReadScope readable(BaselineItem from, @Nullable BaselineItem to) {
        rights.requireContent();
        requireRead(from);
        if (to != null) {
            requireRead(to);
        }
        return rights.scope();
    }

    /** A window comes often: what one may read of a planning follows from what was read with it, without asking again. */
    private void requireRead(BaselineItem baseline) {
        rights.requireRead(Subject.of(Level.SHARED, baseline.tracks()));
    }
}
