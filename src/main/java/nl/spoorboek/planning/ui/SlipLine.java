package nl.spoorboek.planning.ui;

import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.SlipWords;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneItem;
import org.jspecify.annotations.Nullable;

/** How far a milestone lies from what was adopted, in words. */
final class SlipLine {

    private SlipLine() {}

    /** "11 weken later dan vastgesteld" for the date that is shown first; empty when there is nothing to compare. */
    static String of(MilestoneItem item) {
        return of(item.adopted(), item.shown());
    }

    /** The same for one date. */
    static String of(@Nullable PartialDate adopted, @Nullable PartialDate date) {
        return adopted == null || date == null ? "" : SlipWords.sinceAdopted(adopted, date, Texts.locale());
    }
}
