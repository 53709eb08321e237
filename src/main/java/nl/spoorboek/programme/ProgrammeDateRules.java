package nl.spoorboek.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Set;
import nl.spoorboek.base.time.CurrentDateRules;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The date rules of the programme: a changed setting counts at the next date that is typed. */
@Component
class ProgrammeDateRules implements CurrentDateRules {

    private static final String PREFIX = "--";

    private final JdbcClient jdbc;
    private final Remembered<Stored> rules;

    ProgrammeDateRules(JdbcClient jdbc, LiveTopics live) {
        this.jdbc = jdbc;
        this.rules = new Remembered<>(live, Set.of("programme"), this::stored);
    }

    @Override
    public DateRules now() {
        return rules.get().rules();
    }

    /**
     * The rules as they are saved.
     *
     * @param version the version for saving; 0 while the programme goes by the defaults
     * @param rules what they say
     */
    record Stored(int version, DateRules rules) {}

    Stored stored() {
        return jdbc.sql("select d.* from date_rules d join programme p on p.id = d.programme_id order by p.id limit 1")
                .query((row, index) -> new Stored(row.getInt("version"), rules(row)))
                .optional()
                .orElseGet(() -> new Stored(0, DateRules.defaults()));
    }

    private static DateRules rules(ResultSet row) throws SQLException {
        return new DateRules(
                Month.of(row.getInt("spring")),
                Month.of(row.getInt("summer")),
                Month.of(row.getInt("autumn")),
                Month.of(row.getInt("winter")),
                MonthDay.parse(PREFIX + row.getString("school_year_start")),
                MonthDay.parse(PREFIX + row.getString("recess_start")),
                MonthDay.parse(PREFIX + row.getString("recess_end")),
                row.getInt("year_part_months"),
                row.getInt("begin_month_days"),
                row.getInt("end_month_from"),
                Period.ofWeeks(row.getInt("due_weeks")));
    }

    void forgetAfterCommit() {
        rules.forgetAfterCommit();
    }

    /** A day of the year as the table keeps it: 08-01. */
    static String text(MonthDay day) {
        return day.toString().substring(PREFIX.length());
    }
}
