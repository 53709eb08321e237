package nl.spoorboek.planning;

import java.util.UUID;
import nl.spoorboek.base.time.PartialDate;

/** Proposes another date for a milestone that somebody else plans. */
public interface ShiftProposer {

    /** Whether the person who looks may propose a change of the milestone. */
    boolean mayPropose(MilestoneItem milestone);

    /** Proposes the date, with why; gives the proposal's identity. */
    UUID propose(MilestoneItem milestone, PartialDate to, String why);

    /** Takes the proposal back. */
    void withdraw(UUID proposal);
}
