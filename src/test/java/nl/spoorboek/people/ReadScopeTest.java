package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a list query lets through in SQL is what the rights say in Java, for every role and every kind of record. */
@IntegrationTest
class ReadScopeTest {

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TenderService tenders;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programmamanager",
                "spoortrekker3",
                "medewerker3",
                "controller",
                "portefeuillehouder",
                "griffie",
                "raadslid",
                "beheerder",
                "partner1",
                "partner3",
                "participatieraad1",
                "voorzitter",
                "secretaris"
            })
    void the_condition_in_sql_says_what_the_rights_say(String username) {
        SignedIn.as(jdbc, username);
        TrackId one = track(1);
        TrackId three = track(3);
        TrackId four = track(4);
        List<OrganisationId> guests = List.of(organisationOf("partner1"), organisationOf("partner3"));
        for (Level level : Level.values()) {
            for (Set<TrackId> tracks :
                    List.of(Set.<TrackId>of(), Set.of(one), Set.of(three), Set.of(four), Set.of(one, four))) {
                for (Set<OrganisationId> invited :
                        List.of(Set.<OrganisationId>of(), Set.of(guests.get(0)), Set.of(guests.get(1)))) {
                    Subject subject = Subject.of(level, tracks).inviting(invited);
                    assertThat(inSql(subject))
                            .as("%s reads %s of %s inviting %s", username, level, tracks, invited)
                            .isEqualTo(rights.mayRead(subject));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programmamanager",
                "spoortrekker3",
                "medewerker3",
                "partner1",
                "partner3",
                "participatieraad1",
                "voorzitter",
                "portefeuillehouder"
            })
    void what_is_shared_on_a_track_under_tender_is_closed_to_possible_bidders_in_sql_and_in_java(String username) {
        TrackId one = track(1);
        TrackId three = track(3);
        OrganisationId bidder = organisationOf("partner3");
        SignedIn.as(jdbc, "programmamanager", () -> {
            tenders.begin(three, Set.of(bidder));
            return true;
        });
        try {
            SignedIn.as(jdbc, username);
            boolean bids = username.equals("partner3");
            assertThat(rights.viewer().organisations().contains(bidder)).isEqualTo(bids);
            for (Level level : Level.values()) {
                for (Set<TrackId> tracks : List.of(Set.<TrackId>of(), Set.of(one), Set.of(three), Set.of(one, three))) {
                    for (Set<OrganisationId> invited : List.of(Set.<OrganisationId>of(), Set.of(bidder))) {
                        Subject subject = Subject.of(level, tracks).inviting(invited);
                        boolean mayRead = rights.mayRead(subject);
                        assertThat(inSql(subject))
                                .as("%s reads %s of %s inviting %s", username, level, tracks, invited)
                                .isEqualTo(mayRead);
                        if (bids) {
                            assertThat(mayRead)
                                    .isEqualTo(
                                            switch (level) {
                                                case PUBLIC -> true;
                                                case SHARED -> tracks.isEmpty();
                                                case INVITED -> !invited.isEmpty();
                                                default -> false;
                                            });
                        }
                    }
                }
            }
        } finally {
            SignedIn.as(jdbc, "programmamanager", () -> {
                tenders.end(three, tenders.of(three).tender().orElseThrow().version());
                return true;
            });
        }
    }

    private boolean inSql(Subject subject) {
        ReadScope scope = rights.scope();
        return jdbc.sql("""
                        select %s from (select :level as level, cast(:tracks as uuid[]) as track_ids,
                                               cast(:invited as uuid[]) as invited) r
                        """.formatted(scope.withInvited("r")))
                .params(scope.parameters())
                .param("level", subject.level().name())
                .param("tracks", array(subject.tracks()))
                .param("invited", array(subject.invited()))
                .query(Boolean.class)
                .single();
    }

    private static String array(Set<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private TrackId track(int number) {
        return new TrackId(jdbc.sql("select id from track where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single());
    }

    private OrganisationId organisationOf(String username) {
        return new OrganisationId(jdbc.sql(
                        "select s.organisation_id from seat s join person p on p.id = s.person_id where p.username = :name")
                .param("name", username)
                .query(UUID.class)
                .single());
    }
}
