package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionOwner;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** One line and Enter make an action of one's own; below the line stands what was understood of track and date. */
class QuickAdd extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final TextField line = new TextField(t("action-item.quick"));
    private final Span understood = new Span();
    private final transient ActionService actions;
    private final transient List<TrackItem> own;
    private final transient Supplier<@Nullable TrackItem> preset;
    private final transient PartialDateParser parser;
    private final LocalDate today;
    private final transient PersonId me;
    private final transient Runnable added;

    /**
     * The line.
     *
     * @param own the tracks one may make actions on
     * @param preset the track to take when the line names none; null for the only own one or the programme's own line
     */
    QuickAdd(
            ActionService actions,
            List<TrackItem> own,
            Supplier<@Nullable TrackItem> preset,
            PartialDateParser parser,
            LocalDate today,
            PersonId me,
            Runnable added) {
        this.actions = actions;
        this.own = own;
        this.preset = preset;
        this.parser = parser;
        this.today = today;
        this.me = me;
        this.added = added;
        addClassName("quick-add");
        line.setHelperText(t("action-item.quick.help"));
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MILLIS);
        line.addClassName("grow");
        line.addValueChangeListener(change -> explain());
        line.addKeyPressListener(Key.ENTER, enter -> save());
        understood.addClassName("understood");
        understood.getElement().setAttribute("aria-live", "polite");
        var row = new Div(line, new Button(t("action.add"), click -> save()));
        row.addClassName("toolbar");
        add(row, understood);
    }

    private QuickWords read() {
        return QuickWords.read(line.getValue(), own, parser, today);
    }

    private @Nullable TrackItem track(QuickWords words) {
        if (words.track() != null) {
            return words.track();
        }
        TrackItem chosen = preset.get();
        if (chosen != null) {
            return chosen;
        }
        return own.size() == 1 ? own.getFirst() : null;
    }

    private void explain() {
        line.setInvalid(false);
        if (line.isEmpty()) {
            understood.setText("");
            return;
        }
        QuickWords words = read();
        TrackItem track = track(words);
        String where = track == null ? t("programme.line") : t("track.label", track.number(), track.name());
        understood.setText(
                words.due() == null
                        ? t("action-item.quick.understood", words.title(), where)
                        : t(
                                "action-item.quick.understood.due",
                                words.title(),
                                where,
                                PartialDateWords.explain(words.due(), Texts.locale())));
    }

    private void save() {
        QuickWords words = read();
        TrackItem track = track(words);
        ActionDraft draft = ActionDraft.titled(track == null ? null : track.id(), words.title())
                .withDue(words.due())
                .withOwner(ActionOwner.of(me));
        try {
            actions.create(draft, Set.of());
        } catch (Problem.Invalid wrong) {
            refuse(t(wrong.reason()));
            return;
        } catch (Problem.Refused refused) {
            refuse(track == null ? t("action-item.quick.which-track") : t(refused.reason()));
            return;
        }
        line.clear();
        line.focus();
        Notices.done(t("action-item.created", words.title()));
        added.run();
    }

    private void refuse(String why) {
        line.setErrorMessage(why);
        line.setInvalid(true);
        line.focus();
    }
}
