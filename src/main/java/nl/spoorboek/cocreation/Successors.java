package nl.spoorboek.cocreation;

import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.ContributionId;

/** Makes the action that a contribution becomes, in the caller's transaction and under the rights of whoever gives the follow-up. */
public interface Successors {

    /** A new action that links back to the contribution. */
    ActionId action(ContributionId from, Successor what);
}
