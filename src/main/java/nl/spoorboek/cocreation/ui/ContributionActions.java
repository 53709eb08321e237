package nl.spoorboek.cocreation.ui;

import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.ResponseKind;
import nl.spoorboek.cocreation.TopicItem;

/** What can be done from a topic or a contribution; the page of the session does it. */
interface ContributionActions {

    /** Give a response or take it back. */
    void respond(ContributionItem contribution, ResponseKind kind);

    /** Say what is done with it. */
    void followUp(ContributionItem contribution);

    /** Go to the box and write under the topic. */
    void write(TopicItem topic);
}
