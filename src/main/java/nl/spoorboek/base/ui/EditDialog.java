package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.ConflictDialog.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A small form in a dialog. What was typed stays through every refusal; when somebody else saved in between, both versions are
 * shown and the person chooses.
 */
public class EditDialog extends Dialog {

    private final FormProblems problems;
    private final Div form = new Div();
    private final Button save = new Button(t("action.save"), click -> submit());
    private Runnable saving = this::close;
    private Runnable cancelled = () -> {};

    /** An empty form under a heading. */
    public EditDialog(String heading) {
        this(heading, "36rem", new FormProblems());
        form.add(problems);
    }

    /** A wide form that is a component of its own; it shows its problems in a place of its own. */
    public EditDialog(String heading, FormProblems problems, Component fields) {
        this(heading, "46rem", problems);
        form.add(fields);
    }

    private EditDialog(String heading, String width, FormProblems problems) {
        this.problems = problems;
        setHeaderTitle(heading);
        setWidth(width);
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        add(form);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> leave()), save);
        addDialogCloseActionListener(closing -> leave());
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

    /** What follows when it is closed without saving. */
    public EditDialog onCancel(Runnable work) {
        cancelled = work;
        return this;
    }

    private void leave() {
        close();
        cancelled.run();
    }

    /** What saving does; the dialog closes when it succeeds. */
    public EditDialog saving(Runnable work) {
        saving = () -> {
            work.run();
            close();
        };
        return this;
    }

    /**
     * What saving does to a record that others may save too.
     *
     * @param <D> what is filled in
     * @param seen the version that was read
     * @param filled reads the fields
     * @param work saves what was filled in over the given version
     * @param latest reads what is saved now
     * @param words lays what was filled in and what is saved now side by side
     * @param done what follows when it is saved, or the other version was kept
     */
    public <D> EditDialog saving(
            int seen,
            Supplier<D> filled,
            ObjIntConsumer<D> work,
            Supplier<Latest<D>> latest,
            BiFunction<D, D, List<Difference>> words,
            Runnable done) {
        return saving(seen, filled, work, latest, words, EditDialog::atOnce, done);
    }

    /**
     * The same, with something to ask between the button and the saving.
     *
     * @param asking asks, and then saves or not, in its own time
     */
    public <D> EditDialog saving(
            int seen,
            Supplier<D> filled,
            ObjIntConsumer<D> work,
            Supplier<Latest<D>> latest,
            BiFunction<D, D, List<Difference>> words,
            Consumer<Attempt<D>> asking,
            Runnable done) {
        saving = () -> {
            D mine = filled.get();
            asking.accept(new Attempt<>(
                    mine,
                    seen,
                    () -> work.accept(mine, seen),
                    () -> {
                        close();
                        done.run();
                    },
                    conflict -> {
                        Latest<D> now = latest.get();
                        saving(now.version(), filled, work, latest, words, asking, done);
                        new ConflictDialog(words.apply(mine, now.saved()), this::submit, () -> {
                                    close();
                                    done.run();
                                })
                                .open();
                    },
                    problems));
        };
        return this;
    }

    private static <D> void atOnce(Attempt<D> attempt) {
        try {
            attempt.save();
        } catch (Problem problem) {
            attempt.refused(problem);
            return;
        }
        attempt.done();
    }

    /** Two versions side by side, from the values of each by label, in the order of the first. */
    public static List<Difference> differences(
            Map<String, @Nullable String> mine, Map<String, @Nullable String> theirs) {
        return mine.entrySet().stream()
                .map(value -> new Difference(value.getKey(), value.getValue(), theirs.get(value.getKey())))
                .toList();
    }

    private void submit() {
        problems.clear();
        try {
            saving.run();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    /**
     * A record as it is saved now.
     *
     * @param <D> what is filled in about it
     * @param version its version
     * @param saved what is filled in about it
     */
    public record Latest<D>(int version, D saved) {}

    /**
     * One press of the button that saves.
     *
     * @param <D> what is filled in
     */
    public static final class Attempt<D> {
        private final D filled;
        private final int seen;
        private final Runnable save;
        private final Runnable done;
        private final Consumer<Problem.Conflict> conflict;
        private final FormProblems problems;

        private Attempt(
                D filled,
                int seen,
                Runnable save,
                Runnable done,
                Consumer<Problem.Conflict> conflict,
                FormProblems problems) {
            this.filled = filled;
            this.seen = seen;
            this.save = save;
            this.done = done;
            this.conflict = conflict;
            this.problems = problems;
        }

        /** What is filled in. */
        public D filled() {
            return filled;
        }

        /** The version over which it is saved. */
        public int seen() {
            return seen;
        }

        /** Saves it, or throws a {@link Problem}. */
        public void save() {
            save.run();
        }

        /** It was saved: the dialog closes. */
        public void done() {
            done.run();
        }

        /** It was not saved: the dialog stays and says why; after a conflict both versions are shown. */
        public void refused(Problem problem) {
            problems.show(problem);
            if (problem instanceof Problem.Conflict lost) {
                conflict.accept(lost);
            }
        }
    }
}
