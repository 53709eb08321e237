package nl.spoorboek.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the large data set should have so many of, and what the database has. */
enum LargeCounts {
    PROGRAMME("programme", 1, "programme"),
    TRACK("tracks", 6, "track where number > 0"),
    ORGANISATION("organisations", 40, "organisation"),
    PERSON("people", 500, "person where not system"),
    MILESTONE("milestones", 10_000, "milestone"),
    DEPENDENCY("dependencies", 15_000, "dependency"),
    ACTION("actions", 50_000, "action"),
    SESSION("sessions", 1_000, "session"),
    CONTRIBUTION("contributions", 100_000, "contribution"),
    DRAFT("drafts", 300, "draft"),
    VERSION("drafts of 200 passages in 5 versions", 300, """
            (select from passage_text t join draft_version v on v.id = t.draft_version_id and v.number > 0
              group by t.draft_id having count(distinct v.number) >= 5 and count(distinct t.passage_id) >= 200) whole"""),
    REMARK("remarks", 50_000, "remark"),
    HISTORY("history rows", 1_000_000, "history");

    /** Belongs to the set, and has no table yet. */
    private static final String MISSING =
            "Reports, indicators and measurements are not in the set: this release does not keep them";

    private final String what;
    private final int wanted;
    private final String rows;

    LargeCounts(String what, int wanted, String rows) {
        this.what = what;
        this.wanted = wanted;
        this.rows = rows;
    }

    /** A line for each kind of record: how many there are, of how many. */
    static List<String> read(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (LargeCounts count : values()) {
                lines.add("%,d of %,d %s".formatted(count.in(statement), count.wanted, count.what));
            }
        }
        lines.add(MISSING);
        return lines;
    }

    private long in(Statement statement) throws SQLException {
        try (ResultSet counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
