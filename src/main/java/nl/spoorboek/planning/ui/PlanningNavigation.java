package nl.spoorboek.planning.ui;

import java.util.UUID;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.planning.ComparedPlannings;

/** Addresses of milestones and the roadmap. */
public final class PlanningNavigation {

    private PlanningNavigation() {}

    /** The page of a milestone. */
    public static String milestone(MilestoneId id) {
        return milestone(id.toString());
    }

    static String milestone(String id) {
        return "mijlpalen/" + id;
    }

    /** The roadmap of the whole programme. */
    public static String roadmap() {
        return "routekaart";
    }

    /** The roadmap with the dates of an adopted planning beside those of now, or of one that was adopted later. */
    public static String roadmapComparing(ComparedPlannings plannings) {
        return roadmap() + "?" + RoadmapAddress.EARLIER + "=" + plannings.earlier()
                + (plannings.later() == null ? "" : "&" + RoadmapAddress.LATER + "=" + plannings.later());
    }

    /** The page that tells what became of each milestone between two plannings. */
    static String comparison(ComparedPlannings plannings) {
        return baseline(plannings.earlier())
                + (plannings.later() == null ? "" : "?" + RoadmapAddress.LATER + "=" + plannings.later());
    }

    /** All adopted plannings. */
    public static String baselines() {
        return "routekaart/vastgesteld";
    }

    /** The page of an adopted planning. */
    public static String baseline(BaselineId id) {
        return baselines() + "/" + id;
    }

    /** The adopted planning that an address names; {@link Problem.NotFound} when it names none. */
    static BaselineId baselineId(String address) {
        try {
            return new BaselineId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }

    /** The roadmap of one track. */
    static String roadmapOf(int track) {
        return "sporen/" + track + "/routekaart";
    }

    /** The milestone that an address names; {@link Problem.NotFound} when it names none. */
    static MilestoneId milestoneId(String address) {
        try {
            return new MilestoneId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
