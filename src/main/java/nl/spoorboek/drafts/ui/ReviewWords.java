package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftItem;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.PassageKind;

/** Where a draft stands, in words. */
final class ReviewWords {

    private static final int SHORT = 40;

    private ReviewWords() {}

    /** The term of an open round: until when, and how many days that still is; or that it has passed. */
    static String term(LocalDate until, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, until);
        return days < 0 ? t("draft.term.past", Texts.day(until)) : t("draft.term", Texts.day(until), days);
    }

    /** The state with the term, if one can react. */
    static String state(DraftItem item, LocalDate today) {
        return item.until() == null
                ? Texts.word(item.state())
                : Texts.word(item.state()) + " · " + term(item.until(), today);
    }

    /** The line under the title of a draft's page. */
    static String line(DraftPage page, LocalDate today) {
        String state = page.heading().type() + " · " + Texts.word(page.state());
        return page.openRound()
                .map(round -> state + " · " + term(round.until(), today))
                .orElse(state);
    }

    /** A passage by its number, or by its first words. */
    static String name(PassageItem passage) {
        if (passage.number() != null && passage.kind() == PassageKind.PARAGRAPH) {
            return passage.number();
        }
        String plain = passage.plain().replace('\n', ' ');
        return plain.length() <= SHORT ? plain : plain.substring(0, SHORT) + "…";
    }

    /** A version by its number. */
    static String version(int number) {
        return number == 0 ? t("version.working") : t("version.number", number);
    }
}
