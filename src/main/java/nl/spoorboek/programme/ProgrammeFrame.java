package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The smaller parts of the frame: programme lines within the tracks, and reporting periods. */
@Service
@Transactional
public class ProgrammeFrame {

    /** Longest name of a programme line, in UTF-16 units. */
    public static final int MAX_LINE = 120;

    /** Longest name of a reporting period, in UTF-16 units. */
    public static final int MAX_PERIOD = 60;

    private final JdbcClient jdbc;
    private final Rights rights;

    ProgrammeFrame(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** Adds a programme line at the end of a track. */
    public void addLine(TrackId track, String name) {
        requireEdit();
        String clean = name(name, MAX_LINE);
        int made = jdbc.sql("""
                        insert into programme_line (id, programme_id, track_id, name, position)
                        select :fresh, programme_id, id, :name,
                               coalesce((select max(position) from programme_line where track_id = :track), 0) + 1
                          from track where id = :track
                        """)
                .param("fresh", Id.fresh())
                .param("track", track.value())
                .param("name", clean)
                .update();
        requireFound(made);
    }

    /** Gives a programme line another name. */
    public void renameLine(UUID line, String name) {
        requireEdit();
        requireFound(jdbc.sql("update programme_line set name = :name where id = :line")
                .param("name", name(name, MAX_LINE))
                .param("line", line)
                .update());
    }

    /** Takes a programme line away; {@link Problem.NotNow} while milestones belong to it. */
    public void removeLine(UUID line) {
        requireEdit();
        try {
            requireFound(jdbc.sql("delete from programme_line where id = :line")
                    .param("line", line)
                    .update());
        } catch (DataIntegrityViolationException e) {
            throw (Problem.NotNow) new Problem.NotNow(Message.of("programme-line.not-now.remove")).initCause(e);
        }
    }

    /** The reporting periods, by date. */
    @Transactional(readOnly = true)
    public List<ReportingPeriod> periods() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        return jdbc.sql("select id, name, period_from, period_until from reporting_period order by period_from")
                .query((row, index) -> new ReportingPeriod(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_until", LocalDate.class)))
                .list();
    }

    /** Adds a reporting period; it may not overlap another. */
    public void addPeriod(String name, LocalDate from, LocalDate until) {
        requireEdit();
        String clean = name(name, MAX_PERIOD);
        if (!from.isBefore(until)) {
            throw new Problem.Invalid("until", Message.of("period.until.before"));
        }
        periods().stream()
                .filter(other -> !from.isAfter(other.until()) && !other.from().isAfter(until))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem.Invalid("from", Message.of("period.overlap", other.name()));
                });
        int made = jdbc.sql("""
                        insert into reporting_period (id, programme_id, name, period_from, period_until)
                        select :fresh, id, :name, :from, :until from programme order by id limit 1
                        """)
                .param("fresh", Id.fresh())
                .param("name", clean)
                .param("from", from)
                .param("until", until)
                .update();
        if (made == 0) {
            throw new Problem.NotNow(Message.of("track.not-now.programme"));
        }
    }

    /** Takes a reporting period away. */
    public void removePeriod(UUID period) {
        requireEdit();
        requireFound(jdbc.sql("delete from reporting_period where id = :period")
                .param("period", period)
                .update());
    }

    private static String name(String typed, int most) {
        String clean = OneLine.of(typed);
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "name", clean, most, true);
        OneLine.refuse(wrong);
        return clean;
    }

    private static void requireFound(int rows) {
        if (rows == 0) {
            throw new Problem.NotFound();
        }
    }

    private void requireEdit() {
        rights.require(Right.EDIT_PROGRAMME, Subject.programme(), Message.of("programme.refused.edit"));
    }
}
