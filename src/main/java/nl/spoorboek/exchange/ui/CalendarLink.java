package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.exchange.Exports;
import org.jspecify.annotations.Nullable;

/** A link that puts one record into one's own calendar; not shown for what has no date. */
public final class CalendarLink extends Anchor {

    private CalendarLink(String address, @Nullable PartialDate date) {
        super(address, t("exchange.calendar.one"));
        setRouterIgnore(true);
        addClassName("calendar-link");
        setVisible(date != null && date.isPlanned());
    }

    /** Of a session on a date. */
    public static CalendarLink of(SessionId session, @Nullable PartialDate date) {
        return new CalendarLink(Exports.calendar(session), date);
    }

    /** Of a milestone on a date. */
    public static CalendarLink of(MilestoneId milestone, @Nullable PartialDate date) {
        return new CalendarLink(Exports.calendar(milestone), date);
    }
}
