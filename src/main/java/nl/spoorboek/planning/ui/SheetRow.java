package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.Revision;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.planning.SheetService.Change;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** A milestone in the table that is being edited: its fields, whether they were changed, and what is wrong with them. */
class SheetRow extends NativeTableRow {

    /** What the columns are called. */
    static final List<String> COLUMNS = List.of(
            "milestone.track",
            "milestone.title",
            "milestone.expected",
            "milestone.certainty",
            "milestone.owner",
            "milestone.state",
            "milestone.needs");

    /** The column of the title, the first field of a row. */
    static final int FIRST_FIELD = 1;

    private final TextField title = new TextField();
    private final PartialDateField when;
    private final Select<Certainty> certainty = new Select<>();
    private final SheetOwner owner;
    private final SheetState state;
    private final Div needs = new Div();
    private final Span mark = new Span();
    private final Div problem = new Div();
    private transient MilestoneItem was;

    /** {@code changed} runs when a field got another value. */
    SheetRow(
            MilestoneItem item,
            SheetFlow flow,
            List<OwnerChoice> owners,
            Map<TrackId, TrackItem> tracks,
            Runnable changed) {
        this.was = item;
        Runnable follow = () -> {
            mark();
            changed.run();
        };
        when = flow.date(item);
        owner = new SheetOwner(item, owners);
        state = new SheetState(item, flow::reached, flow.today(), follow);
        setId(idOf(item.id()));
        title.setAriaLabel(t("milestone-sheet.title-of", item.title()));
        title.setMaxLength(MilestoneDraft.MAX_TITLE);
        title.setWidthFull();
        // a long one does not fit, and two of them may begin alike
        title.getElement().setAttribute("title", item.title());
        certainty.setAriaLabel(t("milestone-sheet.certainty-of", item.title()));
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(Texts::word);
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        mark.addClassName("sheet-mark");
        add(
                cell(0, track(item, tracks)),
                new NativeTableCell(title, problem),
                cell(2, when),
                cell(3, certainty),
                cell(4, owner),
                cell(5, state, mark),
                cell(6, needs, ties(item, flow)));
        restore();
        title.addValueChangeListener(change -> follow.run());
        when.addValueChangeListener(change -> follow.run());
        certainty.addValueChangeListener(change -> follow.run());
        owner.addValueChangeListener(change -> follow.run());
    }

    /** A cell that tells its column where the screen is too narrow for columns. */
    private static NativeTableCell cell(int column, Component... parts) {
        var cell = new NativeTableCell(parts);
        cell.getElement().setAttribute("data-label", t(COLUMNS.get(column)));
        return cell;
    }

    /** The numbers of its tracks, with their names for who points at them. */
    private static Component track(MilestoneItem item, Map<TrackId, TrackItem> tracks) {
        if (item.tracks().isEmpty()) {
            var line = new Span(t("programme.line"));
            line.addClassName("sheet-line");
            return line;
        }
        var badges = new Span();
        badges.addClassName("track-badges");
        item.tracks().stream()
                .filter(tracks::containsKey)
                .map(tracks::get)
                .forEach(track -> badges.add(new TrackBadge(track.number(), track.name())));
        return badges;
    }

