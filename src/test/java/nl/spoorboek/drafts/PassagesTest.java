package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.base.Problem;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private final PassageItem heading = new PassageItem(PassageId.fresh(), 1, PassageKind.ARTICLE, "4", "Toegang");
    private final PassageItem first = new PassageItem(PassageId.fresh(), 3, PassageKind.PARAGRAPH, "4.1", "Eén. Twee.");
    private final PassageItem second = new PassageItem(PassageId.fresh(), 2, PassageKind.PARAGRAPH, "4.2", "Drie.");
    private final Passages passages = new Passages(List.of(heading, first, second));

    @Test
    void splitting_keeps_the_id_on_the_first_part() {
        PassageId fresh = passages.split(first.id(), 3, "Eén.", " Twee.");
        assertThat(passages.lines()).extracting(PassageItem::body).containsExactly("Toegang", "Eén.", "Twee.", "Drie.");
        assertThat(passages.lines().get(1).id()).isEqualTo(first.id());
        assertThat(passages.lines().get(1).number()).isEqualTo("4.1");
        assertThat(passages.lines().get(2).id()).isEqualTo(fresh);
        assertThat(passages.splitFrom()).isEqualTo(Map.of(fresh, first.id()));
        assertThat(passages.retired()).isEmpty();
    }

    @Test
    void merging_keeps_the_first_id_and_the_other_names_its_successor() {
        passages.mergeWithNext(first.id(), 3, 2);
        assertThat(passages.lines()).extracting(PassageItem::id).containsExactly(heading.id(), first.id());
        assertThat(passages.lines().getLast().body()).isEqualTo("Eén. Twee.\n\nDrie.");
        assertThat(passages.retired()).isEqualTo(Map.of(second.id(), Optional.of(first.id())));
    }

    @Test
    void what_is_taken_out_has_no_successor() {
        passages.remove(first.id(), 3);
        assertThat(passages.lines()).containsExactly(heading, second);
        assertThat(passages.retired()).isEqualTo(Map.of(first.id(), Optional.empty()));
    }

    @Test
    void a_passage_moves_one_place_and_stays_at_the_ends() {
        passages.up(second.id());
        assertThat(passages.lines()).containsExactly(heading, second, first);
        passages.up(heading.id());
        passages.down(first.id());
        assertThat(passages.lines()).containsExactly(heading, second, first);
    }

    @Test
    void a_new_passage_comes_after_another_or_in_front() {
        var edit = new PassageEdit(PassageKind.PARAGRAPH, " ", "Nieuw");
        PassageId after = passages.add(first.id(), edit);
        PassageId front = passages.add(null, edit);
        assertThat(passages.lines())
                .extracting(PassageItem::id)
                .containsExactly(front, heading.id(), first.id(), after, second.id());
        assertThat(passages.line(after).number()).isNull();
    }

    @Test
    void the_second_who_writes_is_told_unless_it_is_the_same_text() {
        passages.write(first.id(), 3, new PassageEdit(PassageKind.PARAGRAPH, "4.1", "Ander"));
        assertThat(passages.line(first.id()).version()).isEqualTo(4);
        assertThatThrownBy(() -> passages.write(first.id(), 3, new PassageEdit(PassageKind.PARAGRAPH, "4.1", "Mijn")))
                .isInstanceOf(Problem.Conflict.class);
        passages.write(first.id(), 3, new PassageEdit(PassageKind.PARAGRAPH, "4.1", "Ander"));
        assertThat(passages.line(first.id()).version()).isEqualTo(4);
    }

    @Test
    void every_change_of_a_text_needs_the_version_that_was_seen() {
        assertThatThrownBy(() -> passages.split(first.id(), 2, "a", "b")).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> passages.mergeWithNext(first.id(), 3, 1)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> passages.remove(first.id(), 1)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> passages.up(PassageId.fresh())).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void headings_are_neither_split_nor_merged() {
        assertThatThrownBy(() -> passages.split(heading.id(), 1, "Toe", "gang")).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> passages.mergeWithNext(heading.id(), 1, 3)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> passages.mergeWithNext(second.id(), 2, 1)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> passages.split(first.id(), 3, "alles", " ")).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void too_long_a_text_is_refused_at_its_field() {
        var edit = new PassageEdit(PassageKind.HEADING, "x".repeat(21), "x".repeat(501));
        assertThatThrownBy(() -> passages.write(heading.id(), 1, edit))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("number", "body"));
    }
}
