package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.ChecklistPoint;
import nl.spoorboek.actions.ChecklistService;
import nl.spoorboek.actions.PointId;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The checklist of an action. It stays on the page through changes of others, with the focus and what was typed. */
class ChecklistCard extends Div implements ChecklistRow.Work {

    private final Paragraph progress = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final TextField line = new TextField(t("checklist.add"));
    private final Div adding;
    private final Div complete = new Div();
    private final Map<PointId, ChecklistRow> rows = new HashMap<>();
    private final ActionId action;
    private final transient ChecklistService checklists;
    private final transient Runnable changed;
    private transient Runnable finish = () -> {};
    private transient List<ChecklistPoint> points = List.of();

    /**
     * An empty card.
     *
     * @param changed told after each change
     */
    ChecklistCard(ActionId action, ChecklistService checklists, Runnable changed) {
        this.action = action;
        this.checklists = checklists;
        this.changed = changed;
        addClassNames("card", "checklist");
        progress.addClassName("quiet");
        progress.getElement().setAttribute("aria-live", "polite");
        list.addClassName("plain-list");
        line.setMaxLength(ChecklistService.MAX_TEXT);
        line.setHelperText(t("checklist.add.help"));
        line.addClassName("grow");
        line.addKeyPressListener(Key.ENTER, enter -> add());
        adding = new Div(line, new Button(t("action.add"), click -> add()));
        adding.addClassName("toolbar");
        complete.addClassName("checklist-complete");
        complete.getElement().setAttribute("role", "status");
        add(new H2(t("checklist")), progress, list, complete, adding);
    }

    /** Shows the points as they are now; {@code finishing} finishes the action. */
    void show(ActionDetail detail, Runnable finishing) {
        finish = finishing;
        points = detail.points();
        setVisible(detail.mayEdit() || !points.isEmpty());
        adding.setVisible(detail.mayEdit());
        int done = (int) points.stream().filter(ChecklistPoint::done).count();
        progress.setText(points.isEmpty() ? t("checklist.none") : t("checklist.progress", done, points.size()));
        rows.entrySet().removeIf(known -> {
            boolean gone = points.stream().noneMatch(point -> point.id().equals(known.getKey()));
            if (gone) {
                known.getValue().removeFromParent();
            }
            return gone;
        });
        for (int place = 0; place < points.size(); place++) {
            ChecklistPoint point = points.get(place);
            ChecklistRow row = rows.computeIfAbsent(point.id(), id -> new ChecklistRow(this));
            row.show(point, detail.mayEdit(), detail.mayReport(), place > 0, place < points.size() - 1);
            if (list.indexOf(row) != place) {
                list.addComponentAtIndex(place, row);
            }
        }
        showComplete(done > 0 && done == points.size() && detail.row().next().contains(ActionState.DONE));
    }

    private void showComplete(boolean ready) {
        if (ready == complete.getChildren().findAny().isPresent()) {
            return;
        }
        complete.removeAll();
        if (ready) {
            complete.add(new Span(t("checklist.complete")), new Button(t("checklist.finish"), click -> finish.run()));
        }
    }

    private void add() {
        line.setInvalid(false);
        try {
            checklists.add(action, line.getValue());
        } catch (Problem problem) {
            line.setErrorMessage(t(ChecklistRow.sentence(problem)));
            line.setInvalid(true);
            line.focus();
            return;
        }
        line.clear();
        changed.run();
        line.focus();
    }

    @Override
    public void tick(ChecklistPoint point, boolean done) {
        checklists.tick(point.id(), done);
        changed.run();
    }

    @Override
    public void rename(ChecklistPoint point, String text) {
        checklists.rename(point.id(), point.text(), text);
        changed.run();
    }

    @Override
    public void remove(ChecklistPoint point) {
        ChecklistService.Removed removed = checklists.remove(point.id());
        changed.run();
        Notices.done(t("checklist.removed", point.text()), () -> {
            checklists.restore(removed);
            changed.run();
        });
        if (!points.isEmpty()) {
            focus(points.get(Math.min(removed.place(), points.size() - 1)).id());
        } else {
            line.focus();
        }
    }

    @Override
    public void move(ChecklistPoint point, int by) {
        int place = points.indexOf(point) + by;
        if (place >= 0 && place < points.size()) {
            checklists.move(point.id(), place);
            changed.run();
            focus(point.id());
        }
    }

    @Override
    public void drop(ChecklistPoint dragged, ChecklistPoint onto) {
        if (!dragged.equals(onto)) {
            checklists.move(dragged.id(), points.indexOf(onto));
            changed.run();
        }
    }

    private void focus(@Nullable PointId id) {
        ChecklistRow row = rows.get(id);
        if (row != null) {
            row.focus();
        }
    }
}
