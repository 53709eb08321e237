package nl.spoorboek.agreements;

import java.util.List;
import nl.spoorboek.base.Message;
import nl.spoorboek.overview.AskedOfMe;
import org.springframework.stereotype.Component;

/** Agreements that wait for an answer of the person who looks, or that a date broke on a track they lead. */
@Component
class AgreementsAsked implements AskedOfMe {

    private static final int PLACE = 10;
    private static final int MOST = 12;

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
        return agreements.mine().stream().limit(MOST).map(this::asked).toList();
    }

    private Asked asked(AgreementItem item) {
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
