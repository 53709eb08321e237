package nl.spoorboek.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the built-in server is sized. */
class PostgresSettingsTest {

    @ParameterizedTest
    @CsvSource({"1024, 256", "4096, 256", "8192, 512", "16384, 1024", "262144, 1024"})
    void it_takes_a_sixteenth_of_the_memory_and_neither_too_little_nor_all_it_could(long memory, long buffers) {
        assertThat(PostgresSettings.buffers(memory)).isEqualTo(buffers);
    }
}
