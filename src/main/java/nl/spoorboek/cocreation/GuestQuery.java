package nl.spoorboek.cocreation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations of a session. A withdrawn one stays as a row, so that it is known who was invited and until when. */
@Component
class GuestQuery {

    private final JdbcClient jdbc;

    GuestQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Guest> of(SessionId session) {
        return jdbc.sql("""
                        select o.id, o.name, i.at
                          from session_invitation i join organisation o on o.id = i.organisation_id
                         where i.session_id = :session and i.withdrawn_at is null
                         order by o.name collate dutch
                        """)
                .param("session", session.value())
                .query((row, index) -> new Guest(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Invites; nothing happens when the invitation stands already. */
    void invite(ProgrammeId programme, SessionId session, OrganisationId organisation, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into session_invitation (id, programme_id, session_id, organisation_id, invited_by, at)
                        values (:id, :programme, :session, :organisation, :by, :at)
                        on conflict (session_id, organisation_id) where withdrawn_at is null do nothing
                        """)
                .param("id", Id.fresh())
                .param("programme", programme.value())
                .param("session", session.value())
                .param("organisation", organisation.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when no invitation of the organisation stands. */
    boolean withdraw(SessionId session, OrganisationId organisation, PersonId by, Instant at) {
        return jdbc.sql("""
                        update session_invitation set withdrawn_by = :by, withdrawn_at = :at
                         where session_id = :session and organisation_id = :organisation and withdrawn_at is null
                        """)
                        .param("session", session.value())
                        .param("organisation", organisation.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
