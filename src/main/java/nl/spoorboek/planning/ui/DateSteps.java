package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.history.ui.ReasonWords;
import nl.spoorboek.planning.DateMove;
import nl.spoorboek.planning.MoveCause;
import org.jspecify.annotations.Nullable;

/** How an expected date came about: each date it had, and who made it the next one, when and why. */
class DateSteps extends Div {

    /** The steps, the first made first; at least one. */
    DateSteps(List<DateMove> moves) {
        addClassName("date-past");
        var heading = new H3(t("date-move.past"));
        heading.setId("date-past");
        var steps = new OrderedList();
        steps.addClassName("date-steps");
        steps.getElement().setAttribute("aria-labelledby", "date-past");
        steps.add(new ListItem(words(moves.getFirst().before()), quiet(t("date-move.first"))));
        moves.forEach(move -> steps.add(step(move)));
        add(heading, steps);
    }

    private static ListItem step(DateMove move) {
        var item = new ListItem(
                words(move.after()),
                quiet(t("date-move.step", Texts.word(move.kind()), move.person(), Texts.moment(move.at()))));
        if (move.reason().why() != null) {
            item.add(quiet(ReasonWords.told(move.reason().why())));
        }
        if (move.reason().cause() == MoveCause.OUTSIDE && move.reason().party() != null) {
            item.add(quiet(t("date-move.outside", move.reason().party())));
        }
        return item;
    }

    private static Span words(@Nullable PartialDate date) {
        var words = new Span(date == null ? t("date-move.none") : date.words());
        words.addClassName("step-words");
        return words;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
