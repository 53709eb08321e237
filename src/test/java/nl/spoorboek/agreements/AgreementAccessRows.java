package nl.spoorboek.agreements;

import java.util.List;
import nl.spoorboek.AccessRows;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Level;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read, ask, answer and withdraw agreements between tracks 3 and 4. */
class AgreementAccessRows implements AccessRows {

    private static final List<String> MUNICIPALITY = List.of(
            "programmamanager", "spoortrekker3", "spoortrekker4", "medewerker3", "controller", "portefeuillehouder");
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
    private static final List<String> ASKING = List.of("programmamanager", "spoortrekker3");
    private static final List<String> ANSWERING = List.of("programmamanager", "spoortrekker4");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var agreements = application.getBean(AgreementService.class);
        var world = new AgreementWorld(application);
        AgreementId shared = world.asked(world.needs("Voor de toegangstest", null));
        AgreementId inside = world.asked(world.draft("Intern voor de toegangstest", null, null, null, Level.INTERNAL));
        AgreementId accepted = world.asked(world.needs("Aangenomen voor de toegangstest", null));
        SignedIn.as(application.getBean(JdbcClient.class), "spoortrekker4", () -> {
            agreements.accept(accepted, 1, null, null);
            return true;
        });
        return List.of(
                Row.of("READ_SHARED: an agreement of tracks 3 and 4", READERS, () -> agreements.find(shared)),
                Row.of("READ_INTERNAL: an agreement of tracks 3 and 4", MUNICIPALITY, () -> agreements.find(inside)),
                Row.of("READ_HISTORY: of a shared agreement", READERS, () -> agreements.history(shared)),
                Row.of(
                        "EDIT_PLANNING: ask on behalf of track 3",
                        ASKING,
                        () -> agreements.ask(world.needs("Nieuw voor de toegangstest", null))),
                Row.of(
                        "EDIT_PLANNING: change what track 3 asks",
                        ASKING,
                        () -> agreements.edit(shared, 1, world.needs("Anders gezegd", null))),
                Row.of("EDIT_PLANNING: withdraw what track 3 asks", ASKING, () -> agreements.withdraw(shared, 1, "")),
                Row.of("EDIT_PLANNING: what track 3 needed is there", ASKING, () -> agreements.meet(accepted, 2)),
                Row.of(
                        "EDIT_PLANNING: name the milestone of track 3",
                        ASKING,
                        () -> agreements.tie(shared, 1, world.track(3), null)),
                Row.of(
                        "EDIT_PLANNING: name the milestone of track 4",
                        ANSWERING,
                        () -> agreements.tie(shared, 1, world.track(4), null)),
                Row.of("ACCEPT_AGREEMENT: for track 4", ANSWERING, () -> agreements.accept(shared, 1, null, null)),
                Row.of(
                        "ACCEPT_AGREEMENT: refuse for track 4",
                        ANSWERING,
                        () -> agreements.refuse(shared, 1, "Geen mensen")));
    }
}
