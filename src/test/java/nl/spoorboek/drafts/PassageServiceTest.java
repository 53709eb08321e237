package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PassageServiceTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private PassageService passages;

    @Autowired
    private JdbcClient jdbc;

    private DraftWorld world;

    @BeforeEach
    void sign_in(@Autowired ApplicationContext context) {
        world = new DraftWorld(context);
        world.as("spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    private static PassageEdit text(String body) {
        return new PassageEdit(PassageKind.PARAGRAPH, null, body);
    }

    private List<String> bodies(DraftId id) {
        return passages.list(id).stream().map(PassageItem::body).toList();
    }

    @Test
    void the_second_of_two_people_in_one_passage_is_told_and_nothing_is_lost() {
        DraftId id = world.written(3, "Samen schrijven");
        PassageItem seen = passages.list(id).getFirst();
        SignedIn.as(jdbc, "medewerker3", () -> passages.save(id, seen.id(), seen.version(), text("Van de medewerker")));
        assertThatThrownBy(() -> passages.save(id, seen.id(), seen.version(), text("Van de spoortrekker")))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(bodies(id)).containsExactly("Van de medewerker");
    }

    @Test
    void two_people_in_two_passages_do_not_meet() {
        DraftId id = world.written(3, "Naast elkaar");
        PassageItem first = passages.list(id).getFirst();
        PassageId second = passages.add(id, first.id(), text("Tweede"));
        SignedIn.as(jdbc, "medewerker3", () -> passages.save(id, second, 1, text("Tweede, beter")));
        passages.save(id, first.id(), first.version(), text("Eerste, beter"));
        assertThat(bodies(id)).containsExactly("Eerste, beter", "Tweede, beter");
    }

    @Test
    void saving_the_same_again_changes_nothing() {
        DraftId id = world.written(3, "Twee keer bewaard");
        PassageItem line = passages.list(id).getFirst();
        PassageItem once = passages.save(id, line.id(), line.version(), text("Nieuw"));
        int before = drafts.history(id).size();
        PassageItem again = passages.save(id, line.id(), line.version(), text("Nieuw"));
        assertThat(again).isEqualTo(once);
        assertThat(drafts.history(id)).hasSize(before);
    }

    @Test
    void passages_are_put_in_order_split_merged_and_taken_out() {
        DraftId id = world.written(3, "Op volgorde");
        PassageId one = passages.list(id).getFirst().id();
        PassageId two = passages.add(id, one, text("Twee en drie"));
        PassageId front = passages.add(id, null, new PassageEdit(PassageKind.HEADING, null, "Kop"));
        PassageId three = passages.split(id, two, 1, "Twee", "drie");
        passages.up(id, three);
        assertThat(passages.list(id)).extracting(PassageItem::id).containsExactly(front, one, three, two);
        passages.down(id, three);
        passages.mergeWithNext(id, two, 2, 1);
        assertThat(bodies(id)).containsExactly("Kop", DraftWorld.TEXT, "Twee\n\ndrie");
        assertThat(successor(three)).isEqualTo(two.value());
        passages.remove(id, front, 1);
        assertThat(passages.list(id)).extracting(PassageItem::id).containsExactly(one, two);
        assertThat(successor(front)).isNull();
    }

    private @org.jspecify.annotations.Nullable UUID successor(PassageId gone) {
        return jdbc.sql("select successor_id from passage where id = :id and retired_at is not null")
                .param("id", gone.value())
                .query((row, index) -> java.util.Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }

    @Test
    void a_megabyte_is_refused_at_its_field_and_a_script_stays_words() {
        DraftId id = world.written(3, "Vreemde invoer");
        PassageItem line = passages.list(id).getFirst();
        assertThatThrownBy(() -> passages.save(id, line.id(), line.version(), text("x".repeat(1_000_000))))
                .isInstanceOf(Problem.Invalid.class);
        PassageItem saved = passages.save(id, line.id(), line.version(), text("<script>alert(1)</script>\0\u202e"));
        assertThat(saved.html()).doesNotContain("<script");
        assertThat(saved.plain()).contains("<script>alert(1)</script>");
    }
}
