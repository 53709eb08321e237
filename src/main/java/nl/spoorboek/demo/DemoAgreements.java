package nl.spoorboek.demo;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What tracks say they need of each other: a fact that names several tracks becomes one agreement for each, as each answers for itself. */
@Component
@Order(35)
class DemoAgreements implements DemoPart {

    private final DemoWriter writer;

    DemoAgreements(DemoWriter writer) {
        this.writer = writer;
    }

    @Override
    public void load() {
        for (Entry fact : Entry.one("dependencies.yaml").entries("agreements")) {
            fact.list("to_tracks", Integer.class).forEach(track -> agreement(fact, track));
        }
    }

    private void agreement(Entry fact, int to) {
        UUID id = DemoIds.of("agreement", fact.text("key") + ":" + to);
        writer.row("agreement")
                .set("id", id)
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("kind", fact.text("kind"))
                .set("from_track_id", writer.track(fact.number("from_track")))
                .set("to_track_id", writer.track(to))
                .set("title", fact.text("text"))
                .set("level", "SHARED")
                .set("state", "PROPOSED")
                .insert();
        writer.origin(id, fact);
    }
}
