package nl.spoorboek.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final TrackId ASKING = TrackId.fresh();
    private static final TrackId ANSWERING = TrackId.fresh();
    private static final PersonId SOMEBODY = PersonId.fresh();
    private static final Instant NOW = Instant.parse("2023-03-14T10:00:00Z");

    @Test
    void what_was_answered_keeps_its_words() {
        Agreement agreement = asked();
        agreement.edit(draft("Andere woorden"));
        agreement.accept(null, SOMEBODY, NOW);
        assertThatThrownBy(() -> agreement.edit(draft("Nog andere"))).isInstanceOf(Problem.NotNow.class);
        assertThat(agreement.title()).isEqualTo("Andere woorden");
    }

    @Test
    void refusing_needs_a_reason_and_can_follow_on_accepting() {
        Agreement agreement = asked();
        assertThatThrownBy(() -> agreement.refuse("  ", SOMEBODY, NOW))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("reason"));
        agreement.accept("Dat halen we", SOMEBODY, NOW);
        agreement.refuse("De inkoop is gestopt", SOMEBODY, NOW);
        assertThat(agreement.state()).isEqualTo(AgreementState.REFUSED);
        assertThatThrownBy(() -> agreement.accept(null, SOMEBODY, NOW)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void what_was_accepted_is_only_withdrawn_with_a_reason() {
        Agreement open = asked();
        open.withdraw("");
        assertThat(open.state()).isEqualTo(AgreementState.WITHDRAWN);
        Agreement accepted = asked();
        accepted.accept(null, SOMEBODY, NOW);
        assertThatThrownBy(() -> accepted.withdraw("")).isInstanceOf(Problem.Invalid.class);
        accepted.withdraw("Niet meer nodig");
        assertThat(accepted.state()).isEqualTo(AgreementState.WITHDRAWN);
    }

    @Test
    void only_what_was_accepted_can_be_met_and_it_can_be_taken_back() {
        Agreement agreement = asked();
        assertThatThrownBy(agreement::meet).isInstanceOf(Problem.NotNow.class);
        agreement.accept(null, SOMEBODY, NOW);
        agreement.meet();
        assertThat(agreement.state()).isEqualTo(AgreementState.MET);
        assertThatThrownBy(() -> agreement.tie(ASKING, MilestoneId.fresh())).isInstanceOf(Problem.NotNow.class);
        agreement.reopen();
        assertThat(agreement.state()).isEqualTo(AgreementState.ACCEPTED);
    }

    @Test
    void each_track_has_its_own_end_and_the_ends_differ() {
        Agreement agreement = asked();
        MilestoneId one = MilestoneId.fresh();
        agreement.tie(ASKING, one);
        assertThat(agreement.draft().needing()).isEqualTo(one);
        assertThatThrownBy(() -> agreement.tie(ANSWERING, one)).isInstanceOf(Problem.Invalid.class);
        MilestoneId other = MilestoneId.fresh();
        Agreement offer = Agreement.ask(
                ProgrammeId.fresh(),
                new AgreementDraft(
                        AgreementKind.MAKES_POSSIBLE,
                        ASKING,
                        ANSWERING,
                        "Wijkgebouw open",
                        null,
                        null,
                        null,
                        null,
                        Level.SHARED),
                SOMEBODY,
                NOW);
        offer.tie(ASKING, other);
        assertThat(offer.draft().delivering()).isEqualTo(other);
        assertThat(offer.needingTrack()).isEqualTo(ANSWERING);
    }

    @Test
    void a_track_does_not_agree_with_itself() {
        var draft = new AgreementDraft(AgreementKind.NEEDS, ASKING, ASKING, " ", null, null, null, null, Level.PUBLIC);
        assertThatThrownBy(draft::check)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("title", "to", "level"));
    }

    private static Agreement asked() {
        return Agreement.ask(ProgrammeId.fresh(), draft("Ruimte in de wijk"), SOMEBODY, NOW);
    }

    private static AgreementDraft draft(String title) {
        return new AgreementDraft(AgreementKind.NEEDS, ASKING, ANSWERING, title, null, null, null, null, Level.SHARED);
    }
}
