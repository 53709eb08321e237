package nl.spoorboek.agreements;

import java.util.List;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.overview.AskedOfMe;
import org.springframework.stereotype.Component;

/** Agreements that wait for an answer of the person who looks, or of a track without a lead, or that a date broke on a track they lead. */
@Component
class AgreementsAsked implements AskedOfMe {

    private static final int PLACE = 10;

    private final AgreementService agreements;

    AgreementsAsked(AgreementService agreements) {
        this.agreements = agreements;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String entity() {
        return "agreement";
    }

    @Override
    public List<Asked> asked() {
        return Stream.concat(
                        agreements.mine().stream().map(AgreementsAsked::asked),
                        agreements.unattended().stream().map(AgreementsAsked::unattended))
                .toList();
    }

    private static Asked unattended(AgreementItem item) {
        return new Asked(
                Message.of("today.agreement.vacant." + item.kind(), item.fromNumber(), item.toNumber(), item.title()),
                "afspraken/" + item.id(),
                false);
    }

    private static Asked asked(AgreementItem item) {
        String href = "afspraken/" + item.id();
        if (item.breach() != null) {
            return new Asked(
                    Message.of(
                            "today.agreement.broken." + item.breach(),
                            item.fromNumber(),
                            item.toNumber(),
                            item.title()),
                    href,
                    true);
        }
        return new Asked(Message.of("today.agreement." + item.kind(), item.fromNumber(), item.title()), href, false);
    }
}
