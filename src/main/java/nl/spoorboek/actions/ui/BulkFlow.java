package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.actions.BulkActionService;
import nl.spoorboek.actions.BulkActionService.Done;
import nl.spoorboek.actions.BulkChange;
import nl.spoorboek.actions.BulkOutlook;
import nl.spoorboek.actions.BulkOutlook.Line;
import nl.spoorboek.actions.BulkOutlook.Verdict;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.PlanningService;

/** One change to several actions: what, then what that does to each, then doing it, with what was refused and a way back. */
@org.springframework.stereotype.Component
class BulkFlow {

    private final BulkActionService bulk;
    private final ActionEditing editing;
    private final PlanningService planning;

    BulkFlow(BulkActionService bulk, ActionEditing editing, PlanningService planning) {
        this.bulk = bulk;
        this.editing = editing;
        this.planning = planning;
    }

    /** Asks what the change is; {@code changed} runs after it was made or undone. */
    void ask(BulkKind kind, List<ActionId> chosen, Runnable changed) {
        var fields = new BulkFields(kind, editing, planning);
        var dialog = new Dialog(fields);
        dialog.setHeaderTitle(t("bulk.heading", t("bulk." + kind.name()), chosen.size()));
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        var next = primary(t("bulk.next"), () -> {
            try {
                BulkChange change = fields.read();
                BulkOutlook outlook = bulk.outlook(chosen, change);
                fields.problems().clear();
                dialog.close();
                confirm(dialog, change, outlook, changed);
            } catch (Problem problem) {
                fields.problems().show(problem);
            }
        });
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), next);
        dialog.open();
    }

    /** Says what will happen; going back keeps what was filled in. */
    private void confirm(Dialog asking, BulkChange change, BulkOutlook outlook, Runnable changed) {
        int number = outlook.count(Verdict.CHANGES);
        var dialog = new Dialog(told(outlook, "bulk.will"));
        dialog.setHeaderTitle(t("bulk.preview"));
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(new Button(t("bulk.back"), click -> {
            dialog.close();
            asking.open();
        }));
        if (number == 0) {
            dialog.getFooter().add(new Button(t("action.close"), click -> dialog.close()));
        } else {
            dialog.getFooter().add(primary(t("bulk.do", number), () -> {
                dialog.close();
                carryOut(change, outlook, changed);
            }));
        }
        dialog.open();
    }

    private void carryOut(BulkChange change, BulkOutlook outlook, Runnable changed) {
        Done done;
        try {
            done = bulk.carryOut(outlook.lines().stream().collect(Collectors.toMap(Line::id, Line::version)), change);
        } catch (Problem problem) {
            Notices.problem(t(problem.reason()));
            return;
        }
        changed.run();
        int number = done.outcome().count(Verdict.CHANGES);
        if (number > 0) {
            Notices.done(t("bulk.done", number), () -> undo(done, changed));
        }
        if (done.next().size() == 1) {
            NextNotice.show(done.next().getFirst());
        } else if (!done.next().isEmpty()) {
            Notices.done(t("repeat.made.several", done.next().size()), t("repeat.made.list"), ActionsNavigation.list());
        }
        // what was refused and was not foretold is told now
        if (done.outcome().count(Verdict.REFUSED) > outlook.count(Verdict.REFUSED)) {
            tell(t("bulk.refused"), done.outcome(), "bulk.did");
        }
    }

    private void undo(Done done, Runnable changed) {
        BulkOutlook back = bulk.undo(done);
        changed.run();
        if (back.count(Verdict.REFUSED) == 0) {
            Notices.done(t("bulk.undone", back.count(Verdict.CHANGES)));
            if (!done.next().isEmpty()) {
                Notices.done(t("repeat.stay", done.next().size()));
            }
        } else {
            tell(t("bulk.undone.partly"), back, "bulk.did.undo");
        }
    }

    private static void tell(String heading, BulkOutlook outcome, String changedKey) {
        var dialog = new Dialog(told(outcome, changedKey));
        dialog.setHeaderTitle(heading);
        dialog.setWidth("36rem");
        dialog.getFooter().add(new Button(t("action.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Div told(BulkOutlook outlook, String changedKey) {
        var told = new Div();
        told.addClassName("bulk-outlook");
        List<Line> changes = outlook.with(Verdict.CHANGES);
        told.add(new Paragraph(t(changedKey, changes.size())));
        add(told, changes.stream().filter(line -> line.becomes() != null).toList(), "");
        int same = outlook.count(Verdict.SAME);
        if (same > 0) {
            told.add(new Paragraph(t("bulk.same", same)));
        }
        List<Line> refused = outlook.with(Verdict.REFUSED);
        add(told, refused, refused.isEmpty() ? "" : t("bulk.cannot", refused.size()));
        return told;
    }

    private static void add(Div told, List<Line> lines, String heading) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (Line line : lines) {
            var why =
                    new Span(line.why() == null ? line.becomes() == null ? "" : "→ " + line.becomes() : t(line.why()));
            why.addClassName("quiet");
            list.add(new ListItem(new Div(line.title()), why));
        }
        if (!heading.isEmpty()) {
            told.add(new H3(heading));
        }
        told.add(list);
    }

    private static Component primary(String word, Runnable work) {
        var button = new Button(word, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
