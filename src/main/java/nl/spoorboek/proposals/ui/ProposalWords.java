package nl.spoorboek.proposals.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.proposals.ProposalItem;
import org.jspecify.annotations.Nullable;

/** What a proposal changes: what stands there now beside what is proposed, and what changed since it was made. */
final class ProposalWords {

    private ProposalWords() {}

    /** A table with a row for each value that is proposed. */
    static Div table(ProposalItem item) {
        var table = new NativeTable();
        table.addClassName("conflict-table");
        var head = new NativeTableRow();
        for (String key : List.of("proposal.value", "proposal.now", "proposal.proposed")) {
            var cell = new NativeTableHeaderCell(t(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        if (item.expected() != null) {
            row(
                    table,
                    "milestone.expected",
                    item.seenExpected(),
                    item.milestone().expected(),
                    item.expected().words());
        }
        if (item.title() != null) {
            row(table, "milestone.title", item.seenTitle(), item.milestone().title(), item.title());
        }
        if (item.note() != null) {
            row(table, "milestone.note", item.seenNote(), item.milestone().note(), item.note());
        }
        if (item.hold() != null) {
            String now = Texts.word(item.milestone().state());
            row(table, "milestone.state", now, now, t("proposal.hold", item.hold()));
        }
        return new Div(table);
    }

    /** In one line: the values that are proposed, for what has been decided. */
    static String line(ProposalItem item) {
        StringBuilder line = new StringBuilder();
        if (item.expected() != null) {
            add(line, "milestone.expected", item.seenExpected(), item.expected().words());
        }
        if (item.title() != null) {
            add(line, "milestone.title", item.seenTitle(), item.title());
        }
        if (item.note() != null) {
            add(line, "milestone.note", item.seenNote(), item.note());
        }
        if (item.hold() != null) {
            if (!line.isEmpty()) {
                line.append("; ");
            }
            line.append(t("proposal.hold", item.hold()));
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String label, @Nullable String before, String after) {
        if (!line.isEmpty()) {
            line.append("; ");
        }
        line.append(t("proposal.change", t(label), shown(before), after));
    }

    private static void row(
            NativeTable table, String label, @Nullable String seen, @Nullable String now, String proposed) {
        var name = new NativeTableHeaderCell(t(label));
        name.getElement().setAttribute("scope", "row");
        var cell = new NativeTableCell(new Span(shown(now)));
        if (!Objects.equals(seen, now)) {
            var since = new Div(t("proposal.meanwhile", shown(seen)));
            since.addClassName("late");
            cell.add(since);
        }
        table.getBody().add(new NativeTableRow(name, cell, new NativeTableCell(proposed)));
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? t("history.empty") : value;
    }
}
