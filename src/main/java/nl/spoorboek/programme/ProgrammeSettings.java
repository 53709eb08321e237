package nl.spoorboek.programme;

import java.util.List;
import java.util.Set;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settings of the programme: what date words mean, and what roles are called. Date rules count for dates that are typed from then on; a date that was understood
 * before keeps the days it was given.
 */
@Service
@Transactional
public class ProgrammeSettings {

    private static final Set<String> TOLD = Set.of("date_rules", "role_names");

    private static final String INSERT = """
            insert into date_rules (id, programme_id, spring, summer, autumn, winter, school_year_start, recess_start,
                                    recess_end, year_part_months, begin_month_days, end_month_from, due_weeks)
            values (:fresh, :programme, :spring, :summer, :autumn, :winter, :school, :recessStart,
                    :recessEnd, :yearPart, :beginMonth, :endMonth, :dueWeeks)
            on conflict (programme_id) do nothing
            """;

    private static final String UPDATE = """
            update date_rules
               set spring = :spring, summer = :summer, autumn = :autumn, winter = :winter, school_year_start = :school,
                   recess_start = :recessStart, recess_end = :recessEnd, year_part_months = :yearPart,
                   begin_month_days = :beginMonth, end_month_from = :endMonth, due_weeks = :dueWeeks, version = version + 1
             where programme_id = :programme and version = :seen
            """;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final ProgrammeService programmes;
    private final ProgrammeDateRules dates;
    private final RoleNames names;
    private final HistoryQuery history;

    ProgrammeSettings(
            JdbcClient jdbc,
            Rights rights,
            ProgrammeService programmes,
            ProgrammeDateRules dates,
            RoleNames names,
            HistoryQuery history) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.programmes = programmes;
        this.dates = dates;
        this.names = names;
        this.history = history;
    }

    /**
     * The date rules as they are saved.
     *
     * @param version the version that was read, for saving; 0 while the defaults hold
     * @param settings what they say
     */
    public record Dates(int version, DateSettings settings) {}

    /** What date words mean now. */
    @Transactional(readOnly = true)
    public Dates dates() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        ProgrammeDateRules.Stored stored = dates.stored();
        return new Dates(stored.version(), DateSettings.of(stored.rules()));
    }

    /**
     * Gives date words another meaning.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void save(int seen, DateSettings settings) {
        ProgrammeId programme = toChange();
        DateRules rules = settings.rules();
        int version = seen;
        if (seen == 0) {
            // the defaults first, so that the history tells from what to what
            done(write(INSERT, programme, DateRules.defaults(), 0));
            version = 1;
        }
        done(write(UPDATE, programme, rules, version));
        dates.forgetAfterCommit();
    }

    /**
     * The names of roles as they are saved.
     *
     * @param version the version that was read, for saving; 0 while every role has its usual name
     * @param naming the names
     */
    public record Names(int version, RoleNaming naming) {}

    /** What roles are called now. */
    @Transactional(readOnly = true)
    public Names names() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        RoleNames.Stored stored = names.stored();
        return new Names(stored.version(), stored.naming());
    }

    /**
     * Gives roles other names.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void save(int seen, RoleNaming naming) {
        ProgrammeId programme = toChange();
        naming.check();
        int version = seen;
        if (seen == 0) {
            done(names.begin(programme));
            version = 1;
        }
        done(names.write(programme, version, naming));
    }

    private ProgrammeId toChange() {
        rights.require(Right.EDIT_PROGRAMME, Subject.programme(), Message.of("programme.refused.edit"));
        return programmes
                .programme()
                .map(ProgrammeItem::id)
                .orElseThrow(() -> new Problem.NotNow(Message.of("track.not-now.programme")));
    }

    private static void done(int written) {
        if (written == 0) {
            throw new Problem.Conflict();
        }
    }

    private int write(String sql, ProgrammeId programme, DateRules rules, int seen) {
        return jdbc.sql(sql)
                .param("fresh", Id.fresh())
                .param("programme", programme.value())
                .param("spring", rules.spring().getValue())
                .param("summer", rules.summer().getValue())
                .param("autumn", rules.autumn().getValue())
                .param("winter", rules.winter().getValue())
                .param("school", ProgrammeDateRules.text(rules.schoolYearStart()))
                .param("recessStart", ProgrammeDateRules.text(rules.recessStart()))
                .param("recessEnd", ProgrammeDateRules.text(rules.recessEnd()))
                .param("yearPart", rules.yearPartMonths())
                .param("beginMonth", rules.beginMonthDays())
                .param("endMonth", rules.endMonthFrom())
                .param("dueWeeks", DateSettings.of(rules).dueWeeks())
                .param("seen", seen)
                .update();
    }

    /** The last changes of these settings, latest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        return programmes
                .programme()
                .map(programme -> history.of(programme.id(), rights.scope(), TOLD))
                .orElse(List.of());
    }
}
