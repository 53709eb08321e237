package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.actions.ActionColumn;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.BoardLimitService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import org.jspecify.annotations.Nullable;

/** The actions as cards in a column for each state. */
class ActionBoard extends ActionsPart implements BoardMoves {

    private static final int STEP = 50;

    private final transient ActionService actions;
    private final transient TrackBadges tracks;
    private final LocalDate today;
    private final Map<ActionState, BoardColumn> columns = new EnumMap<>(ActionState.class);
    private final Map<ActionState, Integer> most = new EnumMap<>(ActionState.class);
    private final Paragraph help = new Paragraph(t("action-item.board.help"));
    private final Popover targets = new Popover();
    private final transient StateChange change;
    private final transient BoardLimits limits;
    private transient ActionFilter filter = ActionFilter.ALL;
    private @Nullable ActionId moving;

    ActionBoard(ActionService actions, BoardLimitService limits, TrackBadges tracks, LocalDate today, LiveTopics live) {
        this.actions = actions;
        this.limits = new BoardLimits(limits, this::refresh);
        this.tracks = tracks;
        this.today = today;
        this.change = new StateChange(actions, this::moved);
        addClassName("record-list");
        help.addClassName("quiet");
        var board = new Div();
        board.addClassName("board");
        for (ActionState state : ActionState.values()) {
            most.put(state, STEP);
            var column = new BoardColumn(state, (row, to) -> move(row, to), () -> showMore(state));
            columns.put(state, column);
            board.add(column);
        }
        targets.addClassName("board-targets");
        targets.setOpenOnClick(false);
        targets.setAutofocus(true);
        var head = new Div(help, this.limits.button());
        head.addClassName("list-head");
        add(head, board);
        live.watch(board, this::refresh, Topic.all("board_limit"));
    }

    @Override
    void show(ActionFilter now) {
        // the columns are the states: the board shows them all
        filter = now.withStates(Set.of());
        refresh();
    }

    private void refresh() {
        List<ActionColumn> board = actions.board(filter, most);
        Map<ActionState, Integer> limit = limits.of(filter);
        help.setVisible(board.stream()
                .flatMap(column -> column.cards().stream())
                .anyMatch(row -> !row.next().isEmpty()));
        for (ActionColumn column : board) {
            Optional.ofNullable(columns.get(column.state()))
                    .ifPresent(shown -> shown.show(
                            column, limit.get(column.state()), row -> new ActionCard(row, tracks, today, this)));
        }
    }

    private void showMore(ActionState state) {
        most.merge(state, STEP, Integer::sum);
        refresh();
    }

    private void move(ActionRow row, ActionState to) {
        moving = row.id();
        change.to(to, row);
    }

    /** After a move the card is shown where it is now, and keeps the focus. */
    private void moved() {
        refresh();
        if (moving != null) {
            ActionId id = moving;
            columns.values()
                    .forEach(column -> column.card(id).ifPresent(card -> {
                        card.focus();
                        column.warning().ifPresent(Notices::done);
                    }));
        }
    }

    @Override
    public void choose(Component beside, ActionRow row) {
        targets.removeAll();
        var list = new Div();
        list.addClassName("board-target-list");
        for (ActionState state : ActionState.values()) {
            if (row.next().contains(state)) {
                var to = new Button(t("action-item.to." + state.name()), click -> {
                    targets.close();
                    move(row, state);
                });
                to.addThemeVariants(ButtonVariant.TERTIARY);
                list.add(to);
            }
        }
        targets.add(list);
        targets.setTarget(beside);
        targets.setAriaLabel(t("action-item.move.which", row.title()));
        targets.open();
    }

    @Override
    public void byKey(String key, ActionRow row) {
        if (key.length() == 1 && key.charAt(0) >= '1' && key.charAt(0) <= '5') {
            move(row, ActionState.values()[key.charAt(0) - '1']);
        }
    }
}
