package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.base.time.RepetitionSentence;

/** What a table of actions holds. */
final class ActionColumns {

    private ActionColumns() {}

    /**
     * The columns, from the left.
     *
     * @param base where the workspace lives, with a slash at the end
     */
    static List<Column<ActionRow>> of(ExportWords words, TrackNames tracks, LocalDate today, String base) {
        List<Column<ActionRow>> columns = new ArrayList<>();
        columns.add(new Column<>(words.t("action-item.title"), 60, ActionRow::title));
        columns.add(new Column<>(words.t("action-item.track"), 8, row -> tracks.number(row.tracks())));
        columns.add(new Column<>(words.t("exchange.column.tracks"), 36, row -> tracks.names(row.tracks())));
        columns.add(new Column<>(words.t("action-item.state"), 14, row -> words.word(row.state())));
        columns.add(new Column<>(
                words.t("exchange.column.late"), 16, row -> row.isLate(today) ? words.t("milestone.late") : null));
        columns.addAll(DateColumns.of(words.t("action-item.due"), ActionRow::due, words));
        columns.add(new Column<>(words.t("action-item.priority"), 12, row -> words.word(row.priority())));
        columns.add(new Column<>(words.t("action-item.owner"), 36, ActionRow::owner));
        columns.add(new Column<>(words.t("exchange.column.waits-on"), 30, ActionRow::waitingOn));
        columns.add(new Column<>(
                words.t("exchange.column.repeats"),
                36,
                row -> row.rhythm() == null ? null : RepetitionSentence.of(row.rhythm(), words::t, words::day)));
        columns.add(new Column<>(words.t("action-item.came-from"), 36, ActionRow::cameFrom));
        columns.add(new Column<>(words.t("exchange.column.level"), 40, row -> words.word(row.level())));
        columns.add(
                new Column<>(words.t("exchange.column.id"), 38, row -> row.id().toString()));
        columns.add(new Column<>(words.t("exchange.column.address"), 60, row -> base + "acties/" + row.id()));
        return columns;
    }
}
