package nl.spoorboek.exchange;

import java.util.Locale;
import java.util.Map;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.exchange.picture.RoadmapFile;
import nl.spoorboek.planning.MilestoneFilter;

/** Where files are taken: addresses that whoever is signed in can open, each with a filter in it. */
public final class Exports {

    private Exports() {}

    /** The milestones that the filter leaves, as a table. */
    public static String milestones(MilestoneFilter filter, TableKind kind) {
        return "uitvoer/mijlpalen." + kind.ending() + Addresses.query(MilestoneAddress.write(filter));
    }

    /** The plan that the filter leaves, for Microsoft Project. */
    public static String plan(MilestoneFilter filter) {
        return "uitvoer/planning.xml" + Addresses.query(MilestoneAddress.write(filter));
    }

    /** The roadmap of the period as a picture, as it is looked at. */
    public static String picture(MilestoneFilter filter, DateRange period, PictureView view, RoadmapFile kind) {
        Map<String, String> words = MilestoneAddress.write(filter.withPeriod(period));
        words.putAll(view.words());
        return "uitvoer/routekaart/" + kind.name().toLowerCase(Locale.ROOT) + Addresses.query(words);
    }

    /** The actions that the filter leaves, as a table. */
    public static String actions(ActionFilter filter, ActionOrder order, TableKind kind) {
        return "uitvoer/acties." + kind.ending() + Addresses.query(ActionsAddress.write(filter, order));
    }

    /** One milestone for a calendar. */
    public static String calendar(MilestoneId milestone) {
        return "uitvoer/mijlpaal/" + milestone + ".ics";
    }

    /** One session for a calendar. */
    public static String calendar(SessionId session) {
        return "uitvoer/bijeenkomst/" + session + ".ics";
    }
}
