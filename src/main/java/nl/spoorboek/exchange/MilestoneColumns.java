package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.SlipWords;
import nl.spoorboek.planning.MilestoneItem;
import org.jspecify.annotations.Nullable;

/** What a table of milestones holds. */
final class MilestoneColumns {

    private MilestoneColumns() {}

    /**
     * The columns, from the left.
     *
     * @param compared whether plannings are compared, so that there is a column for what became of each
     * @param base where the workspace lives, with a slash at the end
     */
    static List<Column<MilestoneItem>> of(
            ExportWords words, TrackNames tracks, LocalDate today, boolean compared, String base) {
        List<Column<MilestoneItem>> columns = new ArrayList<>();
        columns.add(new Column<>(words.t("milestone.title"), 60, MilestoneItem::title));
        columns.add(new Column<>(words.t("milestone.track"), 8, item -> tracks.number(item.tracks())));
        columns.add(new Column<>(words.t("exchange.column.tracks"), 36, item -> tracks.names(item.tracks())));
        columns.add(new Column<>(words.t("milestone.kind"), 16, item -> words.word(item.kind())));
        columns.add(new Column<>(words.t("milestone.state"), 14, item -> words.word(item.state())));
        columns.add(new Column<>(
                words.t("exchange.column.late"), 16, item -> item.isLate(today) ? words.t("milestone.late") : null));
        columns.addAll(DateColumns.of(words.t("milestone.adopted"), MilestoneItem::adopted, words));
        columns.addAll(DateColumns.of(words.t("exchange.column.expected"), MilestoneItem::expected, words));
        columns.addAll(DateColumns.of(words.t("milestone.reached"), MilestoneItem::reached, words));
        columns.add(new Column<>(words.t("exchange.column.slip"), 26, item -> slip(item, words)));
        if (compared) {
            columns.add(new Column<>(
                    words.t("compare.change"), 16, item -> item.change() == null ? null : words.word(item.change())));
        }
        columns.add(new Column<>(words.t("milestone.certainty"), 14, item -> words.word(item.certainty())));
        columns.add(new Column<>(words.t("milestone.owner"), 30, MilestoneItem::owner));
        columns.add(new Column<>(words.t("exchange.column.waits-on"), 30, MilestoneItem::waitingOn));
        columns.add(new Column<>(words.t("exchange.column.level"), 40, item -> words.word(item.level())));
        columns.add(new Column<>(
                words.t("exchange.column.id"), 38, item -> item.id().toString()));
        columns.add(new Column<>(
                words.t("exchange.column.address"),
                60,
                item -> item.exists() ? base + "mijlpalen/" + item.id() : null));
        return columns;
    }

    private static @Nullable String slip(MilestoneItem item, ExportWords words) {
        PartialDate shown = item.shown();
        PartialDate adopted = item.adopted();
        return shown == null || adopted == null ? null : SlipWords.sinceAdopted(adopted, shown, words.locale());
    }
}
