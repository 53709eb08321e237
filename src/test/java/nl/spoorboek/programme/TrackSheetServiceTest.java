package nl.spoorboek.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TrackSheetServiceTest {

    @Autowired
    private TrackSheetService sheets;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker2");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_light_keeps_its_sentence_and_the_second_to_give_it_is_told() {
        TrackItem track = programmes.track(2);
        sheets.give(track, Light.Aspect.RISK, 0, Light.Colour.ATTENTION, "De wachtlijst groeit.");
        Light given = light(track);
        assertThat(given.sentence()).isEqualTo("De wachtlijst groeit.");
        sheets.give(track, Light.Aspect.RISK, given.version(), Light.Colour.BOTTLENECK, "De wachtlijst is te lang.");
        assertThatThrownBy(() -> sheets.give(
                        track, Light.Aspect.RISK, given.version(), Light.Colour.ON_COURSE, "Het gaat goed."))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(light(track).colour()).isEqualTo(Light.Colour.BOTTLENECK);
    }

    @Test
    void a_light_needs_a_sentence() {
        assertThatThrownBy(() -> sheets.give(programmes.track(2), Light.Aspect.MONEY, 0, Light.Colour.ON_COURSE, " "))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void another_lead_reads_the_sheet_and_does_not_change_it() {
        TrackItem other = programmes.track(3);
        assertThat(sheets.sheet(other).mayEdit()).isFalse();
        assertThatThrownBy(() -> sheets.saveBlock(other, ProfileBlock.PROBLEM, 1, "anders"))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void two_people_who_save_one_block_do_not_overwrite_each_other() {
        TrackItem track = programmes.track(2);
        int seen = sheets.sheet(track).versions().getOrDefault(ProfileBlock.REFORMS, 0);
        sheets.saveBlock(track, ProfileBlock.REFORMS, seen, "- eerst");
        assertThatThrownBy(() -> sheets.saveBlock(track, ProfileBlock.REFORMS, seen, "- daarna"))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(sheets.sheet(track).blocks()).containsEntry(ProfileBlock.REFORMS, "- eerst");
    }

    private Light light(TrackItem track) {
        return Objects.requireNonNull(sheets.sheet(track).lights().get(Light.Aspect.RISK));
    }
}
