package nl.spoorboek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** What the server says when it can serve; the start script waits for this line. */
@ExtendWith(OutputCaptureExtension.class)
class StartMessageTest {

    @Test
    void the_address_of_the_sign_in_page_stands_on_a_line_of_its_own(CapturedOutput output) {
        new StartMessage(new MockEnvironment().withProperty("local.server.port", "8081")).print();

        assertThat(output.getOut().lines()).contains("Spoorboek: http://localhost:8081/login");
    }

    @Test
    void without_a_web_server_there_is_nothing_to_tell(CapturedOutput output) {
        new StartMessage(new MockEnvironment()).print();
        // asked not to listen
        new StartMessage(new MockEnvironment().withProperty("local.server.port", "-1")).print();

        assertThat(output.getOut()).doesNotContain("Spoorboek");
    }
}
