package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.RepetitionWords;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;

/** Parts of an action's page and row. */
final class ActionParts {

    private ActionParts() {}

    /** The date as typed, or that there is none. */
    static String due(ActionRow row) {
        return row.due() == null ? t("action-item.due.none") : row.due().words();
    }

    /** How far the checklist is, in words; nothing where there is none. */
    static String progress(ActionRow row) {
        return row.progress().isThere()
                ? t("checklist.of", row.progress().done(), row.progress().total())
                : "";
    }

    /** How often it comes back, in words; nothing when it does not. */
    static String rhythm(ActionRow row) {
        return row.rhythm() == null ? "" : t("repeat.mark", RepetitionWords.of(row.rhythm()));
    }

    /** What it came from, by title; nothing when it came from nothing one may read. */
    static String origin(ActionRow row) {
        return row.cameFrom() == null ? "" : t("action-item.from", row.cameFrom());
    }

    /** The state in a word; a passed date comes with it. */
    static String stateWord(ActionRow row, LocalDate today) {
        return row.isLate(today) ? Texts.word(row.state()) + ", " + t("milestone.late") : Texts.word(row.state());
    }

    static String stateShape(ActionRow row, LocalDate today) {
        return row.isLate(today) ? "late" : row.state().name();
    }

    /** Where it stands: state, on whom it waits, since when, why; and by when it should be done. */
    static Div standing(ActionDetail detail, LocalDate today) {
        ActionRow row = detail.row();
        var state = new Paragraph(new StateMark(stateShape(row, today), stateWord(row, today)));
        state.addClassName("state-line");
        if (row.waitingOn() != null) {
            state.add(new Span(t("milestone.waits-on", row.waitingOn())));
        }
        if (detail.stateSince() != null) {
            state.add(new Span(t("milestone.since", Texts.day(detail.stateSince()))));
        }
        if (detail.stateReason() != null) {
            state.add(new Span(t("history.because", detail.stateReason())));
        }
        var card = new Div(new H2(t("action-item.standing")), state, when(row, today));
        card.addClassName("card");
        return card;
    }

    private static Div when(ActionRow row, LocalDate today) {
        var label = new Span(t("action-item.due"));
        label.addClassName("quiet");
        var words = new Span(due(row));
        words.addClassName("date-words");
        var when = new Div(label, words);
        when.addClassName("action-due");
        PartialDate due = row.due();
        if (due != null && due.due() != null) {
            var explained = new Span(PartialDateWords.explain(due, Texts.locale()));
            explained.addClassName("quiet");
            when.add(explained);
            if (row.state().isOpen()) {
                when.add(new Span(PartialDateWords.distance(due.due(), today, Texts.locale())));
            }
        }
        return when;
    }

    /** The rest of what is known. */
    static Facts facts(ActionDetail detail, TrackBadges tracks) {
        ActionRow row = detail.row();
        var facts = new Facts()
                .line(t("action-item.owner"), row.owner() == null ? t("milestone.nobody") : row.owner())
                .line(t("action-item.participants"), String.join(", ", detail.participants()))
                .line(
                        t("action-item.participants.words"),
                        detail.draft().participants().words())
                .line(t("action-item.tracks"), tracks.words(row.tracks()))
                .line(t("action-item.priority"), Texts.word(row.priority()));
        return facts.line(t("action-item.level"), Texts.word(row.level()));
    }

    /** A card with a heading. */
    static Div card(String heading, com.vaadin.flow.component.Component content) {
        var card = new Div(new H2(heading), content);
        card.addClassName("card");
        return card;
    }
}
