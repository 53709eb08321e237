package nl.spoorboek.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionFilter.Due;
import nl.spoorboek.actions.ActionFilter.Whose;
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
            parts.add(tracks.names(filter.tracks()) + (filter.programmeToo() ? ", " + words.t("programme.line") : ""));
        }
        states(filter.states(), parts);
        text(filter.text(), parts);
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
            parts.add(tracks.names(filter.tracks()));
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
