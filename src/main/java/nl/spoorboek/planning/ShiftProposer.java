package nl.spoorboek.planning;

import java.util.UUID;
import nl.spoorboek.base.time.PartialDate;

/** Proposes another date, or to put on hold, for a milestone that somebody else plans. */
public interface ShiftProposer {

    /** Whether the person who looks may propose a change of the milestone. */
    boolean mayPropose(MilestoneItem milestone);

    /** Proposes the date, with why; gives the proposal's identity. */
    UUID propose(MilestoneItem milestone, PartialDate to, String why);

    /** Proposes to put it on hold, with on what it would wait and why; gives the proposal's identity. */
    UUID proposeHold(MilestoneItem milestone, String waitingOn, String why);

    /** Takes the proposal back. */
    void withdraw(UUID proposal);
}
