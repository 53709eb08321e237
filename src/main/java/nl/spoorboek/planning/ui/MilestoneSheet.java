package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.planning.SheetService;
import nl.spoorboek.planning.SheetService.Change;
import nl.spoorboek.programme.TrackItem;

/**
 * Milestones as a table in which several are changed and then saved together. What was typed stays while others save, while
 * the filter changes, and when something is refused.
 */
class MilestoneSheet extends Div {

    /** So many rows come at a time. */
    private static final int WINDOW = 50;

    static final String INPUTS =
            "(event.key === 'Enter' || event.key === 'Escape') && event.target.localName === 'input'"
                    + " && event.target.closest('td') && event.target.closest('td').cellIndex < 3";
    private static final String ROW = "event.target.closest('tr').id";
    private static final String CELL = "event.target.closest('td').cellIndex";

    private final transient SheetFlow flow;
    private final transient StepsBack back;
    private final Runnable closed;
    private final transient List<OwnerChoice> owners;
    private final transient Map<TrackId, TrackItem> tracks;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button(t("milestone-sheet.more"), click -> more());
    private final Button save = new Button(t("milestone-sheet.save"), click -> save());
    private final Span count = new Span();
    private final Map<MilestoneId, SheetRow> rows = new LinkedHashMap<>();
    private transient MilestoneFilter filter;
    private int window = WINDOW;

    /** {@code closed} runs when the table is only to be read again. */
    MilestoneSheet(SheetFlow flow, StepsBack back, MilestoneFilter filter, Runnable closed) {
        this.flow = flow;
        this.back = back;
        this.filter = filter;
        this.closed = closed;
        owners = flow.owners();
        tracks = flow.tracks();
        addClassName("milestone-sheet");
        table.getElement().setAttribute("aria-label", t("milestone-sheet.label"));
        var head = new NativeTableRow();
        for (String key : SheetRow.COLUMNS) {
            var cell = new NativeTableHeaderCell(t(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        table.getElement()
                .addEventListener("keydown", this::key)
                .setFilter(INPUTS)
                .addEventData("event.key")
                .addEventData(ROW)
                .addEventData(CELL);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        var bar = new Div(save, new Button(t("milestone-sheet.leave"), click -> leave()), count);
        bar.addClassName("toolbar");
        var help = new Span(t("milestone-sheet.help"));
        help.addClassName("quiet");
        add(help, table, more, bar);
        fill();
        follow();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var watching = event.getUI().addBeforeLeaveListener(leaving -> {
            if (!changed().isEmpty()) {
                var go = leaving.postpone();
                confirm(go::proceed);
            }
        });
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    /** Shows what the filter leaves, and whatever was changed. */
    void show(MilestoneFilter now) {
        filter = now;
        fill();
        follow();
    }

    private void more() {
        window += WINDOW;
        fill();
    }

    private void fill() {
        List<SheetService.Row> found = flow.rows(filter, window + 1);
        more.setVisible(found.size() > window);
        List<SheetService.Row> shown = found.subList(0, Math.min(window, found.size()));
        List<MilestoneId> ids = shown.stream().map(row -> row.item().id()).toList();
        Map<MilestoneId, List<RoadmapWindow.Link>> needs = flow.needs(ids);
        Map<MilestoneId, SheetRow> kept = new LinkedHashMap<>(rows);
        rows.clear();
        List<Component> lines = new ArrayList<>();
        kept.values().stream()
                .filter(row -> row.isChanged() && !ids.contains(row.milestone()))
                .forEach(row -> {
                    rows.put(row.milestone(), row);
                    lines.add(row);
                });
        for (SheetService.Row one : shown) {
            MilestoneItem item = one.item();
            SheetRow row = kept.get(item.id());
            if (row == null && !one.mayEdit()) {
                lines.add(SheetRow.readOnly(item, tracks, needs.getOrDefault(item.id(), List.of())));
                continue;
            }
            if (row == null) {
                row = new SheetRow(item, flow, owners, tracks, this::follow);
            } else if (!row.isChanged()) {
                row.show(item);
            }
            row.showNeeds(needs.getOrDefault(item.id(), List.of()));
            rows.put(item.id(), row);
            lines.add(row);
        }
        table.getBody().removeAll();
        table.getBody().add(lines.toArray(Component[]::new));
    }

    private List<SheetRow> changed() {
        return rows.values().stream().filter(SheetRow::isChanged).toList();
    }

    private void follow() {
        int number = changed().size();
        count.setText(t("milestone-sheet.count", number));
        save.setEnabled(number > 0);
    }

    private void key(DomEvent event) {
        int field = event.getEventData().get(CELL).asInt() - SheetRow.FIRST_FIELD;
        String at = event.getEventData().get(ROW).asString();
        List<SheetRow> all = List.copyOf(rows.values());
        for (int i = 0; i < all.size(); i++) {
            if (!at.equals(all.get(i).getId().orElse(""))) {
                continue;
            }
            if (event.getEventData().get("event.key").asString().equals("Escape")) {
                all.get(i).restore(field);
                follow();
            } else if (i + 1 < all.size()) {
                all.get(i + 1).field(field).focus();
            }
        }
    }

    private void save() {
        List<Change> changes = new ArrayList<>();
        Map<MilestoneId, Problem> wrong = new LinkedHashMap<>();
        for (SheetRow row : changed()) {
            row.clear();
            try {
                changes.add(row.read());
            } catch (Problem.Invalid invalid) {
                wrong.put(row.milestone(), invalid);
            }
        }
        var outcome = new SheetFlow.Outcome() {
            @Override
            public void saved() {
                rows.clear();
                closed.run();
            }

            @Override
            public void refused(Map<MilestoneId, Problem> problems) {
                refuse(problems);
            }
        };
        if (!wrong.isEmpty()) {
            refuse(wrong);
        } else if (!changes.isEmpty()) {
            flow.save(changes, back, outcome);
        }
    }

    private void refuse(Map<MilestoneId, Problem> problems) {
        Notices.problem(t("milestone-sheet.refused", problems.size()));
        problems.forEach((id, problem) -> {
            SheetRow row = rows.get(id);
            if (row != null) {
                row.refuse(problem, problem instanceof Problem.Conflict ? flow.now(id) : null);
            }
        });
    }

    private void leave() {
        if (changed().isEmpty()) {
            closed.run();
        } else {
            confirm(closed);
        }
    }

    private void confirm(Runnable then) {
        var sure = new ConfirmDialog();
        sure.setHeader(t("milestone-sheet.leave.sure"));
        sure.setText(t("milestone-sheet.leave.what", changed().size()));
        sure.setCancelable(true);
        sure.setCancelText(t("milestone-sheet.leave.stay"));
        sure.setConfirmText(t("milestone-sheet.leave"));
        sure.addConfirmListener(confirm -> {
            rows.clear();
            then.run();
        });
        sure.open();
    }
}
