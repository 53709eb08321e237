package nl.spoorboek.overview;

import java.util.List;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.programme.ProgrammeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the history of a track: whoever reads the track. */
class OverviewAccess implements AccessRows {

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
        var history = application.getBean(TrackHistory.class);
        var programmes = application.getBean(ProgrammeService.class);
        var jdbc = application.getBean(JdbcClient.class);
        var track = SignedIn.as(jdbc, "programmamanager", () -> programmes.track(3));
        return List.of(
                Row.of("READ_HISTORY: of track 3", READERS, () -> history.window(track, null, null, 0, 5)),
                Row.of("READ_HISTORY: who changed track 3", READERS, () -> history.authors(track)));
    }
}
