package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/** A filter of milestones as words in an address, and back. */
final class MilestoneAddress {

    private static final Optional<BaselineId> NO_BASELINE = Optional.empty();

    private MilestoneAddress() {}

    static Map<String, String> write(MilestoneFilter filter) {
        DateRange period = filter.period();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("spoor", Addresses.tracks(filter.tracks()));
        words.put("zonder-programma", Addresses.yes(!filter.programmeToo()));
        words.put("stand", Addresses.names(filter.states()));
        words.put("q", filter.text().strip());
        words.put("tussen", day(period == null ? null : period.from()));
        words.put("en", day(period == null ? null : period.to()));
        words.put("verstreken", Addresses.yes(filter.late()));
        words.put("ongepland", Addresses.yes(filter.undated()));
        words.put("zonder-fasen", Addresses.yes(!filter.phasesToo()));
        ComparedPlannings compared = filter.compared();
        words.put("vergelijk", compared == null ? "" : compared.earlier().toString());
        words.put(
                "met",
                compared == null || compared.later() == null
                        ? ""
                        : compared.later().toString());
        return words;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static MilestoneFilter read(Map<String, String> words) {
        return new MilestoneFilter(
                Addresses.tracks(words, "spoor"),
                !Addresses.yes(words, "zonder-programma"),
                Addresses.names(words, "stand", MilestoneState.class),
                words.getOrDefault("q", ""),
                period(Addresses.day(words, "tussen"), Addresses.day(words, "en")),
                Addresses.yes(words, "verstreken"),
                Addresses.yes(words, "ongepland"),
                !Addresses.yes(words, "zonder-fasen"),
                baseline(words, "vergelijk")
                        .map(earlier -> new ComparedPlannings(
                                earlier, baseline(words, "met").orElse(null)))
                        .orElse(null));
    }

    private static Optional<BaselineId> baseline(Map<String, String> words, String name) {
        return Addresses.read(words, name, id -> Optional.of(new BaselineId(UUID.fromString(id))), NO_BASELINE);
    }

    private static @Nullable DateRange period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Problem.NotFound();
        }
        return new DateRange(from, to);
    }
}
