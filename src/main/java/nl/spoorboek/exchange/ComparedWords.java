package nl.spoorboek.exchange;

import java.util.Optional;
import nl.spoorboek.base.Problem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneFilter;
import org.springframework.stereotype.Component;

/** Which plannings a file compares, in words. */
@Component
class ComparedWords {

    private final BaselineService baselines;

    ComparedWords(BaselineService baselines) {
        this.baselines = baselines;
    }

    /** Empty when none are compared; {@link Problem.NotFound} when one of them cannot be read. */
    Optional<String> of(ExportWords words, MilestoneFilter filter) {
        ComparedPlannings plannings = filter.compared();
        if (plannings == null) {
            return Optional.empty();
        }
        String earlier = baselines.find(plannings.earlier()).name();
        return Optional.of(
                plannings.later() == null
                        ? words.t("exchange.picture.beside", earlier)
                        : words.t(
                                "exchange.picture.between",
                                baselines.find(plannings.later()).name(),
                                earlier));
    }
}
