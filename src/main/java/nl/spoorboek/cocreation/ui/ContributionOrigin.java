package nl.spoorboek.cocreation.ui;

import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.actions.ActionOrigin;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.cocreation.ContributionSources;
import org.springframework.stereotype.Component;

/** On an action's page: the contribution it came from. */
@Component
class ContributionOrigin implements ActionOrigin {

    private final ContributionSources sources;

    ContributionOrigin(ContributionSources sources) {
        this.sources = sources;
    }

    @Override
    public String entity() {
        return "contribution";
    }

    @Override
    public Optional<Shown> show(UUID record) {
        return sources.source(new ContributionId(record))
                .map(source -> new Shown(
                        Message.of("source.contribution", source.number(), source.sessionTitle()),
                        source.firstWords(),
                        SessionsNavigation.contribution(source.session(), source.number())));
    }
}
