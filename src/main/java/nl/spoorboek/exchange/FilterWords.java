package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionFilter.Due;
import nl.spoorboek.actions.ActionFilter.Whose;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.planning.MilestoneFilter;

/** What a filter leaves, told in words, so that a file says of itself what is in it. */
final class FilterWords {

    private final ExportWords words;
    private final TrackNames tracks;

    FilterWords(ExportWords words, TrackNames tracks) {
        this.words = words;
        this.tracks = tracks;
    }

    /** Parts in words; empty when everything is shown. */
    List<String> of(MilestoneFilter filter) {
        List<String> parts = new ArrayList<>();
        if (!filter.tracks().isEmpty()) {
            parts.add(named(filter.tracks(), filter.programmeToo()));
        }
        states(filter.states(), parts);
        text(filter.text(), parts);
        if (!filter.phasesToo()) {
            parts.add(words.t("roadmap.only-milestones"));
        }
        if (filter.late()) {
            parts.add(words.t("milestone.late"));
        }
        if (filter.undated()) {
            parts.add(words.t("milestone.unplanned"));
        }
        return parts;
    }

    /** Parts in words; empty when everything is shown. */
    List<String> of(ActionFilter filter) {
        List<String> parts = new ArrayList<>();
        if (!filter.tracks().isEmpty() || filter.programme()) {
            parts.add(named(
                    filter.tracks(), filter.programme() && !filter.tracks().isEmpty()));
        }
        if (filter.milestone() != null) {
            parts.add(words.t("exchange.filter.milestone"));
        }
        states(filter.states(), parts);
        if (filter.whose() != Whose.ALL) {
            parts.add(words.t("action-item.whose." + filter.whose().name()));
        }
        if (filter.due() != Due.ANY) {
            parts.add(words.t("action-item.due-filter." + filter.due().name()));
        }
        text(filter.text(), parts);
        return parts;
    }

    /** A period in words; it ends before the day {@code to}. */
    static String period(ExportWords words, LocalDate from, LocalDate to) {
        return words.t("exchange.picture.period", words.day(from), words.day(to.minusDays(1)));
    }

    private String named(Set<TrackId> of, boolean programmeToo) {
        return tracks.names(of) + (programmeToo ? ", " + words.t("programme.line") : "");
    }

    private void states(Collection<? extends Enum<?>> states, List<String> parts) {
        if (!states.isEmpty()) {
            parts.add(states.stream().sorted().map(words::word).collect(Collectors.joining(", ")));
        }
    }

    private void text(String text, List<String> parts) {
        if (!text.isBlank()) {
            parts.add(words.t("exchange.filter.text", text.strip()));
        }
    }
}
