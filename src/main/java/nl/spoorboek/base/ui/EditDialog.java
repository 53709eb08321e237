package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.ConflictDialog.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A small form in a dialog. What was typed stays through every refusal; when somebody else saved in between, both versions are
 * shown and the person chooses.
 */
public class EditDialog extends Dialog {

    private final FormProblems problems = new FormProblems();
    private final Div form = new Div(problems);
    private final Button save = new Button(t("action.save"), click -> submit());
    private Runnable saving = this::close;

    /** An empty form under a heading. */
    public EditDialog(String heading) {
        setHeaderTitle(heading);
        setWidth("36rem");
        form.addClassName("form");
        add(form);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    /** Adds a field under the name that problems call it by. */
    public EditDialog field(String name, String label, Component field) {
        problems.field(name, label, field);
        form.add(field);
        return this;
    }

    /** Adds something that is no field. */
    public EditDialog with(Component... more) {
        form.add(more);
        return this;
    }

    /** Where problems are shown; for fields that lie within another component. */
    public FormProblems problems() {
        return problems;
    }

    /** Another word on the button that saves. */
    public EditDialog saveAs(String word) {
        save.setText(word);
        return this;
    }

    /** What saving does; the dialog closes when it succeeds. */
    public EditDialog saving(Runnable work) {
        saving = work;
        return this;
    }

    /**
     * What saving does to a record that others may save too.
     *
     * @param seen the version that was read
     * @param work saves over the given version
     * @param mine the values as filled in, by label
     * @param latest reads what is saved now
     * @param done what follows when it is saved, or the other version was kept
     */
    public EditDialog saving(
            int seen,
            IntConsumer work,
            Supplier<Map<String, @Nullable String>> mine,
            Supplier<Latest> latest,
            Runnable done) {
        saving = () -> {
            try {
                work.accept(seen);
                done.run();
            } catch (Problem.Conflict conflict) {
                Latest now = latest.get();
                saving(now.version(), work, mine, latest, done);
                new ConflictDialog(differences(mine.get(), now.values()), this::submit, () -> {
                            close();
                            done.run();
                        })
                        .open();
                throw conflict;
            }
        };
        return this;
    }

    private static List<Difference> differences(
            Map<String, @Nullable String> mine, Map<String, @Nullable String> theirs) {
        List<Difference> differences = new ArrayList<>();
        mine.forEach((label, value) -> differences.add(new Difference(label, value, theirs.get(label))));
        return differences;
    }

    private void submit() {
        problems.clear();
        try {
            saving.run();
            close();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    /**
     * A record as it is saved now.
     *
     * @param version its version
     * @param values its values by label
     */
    public record Latest(int version, Map<String, @Nullable String> values) {}
}