    private Button ties(MilestoneItem item, SheetFlow flow) {
        var button = new Button(t("milestone-sheet.needs"), click -> flow.ties(item, this::showNeeds));
        button.setAriaLabel(t("milestone-sheet.needs-change", item.title()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Shows what it waits for, which is saved apart from the fields. */
    final void showNeeds(List<RoadmapWindow.Link> now) {
        needs.setText(words(now));
    }

    private static String words(List<RoadmapWindow.Link> needs) {
        return needs.isEmpty() ? t("milestone-sheet.needs.none") : NeedsWords.of(needs);
    }

    /** A row that can only be read. */
    static NativeTableRow readOnly(MilestoneItem item, Map<TrackId, TrackItem> tracks, List<RoadmapWindow.Link> needs) {
        PartialDate shown = item.shown();
        return new NativeTableRow(
                cell(0, track(item, tracks)),
                new NativeTableCell(new Anchor(PlanningNavigation.milestone(item.id()), item.title())),
                cell(2, new Text(shown == null ? t("milestone.unplanned") : PartialDateWords.told(shown))),
                cell(3, new Text(Texts.word(item.certainty()))),
                cell(4, new Text(item.owner() == null ? t("milestone.nobody") : item.owner())),
                cell(5, new Text(Texts.word(item.state()))),
                cell(6, new Text(words(needs))));
    }

    /** The id of a row on the page. */
    static String idOf(MilestoneId id) {
        return "row-" + id;
    }

    MilestoneId milestone() {
        return was.id();
    }

    boolean isChanged() {
        return !title.getValue().strip().equals(was.title())
                || when.isImpossible()
                || !Objects.equals(when.getValue(), was.expected())
                || certainty.getValue() != was.certainty()
                || owner.isChanged()
                || state.isChanged();
    }

    private void mark() {
        setClassName("changed", isChanged());
        mark.setText(isChanged() ? t("milestone-sheet.changed") : "");
    }

    /** What was filled in; {@link Problem.Invalid} when a date stands in it that does not exist. */
    Change read() {
        return new Change(
                was,
                new Revision(title.getValue(), when.filled("expected"), certainty.getValue(), owner.changed()),
                state.step());
    }

    /** Shows what is saved. */
    final void restore() {
        title.setValue(was.title());
        when.setValue(was.expected());
        certainty.setValue(was.certainty());
        owner.show(was);
        state.show(was);
        clear();
        mark();
    }

    /** Shows what is saved in one field: 0 the title, 1 the date. */
    void restore(int field) {
        if (field == 0) {
            title.setValue(was.title());
        } else {
            // the date may stand there as words that are none, which to the field is no value at all
            when.setValue(null);
            when.setValue(was.expected());
            when.setInvalid(false);
        }
        mark();
    }

    Focusable<?> field(int field) {
        return field == 0 ? title : when;
    }

    /** Takes every complaint away. */
    void clear() {
        problem.setVisible(false);
        problem.removeAll();
        owner.setInvalid(false);
        title.setInvalid(false);
        if (!when.isImpossible()) {
            when.setInvalid(false);
        }
    }

    /** Says why it was refused; {@code now} is what is saved now when someone else saved it too, else null. */
    void refuse(Problem refused, @Nullable MilestoneItem now) {
        clear();
        if (refused instanceof Problem.Invalid invalid) {
            Map<String, Component> fields = new HashMap<>(state.fields());
            fields.putAll(Map.of("title", title, "expected", when, "owner", owner));
            invalid.fields().forEach((name, message) -> {
                if (fields.get(name) instanceof com.vaadin.flow.component.HasValidation field) {
                    field.setErrorMessage(t(message));
                    field.setInvalid(true);
                } else {
                    say(t(message));
                }
            });
        } else if (now != null) {
            say(t(
                    "milestone-sheet.conflict",
                    now.title(),
                    now.expected() == null
                            ? t("milestone.unplanned")
                            : now.expected().words(),
                    Texts.word(now.certainty()),
                    now.owner() == null ? t("milestone.nobody") : now.owner(),
                    Texts.word(now.state())));
            problem.add(
                    new Button(t("conflict.keep-mine"), click -> keepMine(now)),
                    new Button(t("conflict.keep-theirs"), click -> show(now)));
        } else {
            say(t(refused.reason()));
        }
    }

    private void say(String sentence) {
        problem.add(new Span(sentence));
        problem.setVisible(true);
    }

    /** What I typed stays, what I left alone becomes what the other one made of it. */
    private void keepMine(MilestoneItem now) {
        MilestoneItem before = was;
        was = now;
        if (title.getValue().strip().equals(before.title())) {
            title.setValue(now.title());
        }
        if (Objects.equals(when.getValue(), before.expected())) {
            when.setValue(now.expected());
        }
        if (certainty.getValue() == before.certainty()) {
            certainty.setValue(now.certainty());
        }
        owner.rebase(now);
        state.rebase(now);
        clear();
        mark();
    }

    /** Shows a milestone as it is saved now. */
    void show(MilestoneItem now) {
        was = now;
        restore();
    }
}
