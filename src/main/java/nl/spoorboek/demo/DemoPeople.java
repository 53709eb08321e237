package nl.spoorboek.demo;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.ActingPerson;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Organisations, the accounts to look around with and their seats; needs the tracks. */
@Component
@Order(20)
class DemoPeople implements DemoPart {

    static final String PASSWORD = "spoorboek";
    private static final List<String> ADVISORY = List.of("ADVISORY_MEMBER", "ADVISORY_CHAIR", "ADVISORY_SECRETARY");

    private final DemoWriter writer;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Set<String> known = new HashSet<>();

    DemoPeople(DemoWriter writer, PasswordEncoder encoder, Clock clock) {
        this.writer = writer;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public void load() {
        // the same password for all, so one hash will do
        String hash = encoder.encode(PASSWORD);
        for (Entry person : Entry.all("people.yaml")) {
            UUID id = DemoIds.of("person", person.text("username"));
            writer.row("person")
                    .set("id", id)
                    .set("username", person.text("username"))
                    .set("name", person.text("name"))
                    .set("email", person.text("username") + "@voorbeeld.example")
                    .set("password_hash", hash)
                    .set("organisation_id", organisation(person))
                    .insert();
            int number = 0;
            for (Entry role : person.entries("roles")) {
                seat(person, role, id, number++);
            }
        }
    }

    private void seat(Entry person, Entry role, UUID holder, int number) {
        String code = role.text("role");
        boolean guest = ADVISORY.contains(code) || "PARTNER".equals(code);
        UUID organisation = organisation(role.has("organisation") ? role : person);
        List<Integer> tracks = role.list("tracks", Integer.class);
        UUID id = DemoIds.of("seat", person.text("username") + ":" + number);
        var row = writer.row("seat")
                .set("id", id)
                .set("role", code)
                .set("title", guest ? null : person.text("name"))
                .set("person_id", holder);
        if (guest) {
            row.set("organisation_id", organisation);
            for (int track : tracks) {
                participation(organisation, track);
            }
        } else {
            row.setTracks("track_ids", tracks);
        }
        if (ADVISORY.contains(code)) {
            row.set("confirmed_by", ActingPerson.SYSTEM.value())
                    .set("confirmed_at", java.time.OffsetDateTime.now(clock));
        }
        row.insert();
    }

    private void participation(UUID organisation, int track) {
        if (known.add(organisation + ":" + track)) {
            writer.row("participation")
                    .set("id", DemoIds.of("participation", organisation + ":" + track))
                    .set("programme_id", writer.programme())
                    .set("organisation_id", organisation)
                    .set("track_id", writer.track(track))
                    .insert();
        }
    }

    private static UUID organisation(Entry entry) {
        return DemoIds.of("organisation", entry.textIfAny("organisation").orElse(DemoProgramme.MUNICIPALITY));
    }
}
