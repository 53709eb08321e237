package nl.spoorboek.exchange;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.exchange.picture.RoadmapFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roadmap as a picture by address, for whoever is signed in; period and filter stand in the address. */
@RestController
class PictureDownloads {

    private final PictureService pictures;
    private final Downloads downloads;

    PictureDownloads(PictureService pictures, Downloads downloads) {
        this.pictures = pictures;
        this.downloads = downloads;
    }

    @GetMapping("/uitvoer/routekaart/{kind}")
    ResponseEntity<InputStreamResource> roadmap(@PathVariable String kind, @RequestParam Map<String, String> words)
            throws IOException {
        RoadmapFile file = Addresses.read(
                Map.of("kind", kind),
                "kind",
                name -> RoadmapFile.valueOf(name.toUpperCase(Locale.ROOT)),
                RoadmapFile.A4);
        var filter = MilestoneAddress.read(words);
        var view = PictureView.read(words);
        return downloads.answer(file.type(), out -> pictures.draw(filter, view, file, out));
    }
}
