package nl.spoorboek.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.InvitationOptions.OrganisationChoice;
import nl.spoorboek.people.InvitationOptions.TrackChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom one may invite. The administrator anyone; the programme manager anyone but the two roles that only the administrator appoints;
 * a lead colleagues and partners of the own track; a chair or secretary people of the own body.
 */
@Component
class InvitationReach {

    private static final Set<Role> APPOINTED = Set.of(Role.ADMIN, Role.PROGRAMME_MANAGER);

    private final Rights rights;
    private final JdbcClient jdbc;

    InvitationReach(Rights rights, JdbcClient jdbc) {
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Whether the asker may invite somebody like this. */
    boolean allows(Role role, Set<TrackId> tracks, Optional<OrganisationId> organisation) {
        if (rights.may(Right.ADMINISTER, Subject.programme())) {
            return true;
        }
        if (APPOINTED.contains(role)) {
            return false;
        }
        if (everywhere()) {
            return true;
        }
        return switch (role) {
            case TRACK_MEMBER -> !tracks.isEmpty() && tracks.stream().allMatch(this::leads);
            case PARTNER ->
                organisation.isPresent()
                        && tracksOf(organisation.get()).stream().anyMatch(this::leads);
            case ADVISORY_MEMBER, ADVISORY_CHAIR, ADVISORY_SECRETARY ->
                organisation.isPresent() && rights.may(Right.INVITE, Subject.organisation(organisation.get()));
            default -> false;
        };
    }

    /** What the asker can choose from; empty lists for whoever may not invite. */
    InvitationOptions options() {
        List<TrackChoice> tracks = tracks().stream()
                .filter(track -> everywhere() || leads(track.id()))
                .toList();
        List<OrganisationChoice> organisations = guests().stream()
                .filter(guest -> guest.kind() == OrganisationKind.PARTNER
                        ? everywhere() || guest.tracks().stream().anyMatch(this::leads)
                        : everywhere() || rights.may(Right.INVITE, Subject.organisation(guest.id())))
                .map(guest -> new OrganisationChoice(guest.id(), guest.name(), guest.kind()))
                .toList();
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> {
                    if (role.isGuest()) {
                        OrganisationKind kind =
                                role == Role.PARTNER ? OrganisationKind.PARTNER : OrganisationKind.ADVISORY_BODY;
                        return organisations.stream().anyMatch(choice -> choice.kind() == kind);
                    }
                    return role.hasTracks()
                            ? tracks.stream().anyMatch(track -> allows(role, Set.of(track.id()), Optional.empty()))
                            : allows(role, Set.of(), Optional.empty());
                })
                .toList();
        return new InvitationOptions(roles, tracks, organisations);
    }

    private boolean everywhere() {
        return rights.may(Right.INVITE, Subject.programme());
    }

    private boolean leads(TrackId track) {
        return rights.may(Right.INVITE, Subject.track(track));
    }

    private List<TrackChoice> tracks() {
        return jdbc.sql("select id, number, name from track order by number")
                .query((row, index) -> new TrackChoice(
                        new TrackId(row.getObject("id", UUID.class)), row.getInt("number"), row.getString("name")))
                .list();
    }

    /** The organisations that people can come in for, each with the tracks it takes part in. */
    private List<Guest> guests() {
        return jdbc.sql("""
                        select o.id, o.name, o.kind,
                               array(select d.track_id from participation d where d.organisation_id = o.id) as tracks
                          from organisation o
                         where o.kind in ('PARTNER', 'ADVISORY_BODY')
                         order by o.name collate dutch
                        """)
                .query((row, index) -> new Guest(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        Arrays.stream((UUID[]) row.getArray("tracks").getArray())
                                .map(TrackId::new)
                                .toList()))
                .list();
    }

    private List<TrackId> tracksOf(OrganisationId organisation) {
        return jdbc
                .sql("select track_id from participation where organisation_id = :id")
                .param("id", organisation.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(TrackId::new)
                .toList();
    }

    private record Guest(OrganisationId id, String name, OrganisationKind kind, List<TrackId> tracks) {}
}
