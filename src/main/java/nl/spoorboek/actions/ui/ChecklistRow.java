package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import nl.spoorboek.actions.ChecklistPoint;
import nl.spoorboek.actions.ChecklistService;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/** One point of a checklist: its tick, and for whoever edits the action its words and its place. */
class ChecklistRow extends ListItem implements KeyNotifier {

    /** What one does with a point. */
    interface Work {

        /** Ticks it, or takes the tick away. */
        void tick(ChecklistPoint point, boolean done);

        /** Gives it other words. */
        void rename(ChecklistPoint point, String text);

        /** Takes it off. */
        void remove(ChecklistPoint point);

        /** Moves it one place up (-1) or down (1). */
        void move(ChecklistPoint point, int by);

        /** Moves it to where another stands. */
        void drop(ChecklistPoint dragged, ChecklistPoint onto);
    }

    private final transient Work work;
    private final Checkbox box = new Checkbox();
    private final Button up = button("\u2191", () -> move(-1));
    private final Button down = button("\u2193", () -> move(1));
    private final Button edit = button(t("action.edit"), this::edit);
    private final Button remove = button(t("action.remove"), this::remove);
    private final Div buttons = new Div(up, down, edit, remove);
    private final TextField words = new TextField();
    private transient @Nullable ChecklistPoint point;
    private boolean movable;

    ChecklistRow(Work work) {
        this.work = work;
        addClassName("checklist-row");
        box.addClassName("grow");
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && point != null) {
                work.tick(point, change.getValue());
            }
        });
        addKeyDownListener(Key.ARROW_UP, key -> move(-1), KeyModifier.ALT);
        addKeyDownListener(Key.ARROW_DOWN, key -> move(1), KeyModifier.ALT);
        words.setMaxLength(ChecklistService.MAX_TEXT);
        words.addClassName("grow");
        words.setVisible(false);
        words.addKeyPressListener(Key.ENTER, enter -> save());
        words.addKeyDownListener(Key.ESCAPE, escape -> close());
        words.addBlurListener(blur -> {
            if (words.isVisible()) {
                save();
            }
        });
        buttons.addClassName("checklist-buttons");
        add(box, words, buttons);
    }

    private static Button button(String word, Runnable work) {
        var button = new Button(word, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Shows the point as it is now; words that are being typed stay. */
    void show(ChecklistPoint now, boolean mayEdit, boolean mayTick, boolean hasAbove, boolean hasBelow) {
        point = now;
        box.setLabel(now.text());
        box.setValue(now.done());
        box.setReadOnly(!mayTick);
        buttons.setVisible(mayEdit && !words.isVisible());
        up.setEnabled(hasAbove);
        down.setEnabled(hasBelow);
        name(up, "checklist.up.which");
        name(down, "checklist.down.which");
        name(edit, "checklist.edit.which");
        name(remove, "checklist.remove.which");
        if (mayEdit != movable) {
            movable = mayEdit;
            DragSource.create(this).setDraggable(mayEdit);
            DropTarget.create(this).setActive(mayEdit);
            if (mayEdit) {
                DropTarget.create(this)
                        .addDropListener(drop -> drop.getDragSourceComponent()
                                .filter(ChecklistRow.class::isInstance)
                                .map(source -> ((ChecklistRow) source).point)
                                .ifPresent(this::drop));
            }
        }
    }

    private void name(Button button, String key) {
        if (point != null) {
            button.setAriaLabel(t(key, point.text()));
        }
    }

    void focus() {
        box.focus();
    }

    private void move(int by) {
        if (movable && point != null) {
            work.move(point, by);
        }
    }

    private void remove() {
        if (point != null) {
            work.remove(point);
        }
    }

    private void drop(ChecklistPoint dragged) {
        if (point != null) {
            work.drop(dragged, point);
        }
    }

    private void edit() {
        if (point == null) {
            return;
        }
        words.setAriaLabel(t("checklist.edit.which", point.text()));
        words.setValue(point.text());
        words.setInvalid(false);
        editing(true);
        words.focus();
    }

    private void editing(boolean now) {
        words.setVisible(now);
        box.setVisible(!now);
        buttons.setVisible(!now);
    }

    private void close() {
        editing(false);
        edit.focus();
    }

    private void save() {
        if (point == null || !words.isVisible()) {
            return;
        }
        if (words.getValue().strip().equals(point.text())) {
            close();
            return;
        }
        try {
            ChecklistPoint before = point;
            editing(false);
            work.rename(before, words.getValue());
            edit.focus();
        } catch (Problem problem) {
            editing(true);
            words.setErrorMessage(t(sentence(problem)));
            words.setInvalid(true);
            words.focus();
        }
    }

    /** The sentence for a field: that of the field itself where there is one. */
    static Message sentence(Problem problem) {
        return problem instanceof Problem.Invalid invalid
                ? invalid.fields().getOrDefault("text", invalid.reason())
                : problem.reason();
    }
}
