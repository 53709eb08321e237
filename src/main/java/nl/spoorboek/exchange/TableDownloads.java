package nl.spoorboek.exchange;

import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tables by address, for whoever is signed in; the filter stands in the address. */
@RestController
class TableDownloads {

    private final ExportService exports;
    private final Downloads downloads;

    TableDownloads(ExportService exports, Downloads downloads) {
        this.exports = exports;
        this.downloads = downloads;
    }

    @GetMapping("/uitvoer/mijlpalen.xlsx")
    ResponseEntity<InputStreamResource> milestonesAsSpreadsheet(@RequestParam Map<String, String> words)
            throws IOException {
        return milestones(words, TableKind.XLSX);
    }

    @GetMapping("/uitvoer/mijlpalen.csv")
    ResponseEntity<InputStreamResource> milestonesAsText(@RequestParam Map<String, String> words) throws IOException {
        return milestones(words, TableKind.CSV);
    }

    @GetMapping("/uitvoer/acties.xlsx")
    ResponseEntity<InputStreamResource> actionsAsSpreadsheet(@RequestParam Map<String, String> words)
            throws IOException {
        return actions(words, TableKind.XLSX);
    }

    @GetMapping("/uitvoer/acties.csv")
    ResponseEntity<InputStreamResource> actionsAsText(@RequestParam Map<String, String> words) throws IOException {
        return actions(words, TableKind.CSV);
    }

    @GetMapping("/uitvoer/planning.xml")
    ResponseEntity<InputStreamResource> plan(@RequestParam Map<String, String> words) throws IOException {
        var filter = MilestoneAddress.read(words);
        return downloads.answer("application/xml", out -> exports.plan(filter, base(), out));
    }

    private ResponseEntity<InputStreamResource> milestones(Map<String, String> words, TableKind kind)
            throws IOException {
        var filter = MilestoneAddress.read(words);
        return downloads.answer(kind.type(), out -> exports.milestones(filter, kind, base(), out));
    }

    private ResponseEntity<InputStreamResource> actions(Map<String, String> words, TableKind kind) throws IOException {
        var filter = ActionsAddress.filter(words);
        var order = ActionsAddress.order(words);
        return downloads.answer(kind.type(), out -> exports.actions(filter, order, kind, base(), out));
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/";
    }
}
