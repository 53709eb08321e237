package nl.spoorboek.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.people.Choices.Kind;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final PersonId one = PersonId.fresh();
    private final PersonId ten = PersonId.fresh();
    private final List<Choice> people = List.of(
            new Choice(Kind.PERSON, one.value(), "Spoortrekker 1"),
            new Choice(Kind.PERSON, ten.value(), "Spoortrekker 10"),
            new Choice(Kind.ORGANISATION, PersonId.fresh().value(), "Zwolle Doet"));

    @Test
    void a_name_after_an_at_sign_is_a_mention() {
        assertThat(Mentions.in("Kijk je mee, @Spoortrekker 1?", people)).containsExactly(one);
        assertThat(Mentions.in("@spoortrekker 1", people)).containsExactly(one);
    }

    @Test
    void of_two_names_that_begin_alike_the_longer_one_is_meant() {
        assertThat(Mentions.in("@Spoortrekker 10 en @Spoortrekker 1.", people)).containsExactlyInAnyOrder(one, ten);
        assertThat(Mentions.in("Vraag het @Spoortrekker 10", people)).containsExactly(ten);
    }

    @Test
    void other_words_are_no_mention() {
        assertThat(Mentions.in("Spoortrekker 1 zonder teken", people)).isEmpty();
        assertThat(Mentions.in("naam@voorbeeld.nl @", people)).isEmpty();
        assertThat(Mentions.in("@Spoortrekker 12", people)).isEmpty();
        assertThat(Mentions.in("@Zwolle Doet is geen persoon", people)).isEmpty();
    }
}
