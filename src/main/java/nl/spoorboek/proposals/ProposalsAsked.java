package nl.spoorboek.proposals;

import java.util.List;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.overview.AskedOfMe;
import org.springframework.stereotype.Component;

/** Proposals that wait for the decision of the person who looks, and what came of their own. */
@Component
class ProposalsAsked implements AskedOfMe {

    private static final int PLACE = 20;

    private final ProposalService proposals;

    ProposalsAsked(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String entity() {
        return "proposal";
    }

    @Override
    public List<Asked> asked() {
        return Stream.concat(
                        proposals.asked().stream().map(item -> asked(item, "today.proposal.asked", item.inNameOf())),
                        proposals.told().stream()
                                .map(item -> asked(
                                        item,
                                        "today.proposal." + item.state(),
                                        item.decidedBy() == null ? "" : item.decidedBy())))
                .toList();
    }

    private static Asked asked(ProposalItem item, String key, String who) {
        return new Asked(
                Message.of(key, who, item.milestone().title()),
                "mijlpalen/" + item.milestone().id(),
                false);
    }
}
