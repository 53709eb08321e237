package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import nl.spoorboek.actions.ui.ActionsNavigation;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.FollowUp;
import nl.spoorboek.cocreation.Linked;
import nl.spoorboek.cocreation.Moment;
import nl.spoorboek.cocreation.Outcome;
import nl.spoorboek.cocreation.ResponseKind;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.planning.ui.PlanningNavigation;
import org.jspecify.annotations.Nullable;

/**
 * One contribution: what was said, by whom, what others say to it with one press, and what is done with it. Later news changes
 * only what differs, so that nobody loses their place.
 */
class ContributionCard extends ListItem {

    private final Map<ResponseKind, ResponseButton> responses = new EnumMap<>(ResponseKind.class);
    private final Div followUp = new Div();
    private final Button follow = new Button();
    private transient ContributionItem shown;

    ContributionCard(ContributionItem item, ContributionActions actions) {
        shown = item;
        addClassName("contribution");
        setId(SessionsNavigation.anchor(item.number()));
        // plain text as typed: a script in it is words like any other
        var body = new Paragraph(item.body());
        body.addClassName("said");
        var buttons = new Div();
        buttons.addClassName("responses");
        for (ResponseKind kind : ResponseKind.values()) {
            var button = new ResponseButton(kind, item.number(), () -> actions.respond(shown, kind));
            responses.put(kind, button);
            buttons.add(button);
        }
        followUp.addClassName("follow-up");
        follow.addClassName("follow");
        follow.addClickListener(click -> actions.followUp(shown));
        buttons.add(follow);
        add(body, by(item), buttons, followUp);
        showFollowUp(item);
    }

    private static Span by(ContributionItem item) {
        String who = item.organisation() == null
                ? t("contribution.personal", item.authorName())
                : t("contribution.behalf", item.organisation(), item.authorName());
        String when = item.moment() == Moment.DURING
                ? Texts.moment(item.at())
                : Texts.word(item.moment()) + ", " + Texts.moment(item.at());
        var line = new Span(t("contribution.number", item.number()) + " · " + who + " · " + when);
        line.addClassNames("quiet", "by");
        return line;
    }

    /** Shows the latest of this contribution; says whether others responded in between. */
    boolean update(ContributionItem item, SessionDetail.May may) {
        boolean responded = false;
        for (Map.Entry<ResponseKind, ResponseButton> entry : responses.entrySet()) {
            int count = item.responses().getOrDefault(entry.getKey(), 0);
            boolean mine = item.mine().contains(entry.getKey());
            boolean mineBefore = shown.mine().contains(entry.getKey());
            int before = shown.responses().getOrDefault(entry.getKey(), 0);
            responded |= count - (mine ? 1 : 0) > before - (mineBefore ? 1 : 0);
            entry.getValue().show(count, mine, may.contribute());
        }
        if (!equal(item.followUp(), shown.followUp()) || !item.ledTo().equals(shown.ledTo())) {
            showFollowUp(item);
        }
        follow.setVisible(may.followUp());
        follow.setText(t(item.followUp() == null ? "follow-up.give" : "follow-up.change"));
        follow.getElement().setAttribute("aria-label", t("follow-up.about", follow.getText(), item.number()));
        shown = item;
        return responded;
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        return java.util.Objects.equals(one, other);
    }

    private void showFollowUp(ContributionItem item) {
        followUp.removeAll();
        followUp.setVisible(item.followUp() != null);
        if (item.followUp() == null) {
            return;
        }
        FollowUp what = item.followUp().what();
        var symbol = new Span(what.outcome().symbol());
        symbol.getElement().setAttribute("aria-hidden", "true");
        var outcome = new Span(symbol, new Span(outcome(what)));
        outcome.addClassNames("outcome", "outcome-" + what.outcome().name().toLowerCase(java.util.Locale.ROOT));
        var line = new Div(outcome);
        line.addClassName("outcome-line");
        item.ledTo().forEach(linked -> line.add(link(linked)));
        var reason = new Paragraph(what.reason());
        reason.addClassName("said");
        var by = new Span(t(
                "follow-up.by",
                item.followUp().by(),
                Texts.moment(item.followUp().at())));
        by.addClassName("quiet");
        followUp.add(line, reason, by);
    }

    private static String outcome(FollowUp what) {
        return what.outcome() == Outcome.PASSED_ON
                ? t("outcome.PASSED_ON.to", String.valueOf(what.passedOnTo()))
                : Texts.word(what.outcome());
    }

    /** The way to what came of it. */
    static Component link(Linked linked) {
        String address = switch (linked.kind()) {
            case MILESTONE -> PlanningNavigation.milestone(new MilestoneId(linked.id()));
            case ACTION -> ActionsNavigation.action(new ActionId(linked.id()));
        };
        return new Anchor(address, t("linked." + linked.kind().name(), linked.title()));
    }
}
