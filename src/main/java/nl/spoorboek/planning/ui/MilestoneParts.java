package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/** Parts of a milestone's page. */
final class MilestoneParts {

    private MilestoneParts() {}

    /** The three dates side by side, with how far they slipped, how long it still is, and how the expected one came about. */
    static Div dates(MilestoneDetail detail, LocalDate today) {
        MilestoneItem item = detail.item();
        var row = new Div(
                date(t("milestone.adopted"), item.adopted(), ""),
                date(t("milestone.expected.now"), item.expected(), remark(item, today)),
                date(t("milestone.reached"), item.reached(), SlipLine.of(item.adopted(), item.reached())));
        row.addClassName("three-dates");
        var card = new Div(new H2(t("milestone.dates")), row, state(detail, today));
        if (!detail.moves().isEmpty()) {
            card.add(new DateSteps(detail.moves()));
        }
        card.addClassName("card");
        return card;
    }

    private static Div date(String label, @Nullable PartialDate date, String remark) {
        var name = new Span(label);
        name.addClassName("quiet");
        var words = new Span(date == null ? "–" : date.words());
        words.addClassName("date-words");
        var block = new Div(name, words);
        if (date != null && date.isPlanned()) {
            var explained = new Span(PartialDateWords.explain(date, Texts.locale()));
            explained.addClassName("quiet");
            block.add(explained);
        } else if (date != null) {
            block.add(new Span(t("milestone.unplanned")));
        }
        if (!remark.isEmpty()) {
            var how = new Span(remark);
            how.addClassName("date-remark");
            block.add(how);
        }
        return block;
    }

    private static String remark(MilestoneItem item, LocalDate today) {
        PartialDate expected = item.expected();
        if (expected == null || expected.due() == null) {
            return "";
        }
        String slip = SlipLine.of(item.adopted(), expected);
        if (!slip.isEmpty()) {
            return slip;
        }
        return item.state().isOpen() ? PartialDateWords.distance(expected.due(), today, Texts.locale()) : "";
    }

    private static Paragraph state(MilestoneDetail detail, LocalDate today) {
        var line = new Paragraph(mark(detail.item(), today));
        line.addClassName("state-line");
        if (detail.stateParty() != null) {
            String key =
                    detail.item().state() == MilestoneState.HANDED_OVER ? "milestone.handed-to" : "milestone.waits-on";
            line.add(new Span(t(key, detail.stateParty())));
        }
        if (detail.stateSince() != null) {
            line.add(new Span(t("milestone.since", Texts.day(detail.stateSince()))));
        }
        if (detail.stateReason() != null) {
            line.add(new Span(t("history.because", detail.stateReason())));
        }
        return line;
    }

    /** The state of a milestone; a passed date comes first. */
    static StateMark mark(MilestoneItem item, LocalDate today) {
        return item.isLate(today)
                ? new StateMark("late", Texts.word(item.state()) + ", " + t("milestone.late"))
                : new StateMark(item.state());
    }

    /** The rest of what is known. */
    static Facts facts(MilestoneDetail detail) {
        MilestoneItem item = detail.item();
        return new Facts()
                .line(t("milestone.owner"), item.owner() == null ? t("milestone.nobody") : item.owner())
                .line(t("milestone.certainty"), Texts.word(item.certainty()))
                .line(t("milestone.condition"), detail.draft().condition())
                .line(t("milestone.body"), detail.draft().body())
                .line(t("milestone.level"), Texts.word(item.level()));
    }
}
