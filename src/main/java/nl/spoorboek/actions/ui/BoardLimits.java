package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.BoardLimitService;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The limits of the board that is shown, and where they are set. They count only where a board shows all of a track, or of all. */
class BoardLimits {

    private final BoardLimitService limits;
    private final Runnable changed;
    private final Button set = new Button(t("board-limit.set"), click -> ask());
    private @Nullable TrackId track;
    private Map<ActionState, Integer> now = Map.of();

    /** {@code changed}: told when they were set anew. */
    BoardLimits(BoardLimitService limits, Runnable changed) {
        this.limits = limits;
        this.changed = changed;
        set.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    }

    /** The button that sets them, for whoever may. */
    Button button() {
        return set;
    }

    /** The limits that hold for what the filter leaves; none when it leaves out part of a board. */
    Map<ActionState, Integer> of(ActionFilter filter) {
        boolean whole = !filter.programme()
                && filter.tracks().size() <= 1
                && filter.equals(ActionFilter.ALL.withTracks(filter.tracks(), false));
        track = filter.tracks().stream().findFirst().orElse(null);
        now = whole ? limits.limits(track) : Map.of();
        set.setVisible(whole && limits.maySet(track));
        return now;
    }

    private void ask() {
        Map<ActionState, IntegerField> fields = new EnumMap<>(ActionState.class);
        var dialog = new EditDialog(t("board-limit.set"));
        var what = new Paragraph(t(track == null ? "board-limit.what.all" : "board-limit.what"));
        what.addClassName("quiet");
        dialog.with(what);
        for (ActionState state : ActionState.values()) {
            if (state.isOpen()) {
                var field = new IntegerField(t("board-limit.most", Texts.word(state)));
                field.setMin(1);
                field.setMax(BoardLimitService.MOST);
                field.setClearButtonVisible(true);
                field.setValue(now.get(state));
                fields.put(state, field);
                dialog.field(state.name(), field.getLabel(), field);
            }
        }
        dialog.saving(() -> {
                    Map<ActionState, Integer> chosen = new EnumMap<>(ActionState.class);
                    fields.forEach((state, field) -> {
                        if (field.getValue() != null) {
                            chosen.put(state, field.getValue());
                        }
                    });
                    limits.set(track, chosen);
                    Notices.done(t("milestone.saved"));
                    changed.run();
                })
                .open();
    }
}
