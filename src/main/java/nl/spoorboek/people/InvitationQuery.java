package nl.spoorboek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations in lists, latest first. */
@Component
class InvitationQuery {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    InvitationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invitation with what decides who sees it. */
    record Row(InvitationItem item, PersonId invitedBy, Set<TrackId> tracks, Optional<OrganisationId> organisation) {}

    /** The latest 500; {@code refused} are the addresses that mail did not reach. */
    List<Row> all(Instant now, Set<String> refused) {
        return jdbc.sql("""
                        select i.id, i.version, i.name, i.email, i.role, i.track_ids, i.organisation_id, i.invited_by,
                               i.expires_at, i.used_at, i.withdrawn_at, o.name as organisation_name, p.name as inviter,
                               array(select t.number from track t where t.id = any (i.track_ids) order by t.number) as numbers
                          from invitation i
                          join person p on p.id = i.invited_by
                          left join organisation o on o.id = i.organisation_id
                         order by i.created_at desc, i.id desc
                         limit :most
                        """)
                .param("most", MOST)
                .query((row, index) -> row(row, now, refused))
                .list();
    }

    private static Row row(ResultSet row, Instant now, Set<String> refused) throws SQLException {
        Instant expires = row.getTimestamp("expires_at").toInstant();
        var item = new InvitationItem(
                new InvitationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                List.of((Integer[]) row.getArray("numbers").getArray()),
                row.getString("organisation_name"),
                row.getString("inviter"),
                expires,
                Invitation.state(moment(row, "used_at"), moment(row, "withdrawn_at"), expires, now),
                refused.contains(row.getString("email")));
        Set<TrackId> tracks = new HashSet<>();
        Arrays.stream((UUID[]) row.getArray("track_ids").getArray())
                .map(TrackId::new)
                .forEach(tracks::add);
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Row(
                item,
                new PersonId(row.getObject("invited_by", UUID.class)),
                tracks,
                Optional.ofNullable(organisation).map(OrganisationId::new));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
