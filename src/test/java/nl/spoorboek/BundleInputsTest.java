package nl.spoorboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build notices by itself that the committed frontend bundle no longer belongs to its sources. */
class BundleInputsTest {

    private static final Path PROGRAM = Path.of("src/build/BundleInputs.java").toAbsolutePath();

    @TempDir
    private Path project;

    @BeforeEach
    void a_project_with_a_fresh_bundle() throws Exception {
        write("pom.xml", "<vaadin.version>25.2.3</vaadin.version>");
        write("frontend/roadmap/roadmap.ts", "export {}");
        write("frontend/generated/vaadin.ts", "1");
        write("src/main/java/View.java", "@JsModule(\"./roadmap/roadmap.ts\")\nclass View {}");
        write("src/main/bundles/prod.bundle", "bundle");
        assertThat(run("write")).isEmpty();
    }

    @Test
    void what_vaadin_generates_and_java_without_frontend_leave_the_bundle_fresh() throws Exception {
        write("frontend/generated/vaadin.ts", "2");
        write("src/main/java/Other.java", "class Other {}");

        assertThat(run("check")).isEmpty();
    }

    @Test
    void a_changed_source_makes_it_stale_and_is_named() throws Exception {
        write("frontend/roadmap/roadmap.ts", "export { changed }");

        assertThat(run("check"))
                .contains(
                        "The frontend bundle is stale (frontend/roadmap/roadmap.ts): rebuild it with ./spoorboek bundle")
                .hasLineCount(1);
    }

    @Test
    void a_module_named_for_the_first_time_makes_it_stale() throws Exception {
        write("src/main/java/View.java", """
                @JsModule("./drafts/passages.ts")
                class View {}
                """);

        assertThat(run("check")).contains("stale (@JsModule(\"./drafts/passages.ts\"))");
    }

    @Test
    void style_sheets_and_plain_html_leave_it_fresh() throws Exception {
        write("frontend/styles/new.css", ".new {}");
        write("src/main/java/View.java", """
                import com.vaadin.flow.component.html.Div;
                import com.vaadin.flow.component.grid.GridVariant;
                @JsModule("./roadmap/roadmap.ts")
                class View {}
                """);

        assertThat(run("check")).isEmpty();
    }

    @Test
    void a_component_that_no_place_had_before_makes_it_stale() throws Exception {
        write("src/main/java/View.java", """
                import com.vaadin.flow.component.grid.Grid;
                @JsModule("./roadmap/roadmap.ts")
                class View {}
                """);

        assertThat(run("check")).contains("stale (com.vaadin.flow.component.grid.Grid)");
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, text);
    }

    /** What it said; a complaint goes with a failure and nothing else does. */
    private String run(String command) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        PROGRAM.toString(),
                        command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(said.isEmpty() ? 0 : 1);
        return said;
    }
}
