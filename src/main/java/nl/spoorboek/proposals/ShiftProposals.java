package nl.spoorboek.proposals;

import java.util.UUID;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.ShiftProposer;
import org.springframework.stereotype.Component;

/** Lets whoever moves or stops a milestone propose the same to those who plan what waits for it. */
@Component
class ShiftProposals implements ShiftProposer {

    private final ProposalService proposals;

    ShiftProposals(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public boolean mayPropose(MilestoneItem milestone) {
        return proposals.mayPropose(milestone);
    }

    @Override
    public UUID propose(MilestoneItem milestone, PartialDate to, String why) {
        return proposals
                .propose(milestone.id(), new ProposalDraft(null, to, null, why))
                .value();
    }

    @Override
    public UUID proposeHold(MilestoneItem milestone, String waitingOn, String why) {
        return proposals
                .propose(milestone.id(), ProposalDraft.hold(waitingOn, why))
                .value();
    }

    @Override
    public void withdraw(UUID proposal) {
        var id = new ProposalId(proposal);
        proposals.withdraw(id, proposals.find(id).version());
    }
}
