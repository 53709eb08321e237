package nl.spoorboek.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Remembered;
import nl.spoorboek.people.Role;
import nl.spoorboek.programme.RoleNaming.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What roles and the advisory body are called here. Names of roles are no secret to anyone, also not at the door. */
@Component
public class RoleNames {

    private static final String COLUMNS = columns();

    private final JdbcClient jdbc;
    private final Remembered<Stored> names;

    RoleNames(JdbcClient jdbc, LiveTopics live) {
        this.jdbc = jdbc;
        this.names = new Remembered<>(live, Set.of("programme", "organisation"), this::stored);
    }

    /** The programme's own name of a role; empty when it is the usual word. */
    public Optional<String> of(Role role, Locale locale) {
        return Optional.ofNullable(names.get().naming().name(role, locale));
    }

    /** The name of the advisory body as its organisation has it; empty while there is none, or more than one. */
    public Optional<String> body() {
        return Optional.ofNullable(names.get().body());
    }

    /** Reads the names unless they are remembered: better when a page opens than at a click. */
    public void prepare() {
        names.get();
    }

    /**
     * The names as they are saved.
     *
     * @param version the version for saving; 0 while there are none
     * @param naming the names
     * @param body the name of the one advisory body
     */
    record Stored(int version, RoleNaming naming, @Nullable String body) {}

    Stored stored() {
        return jdbc.sql("""
                        select n.*, b.name as body
                          from (select case when count(*) = 1 then min(name) end as name
                                  from organisation where kind = 'ADVISORY_BODY') b
                          left join (select n.* from role_names n join programme p on p.id = n.programme_id
                                      order by p.id limit 1) n on true
                        """)
                .query((row, index) -> new Stored(row.getInt("version"), naming(row), row.getString("body")))
                .single();
    }

    private static RoleNaming naming(ResultSet row) throws SQLException {
        Map<Role, Name> found = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            found.put(role, new Name(row.getString(column(role, "nl")), row.getString(column(role, "en"))));
        }
        return new RoleNaming(found);
    }

    /** Makes the row of a programme, all roles with their usual words; how many rows were made. */
    int begin(ProgrammeId programme) {
        return jdbc.sql("insert into role_names (id, programme_id) values (:id, :programme) on conflict do nothing")
                .param("id", Id.fresh())
                .param("programme", programme.value())
                .update();
    }

    /** Saves the names over the given version; how many rows were written. */
    int write(ProgrammeId programme, int seen, RoleNaming naming) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Role role : Role.values()) {
            Name name = naming.names().getOrDefault(role, new Name(null, null));
            values.put(column(role, "nl"), name.dutch());
            values.put(column(role, "en"), name.english());
        }
        int written = jdbc.sql("update role_names set " + COLUMNS
                        + ", version = version + 1 where programme_id = :programme and version = :seen")
                .params(values)
                .param("programme", programme.value())
                .param("seen", seen)
                .update();
        forgetAfterCommit();
        return written;
    }

    void forgetAfterCommit() {
        names.forgetAfterCommit();
    }

    private static String columns() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(column(role, "nl"), column(role, "en")))
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
    }

    private static String column(Role role, String language) {
        return role.name().toLowerCase(Locale.ROOT) + "_" + language;
    }
}
