package nl.spoorboek.planning.ui;

import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;

/** Addresses of milestones and the roadmap. */
public final class PlanningNavigation {

    private PlanningNavigation() {}

    /** The page of a milestone. */
    public static String milestone(MilestoneId id) {
        return "mijlpalen/" + id;
    }

    /** The roadmap of the whole programme. */
    public static String roadmap() {
        return "routekaart";
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
