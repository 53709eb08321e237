package nl.spoorboek.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionFilter.Due;
import nl.spoorboek.actions.ActionFilter.Whose;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.base.MilestoneId;
import org.jspecify.annotations.Nullable;

/** A filter and order of actions as words in an address, and back. */
final class ActionsAddress {

    private ActionsAddress() {}

    static Map<String, String> write(ActionFilter filter, ActionOrder order) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("spoor", Addresses.tracks(filter.tracks()));
        words.put("programma", Addresses.yes(filter.programme()));
        words.put("stand", Addresses.names(filter.states()));
        words.put("wie", filter.whose() == Whose.ALL ? "" : filter.whose().name());
        words.put("wanneer", filter.due() == Due.ANY ? "" : filter.due().name());
        words.put("q", filter.text().strip());
        words.put(
                "mijlpaal", filter.milestone() == null ? "" : filter.milestone().toString());
        words.put(
                "volgorde",
                order.column() == ActionOrder.Column.DUE ? "" : order.column().name());
        words.put("aflopend", Addresses.yes(order.descending()));
        return words;
    }

    static ActionFilter filter(Map<String, String> words) {
        return new ActionFilter(
                Addresses.tracks(words, "spoor"),
                Addresses.yes(words, "programma"),
                Addresses.names(words, "stand", ActionState.class),
                Addresses.name(words, "wie", Whose.class, Whose.ALL),
                Addresses.name(words, "wanneer", Due.class, Due.ANY),
                words.getOrDefault("q", ""),
                milestone(words));
    }

    private static @Nullable MilestoneId milestone(Map<String, String> words) {
        return words.getOrDefault("mijlpaal", "").isEmpty()
                ? null
                : new MilestoneId(Addresses.read(words, "mijlpaal", UUID::fromString, UUID.randomUUID()));
    }

    static ActionOrder order(Map<String, String> words) {
        return new ActionOrder(
                Addresses.name(words, "volgorde", ActionOrder.Column.class, ActionOrder.Column.DUE),
                Addresses.yes(words, "aflopend"));
    }
}
