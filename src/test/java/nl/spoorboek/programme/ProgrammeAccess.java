package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.TenderService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may make and change the programme and its tracks, and read a track. */
class ProgrammeAccess implements AccessRows {

    private static final List<String> EDITORS = List.of("beheerder", "programmamanager");

    private static final List<String> READERS = List.of(
            "programmamanager",
            "spoortrekker3",
            "spoortrekker4",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "partner3",
            "participatieraad1",
            "voorzitter",
            "secretaris");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var programmes = application.getBean(ProgrammeAdministration.class);
        var frame = application.getBean(ProgrammeFrame.class);
        var reading = application.getBean(ProgrammeService.class);
        var steps = application.getBean(FirstSteps.class);
        var jdbc = application.getBean(JdbcClient.class);
        var track3 = new TrackId(jdbc.sql("select id from track where number = 3")
                .query(UUID.class)
                .single());
        var settings = application.getBean(ProgrammeSettings.class);
        var tenders = application.getBean(TenderService.class);
        var bidder = Set.of(
                new OrganisationId(jdbc.sql("select id from organisation where kind = 'PARTNER' order by name limit 1")
                        .query(UUID.class)
                        .single()));
        return List.of(
                Row.of(
                        "CREATE_PROGRAMME: a track",
                        List.of("beheerder"),
                        () -> programmes.addTrack(new TrackDraft(77, "Nieuw", Level.SHARED))),
                Row.of("ADMINISTER: first steps", List.of("beheerder"), steps::steps),
                Row.of("EDIT_PROGRAMME: see the frame", EDITORS, programmes::tracks),
                Row.of(
                        "EDIT_PROGRAMME: a track",
                        EDITORS,
                        () -> programmes.saveTrack(
                                track3,
                                jdbc.sql("select version from track where number = 3")
                                        .query(Integer.class)
                                        .single(),
                                new TrackDraft(3, "Andere naam", Level.SHARED))),
                Row.of("EDIT_PROGRAMME: a programme line", EDITORS, () -> frame.addLine(track3, "Nieuwe lijn")),
                Row.of(
                        "EDIT_PROGRAMME: a reporting period",
                        EDITORS,
                        () -> frame.addPeriod("H1 2031", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 6, 30))),
                Row.of(
                        "EDIT_PLANNING: put track 3 under tender",
                        List.of("programmamanager", "spoortrekker3"),
                        () -> tenders.begin(track3, bidder)),
                Row.of(
                        "EDIT_PLANNING: see who may bid",
                        List.of("programmamanager", "spoortrekker3"),
                        () -> tenders.candidates(track3)),
                Row.of("EDIT_PROGRAMME: see what date words mean", EDITORS, settings::dates),
                Row.of("EDIT_PROGRAMME: see who changed that", EDITORS, settings::history),
                Row.of("EDIT_PROGRAMME: change what date words mean", EDITORS, () -> {
                    var now = SignedIn.as(jdbc, "beheerder", settings::dates);
                    settings.save(now.version(), now.settings());
                }),
                Row.of("EDIT_PROGRAMME: see what roles are called", EDITORS, settings::names),
                Row.of("EDIT_PROGRAMME: change what roles are called", EDITORS, () -> {
                    var now = SignedIn.as(jdbc, "beheerder", settings::names);
                    settings.save(now.version(), now.naming());
                }),
                Row.of("READ_SHARED: whether track 3 is under tender", READERS, () -> tenders.of(track3)),
                Row.of("READ_SHARED: track 3", READERS, () -> reading.track(3)));
    }
}
