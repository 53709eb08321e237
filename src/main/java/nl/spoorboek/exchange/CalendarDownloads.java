package nl.spoorboek.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.SessionId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One milestone or session for one's own calendar, for whoever is signed in. */
@RestController
class CalendarDownloads {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    private final CalendarService calendars;
    private final Downloads downloads;

    CalendarDownloads(CalendarService calendars, Downloads downloads) {
        this.calendars = calendars;
        this.downloads = downloads;
    }

    @GetMapping("/uitvoer/mijlpaal/{id}.ics")
    ResponseEntity<InputStreamResource> milestone(@PathVariable UUID id) throws IOException {
        return answer("mijlpaal-" + id, calendars.milestone(new MilestoneId(id), base()));
    }

    @GetMapping("/uitvoer/bijeenkomst/{id}.ics")
    ResponseEntity<InputStreamResource> session(@PathVariable UUID id) throws IOException {
        return answer("bijeenkomst-" + id, calendars.session(new SessionId(id), base()));
    }

    private ResponseEntity<InputStreamResource> answer(String name, String text) throws IOException {
        return downloads.answer(TYPE, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return name + ".ics";
        });
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/";
    }
}
