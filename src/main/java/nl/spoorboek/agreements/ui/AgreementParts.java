package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.spoorboek.agreements.AgreementItem;
import nl.spoorboek.agreements.AgreementState;
import nl.spoorboek.agreements.TiedMilestone;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.ui.PlanningNavigation;
import nl.spoorboek.programme.TrackItem;

/** Parts that every picture of an agreement shares. */
final class AgreementParts {

    private AgreementParts() {}

    /** Which track needs what of which, without saying what. */
    static String between(AgreementItem item) {
        return t("agreement.between." + item.kind(), item.fromNumber(), item.toNumber());
    }

    /** The badges of both tracks, the one that says it first; a track one may not read shows its number only. */
    static TrackBadge[] badges(AgreementItem item, Map<TrackId, TrackItem> tracks) {
        return new TrackBadge[] {
            badge(item.from(), item.fromNumber(), tracks), badge(item.to(), item.toNumber(), tracks)
        };
    }

    private static TrackBadge badge(TrackId id, int number, Map<TrackId, TrackItem> tracks) {
        TrackItem known = tracks.get(id);
        return new TrackBadge(number, known == null ? "" : known.name());
    }

    /** Where it stands; that a date broke it comes first. */
    static StateMark mark(AgreementItem item) {
        String word = t("agreement-state." + item.state());
        return item.breach() == null
                ? new StateMark(item.state())
                : new StateMark("late", word + ", " + t("agreement.broken"));
    }

    /** How a date broke it, in a sentence. */
    static String breach(AgreementItem item) {
        TiedMilestone delivering = item.delivering();
        return delivering == null
                ? t("agreement.breach." + item.breach())
                : t("agreement.breach." + item.breach() + ".by", delivering.title(), when(delivering));
    }

    static String when(TiedMilestone milestone) {
        return milestone.when() == null
                ? t("milestone.unplanned")
                : milestone.when().words();
    }

    /** A milestone at one end: a link, its date and its state. */
    static Span milestone(TiedMilestone milestone) {
        var words = new Span(when(milestone));
        words.addClassName("quiet");
        var line = new Span(
                new Anchor(PlanningNavigation.milestone(milestone.id()), milestone.title()),
                words,
                new StateMark(milestone.state()));
        line.addClassName("tie");
        return line;
    }

    /** One agreement in a list. */
    static ListItem line(AgreementItem item, Map<TrackId, TrackItem> tracks) {
        var title = new Anchor(AgreementsNavigation.agreement(item.id()), item.title());
        title.addClassName("agreement-title");
        var badges = new Span(badges(item, tracks));
        badges.addClassName("track-badges");
        var facts = new Span(badges, new Span(between(item)), by(item), mark(item));
        facts.addClassName("agreement-facts");
        var line = new ListItem(title, facts);
        line.addClassName("agreement-line");
        if (item.breach() != null) {
            var broken = new Span(breach(item));
            broken.addClassName("late");
            line.add(broken);
        } else if (item.state() == AgreementState.REFUSED && item.stateReason() != null) {
            line.add(new Span(t("history.because", item.stateReason())));
        }
        return line;
    }

    private static Component by(AgreementItem item) {
        var words = new Span(
                item.byWhen() == null
                        ? t("agreement.by-when.none")
                        : t("agreement.by-when.is", item.byWhen().words()));
        words.addClassName("quiet");
        return words;
    }
}
