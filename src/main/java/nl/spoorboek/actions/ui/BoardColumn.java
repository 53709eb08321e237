package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.spoorboek.actions.ActionColumn;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.ui.KeptChildren;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One state of the board with its cards. Cards that did not change stay as they are, so that nobody's place is lost. */
class BoardColumn extends Section {

    private final H2 heading = new H2();
    private final UnorderedList cards = new UnorderedList();
    private final transient KeptChildren<ActionRow, ActionCard> kept = new KeptChildren<>(cards);
    private final Paragraph nothing = new Paragraph(t("action-item.board.none"));
    private final Button more;
    private final ActionState state;
    private String counted = "";
    private boolean over;

    BoardColumn(ActionState state, BiConsumer<ActionRow, ActionState> dropped, Runnable showMore) {
        this.state = state;
        addClassName("board-column");
        cards.addClassName("board-cards");
        nothing.addClassName("quiet");
        more = new Button("", click -> showMore.run());
        add(heading, cards, nothing, more);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(ActionCard.class::isInstance)
                        .map(ActionCard.class::cast)
                        .ifPresent(card -> dropped.accept(card.row(), state)));
    }

    /** Shows its cards; {@code limit}: how many it should hold at most, or null. */
    void show(ActionColumn column, @Nullable Integer limit, Function<ActionRow, ActionCard> maker) {
        heading.removeAll();
        String words = count(column.total(), limit);
        over = limit != null && column.total() > limit;
        var number = new Span(words);
        number.addClassName(over ? "over-limit" : "quiet");
        heading.add(new StateMark(state), number);
        counted = Texts.word(state) + ", " + (limit == null ? t("action-item.count", column.total()) : words);
        getElement().setAttribute("aria-label", counted);
        kept.show(column.cards(), maker);
        nothing.setVisible(column.total() == 0);
        more.setVisible(column.hasMore());
        more.setText(t("action-item.board.more", column.total() - column.cards().size()));
    }

    private static String count(int total, @Nullable Integer limit) {
        if (limit == null) {
            return t("action-item.board.count", total);
        }
        String key = total > limit ? "board-limit.over" : total == limit ? "board-limit.full" : "board-limit.count";
        return t(key, total, limit);
    }

    /** What to tell whoever brought a card here, when there are more than agreed. */
    Optional<String> warning() {
        return over ? Optional.of(counted) : Optional.empty();
    }

    /** The card of an action, when it is here. */
    Optional<ActionCard> card(ActionId id) {
        return kept.children().stream()
                .filter(card -> card.row().id().equals(id))
                .findFirst();
    }
}
