package nl.spoorboek.actions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import nl.spoorboek.actions.ActionFilter.Due;
import nl.spoorboek.actions.ActionFilter.Whose;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionAddressTest {

    @Test
    void an_address_without_words_shows_what_is_not_finished() {
        assertThat(read("")).isEqualTo(ActionAddress.PLAIN);
        assertThat(ActionAddress.PLAIN.write().getQueryString()).isEmpty();
        assertThat(ActionAddress.PLAIN.states())
                .containsExactlyInAnyOrder(ActionState.OPEN, ActionState.IN_PROGRESS, ActionState.WAITING);
    }

    @Test
    void everything_that_is_chosen_stands_in_the_address() {
        var address = new ActionAddress(
                true,
                3,
                Set.of(ActionState.DONE, ActionState.WAITING),
                Whose.MINE,
                Due.LATE,
                "jeugd & gezin",
                new ActionOrder(ActionOrder.Column.TITLE, true));
        String query = address.write().getQueryString();
        assertThat(query).contains("weergave=bord", "spoor=3", "van=mijn", "wanneer=verstreken", "volgorde=-title");
        assertThat(read(query)).isEqualTo(address);
    }

    @Test
    void all_states_is_something_else_than_no_word_about_states() {
        assertThat(read("stand=alle").states()).isEmpty();
        assertThat(read(read("stand=alle").write().getQueryString()).states()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoor=drie",
                "spoor=1234567890",
                "stand=onzin",
                "van=iemand",
                "wanneer=ooit",
                "volgorde=--x",
                "x=y"
            })
    void words_that_mean_nothing_are_passed_over(String query) {
        assertThat(read(query)).isEqualTo(ActionAddress.PLAIN);
    }

    private static ActionAddress read(String query) {
        return ActionAddress.read(QueryParameters.fromString(query));
    }
}
