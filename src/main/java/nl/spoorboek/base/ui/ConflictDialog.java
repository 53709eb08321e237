package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two people saved one record: shows the second both versions, side by side where they differ, and lets them choose. */
public class ConflictDialog extends Dialog {

    /**
     * One value in both versions.
     *
     * @param label the name of the field
     * @param mine as this person filled it in
     * @param theirs as it is saved now
     */
    public record Difference(
            String label, @Nullable String mine, @Nullable String theirs) {}

    /** Asks; exactly one of the two is run, or none when the dialog is closed and the form stays as it was. */
    public ConflictDialog(List<Difference> values, Runnable keepMine, Runnable keepTheirs) {
        setHeaderTitle(t("conflict.title"));
        setWidth("46rem");
        var differing = values.stream()
                .filter(value -> !Objects.equals(shown(value.mine()), shown(value.theirs())))
                .toList();
        add(new Paragraph(t(differing.isEmpty() ? "conflict.same" : "conflict.what")));
        if (!differing.isEmpty()) {
            add(table(differing));
        }
        var theirs = new Button(t("conflict.keep-theirs"), click -> choose(keepTheirs));
        var mine = new Button(t("conflict.keep-mine"), click -> choose(keepMine));
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(theirs, mine);
    }

    private static NativeTable table(List<Difference> differing) {
        var table = new NativeTable();
        table.addClassName("conflict-table");
        var head = new NativeTableRow();
        for (String key : List.of("conflict.field", "conflict.mine", "conflict.theirs")) {
            var cell = new NativeTableHeaderCell(t(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (Difference difference : differing) {
            var label = new NativeTableHeaderCell(difference.label());
            label.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            label,
                            new NativeTableCell(shown(difference.mine())),
                            new NativeTableCell(shown(difference.theirs()))));
        }
        return table;
    }

    private void choose(Runnable choice) {
        close();
        choice.run();
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? t("history.empty") : value;
    }
}
