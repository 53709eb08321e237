package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.spoorboek.actions.ActionPriority;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.base.ui.Texts;

/** A card on the board; whoever may move it drags it, uses its button, or presses the number of a column on it. */
class ActionCard extends ListItem implements KeyNotifier, Focusable<ListItem> {

    private final transient ActionRow row;

    ActionCard(ActionRow row, TrackBadges tracks, LocalDate today, BoardMoves moves) {
        this.row = row;
        addClassName("action-card");
        setTabIndex(0);
        var foot = new Div(tracks.of(row.tracks()));
        foot.addClassName("action-card-foot");
        var due = new Span(ActionParts.due(row));
        due.addClassName(row.isLate(today) ? "late" : "quiet");
        if (row.isLate(today)) {
            due.setText(ActionParts.due(row) + ", " + t("milestone.late"));
        }
        foot.add(due);
        var title = new Anchor(ActionsNavigation.action(row.id()), row.title());
        title.addClassName("action-card-title");
        add(title);
        addQuiet(row.owner() == null ? "" : row.owner());
        addQuiet(row.waitingOn() == null ? "" : t("milestone.waits-on", row.waitingOn()));
        addQuiet(ActionParts.rhythm(row));
        addQuiet(ActionParts.origin(row));
        if (row.progress().isThere()) {
            var progress = new Span(ActionParts.progress(row));
            progress.addClassName("progress");
            add(progress);
        }
        if (row.priority() == ActionPriority.HIGH) {
            var pressing = new Span(t("action-item.priority") + ": " + Texts.word(row.priority()));
            pressing.addClassName("priority-high");
            add(pressing);
        }
        add(foot);
        if (!row.next().isEmpty()) {
            movable(foot, moves);
        }
    }

    private void addQuiet(String words) {
        if (!words.isEmpty()) {
            var line = new Span(words);
            line.addClassName("quiet");
            add(line);
        }
    }

    private void movable(Div foot, BoardMoves moves) {
        DragSource.create(this);
        var move = new Button(t("action-item.move"));
        move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        move.setAriaLabel(t("action-item.move.which", row.title()));
        move.addClassName("action-card-move");
        move.addClickListener(click -> moves.choose(move, row));
        foot.add(move);
        addKeyDownListener(key -> moves.byKey(key.getKey().getKeys().getFirst(), row));
    }

    ActionRow row() {
        return row;
    }
}
