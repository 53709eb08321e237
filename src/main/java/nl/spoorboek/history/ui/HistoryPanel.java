package nl.spoorboek.history.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.spoorboek.base.time.RepeatRule;
import nl.spoorboek.base.ui.RepetitionWords;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryEntry.Change;
import org.jspecify.annotations.Nullable;

/** The changes of a record, latest first: who, when, which value became which, why. */
public class HistoryPanel extends Div {

    private static final int LONGEST = 300;

    /** Columns whose values are words of the translations, by the prefix of their keys; {@code %s} is the record's kind. */
    private static final Map<String, String> WORDS = Map.of(
            "state", "%s-state.",
            "kind", "%s-kind.",
            "level", "level.",
            "participation", "participation-level.",
            "outcome", "outcome.",
            "certainty", "certainty.",
            "priority", "%s-priority.",
            "default_level", "level.",
            "colour", "light.colour.");

    /** Columns that mean something else in this table than elsewhere. */
    private static final Set<String> OWN_NAMES = Set.of("profile_block.body");

    /** Ends of columns that hold identities: that they changed is told, not into what. */
    private static final List<String> IDENTITIES = List.of("_id", "_by", "_tracks", "_people", "_organisations");

    /** Ends of columns that hold a day or a moment. */
    private static final List<String> MOMENTS = List.of("_at", "_on", "_day", "since");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+[+-]\\d\\d:\\d\\d");

    /** The history of one record. */
    public HistoryPanel(List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            add(new Paragraph(t("history.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("history");
        entries.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    /** One change, as it stands in the list. */
    public static ListItem item(HistoryEntry entry) {
        var item = new ListItem();
        var who = new Span(entry.person() + " · " + t("history.entity." + entry.entity()) + " "
                + t("history." + entry.operation().name()));
        var when = new Span(Texts.moment(entry.at()));
        when.addClassName("quiet");
        item.add(who, when);
        if (entry.reason() != null) {
            item.add(new Span(ReasonWords.told(entry.reason())));
        }
        if (entry.operation() == HistoryEntry.Operation.UPDATE) {
            entry.changes().forEach(change -> item.add(change(entry.entity(), change)));
            if (entry.changes().isEmpty()) {
                var hidden = new Span(t("history.hidden"));
                hidden.addClassName("change");
                item.add(hidden);
            }
        }
        return item;
    }

    private static Div change(String entity, Change change) {
        var line = new Div();
        line.addClassName("change");
        String own = entity + "." + change.field();
        line.add(new Span(t("history.field." + (OWN_NAMES.contains(own) ? own : change.field())) + ": "));
        if (IDENTITIES.stream().anyMatch(change.field()::endsWith)) {
            line.add(new Span(t("history.UPDATE")));
            return line;
        }
        var before = new Span(value(entity, change.field(), change.before()));
        before.addClassName("before");
        line.add(before, new Span(" → "), new Span(value(entity, change.field(), change.after())));
        return line;
    }

    private static String value(String entity, String field, @Nullable String value) {
        if (value == null) {
            return t("history.empty");
        }
        String prefix = WORDS.get(field);
        if (prefix != null) {
            return t(prefix.formatted(entity.toLowerCase(Locale.ROOT)) + value);
        }
        if (field.equals("repeats")) {
            return RepetitionWords.of(RepeatRule.parse(value).repetition());
        }
        if (MOMENTS.stream().anyMatch(field::endsWith)) {
            return told(value);
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    /** A day or a moment in words, as the database wrote it into the image of the row; a time of day as it is. */
    private static String told(String value) {
        if (DAY.matcher(value).matches()) {
            return Texts.day(LocalDate.parse(value));
        }
        return MOMENT.matcher(value).matches()
                ? Texts.moment(OffsetDateTime.parse(value).toInstant())
                : value;
    }
}
