package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.cocreation.TopicItem;

/** A topic with what was said under it. New contributions are added at the end; those that stand there stay where they are. */
class TopicSection extends Section {

    private final transient ContributionActions actions;
    private final H2 heading = new H2();
    private final Paragraph question = new Paragraph();
    private final Span count = new Span();
    private final Paragraph empty = new Paragraph();
    private final Button write = new Button(t("topic.write"));
    private final OrderedList list = new OrderedList();
    private final Map<ContributionId, ContributionCard> cards = new HashMap<>();
    private transient TopicItem topic;

    TopicSection(TopicItem topic, ContributionActions actions) {
        this.topic = topic;
        this.actions = actions;
        addClassName("topic");
        heading.setId("onderwerp-" + topic.id());
        getElement().setAttribute("aria-labelledby", "onderwerp-" + topic.id());
        question.addClassName("quiet");
        count.addClassName("quiet");
        empty.addClassName("quiet");
        list.addClassName("contributions");
        write.addClickListener(click -> actions.write(this.topic));
        var head = new Div(heading, question, count);
        head.addClassName("topic-head");
        add(head, empty, list, write);
    }

    /** Shows the latest; gives back the contributions that are new here, and the numbers of those others responded to. */
    News update(TopicItem now, int number, List<ContributionItem> said, SessionDetail session) {
        topic = now;
        heading.setText(t("topic.heading", number, now.title()));
        question.setText(now.question() == null ? "" : now.question());
        question.setVisible(now.question() != null);
        count.setText(t("topic.count", said.size()));
        count.setVisible(!said.isEmpty());
        empty.setText(t(
                session.state() == SessionState.ANNOUNCED && session.may().contribute()
                        ? "topic.empty.before"
                        : "topic.empty." + session.state().name()));
        empty.setVisible(said.isEmpty() && session.state() != SessionState.PREPARING);
        write.setVisible(session.may().contribute());
        write.getElement().setAttribute("aria-label", t("topic.write.about", now.title()));
        List<ContributionItem> fresh = new ArrayList<>();
        List<Integer> responded = new ArrayList<>();
        for (ContributionItem item : said) {
            ContributionCard card = cards.get(item.id());
            if (card == null) {
                card = new ContributionCard(item, actions);
                cards.put(item.id(), card);
                list.add(card);
                fresh.add(item);
            }
            if (card.update(item, session.may())) {
                responded.add(item.number());
            }
        }
        list.setVisible(!said.isEmpty());
        return new News(fresh, responded);
    }

    /** What changed under a topic. */
    record News(List<ContributionItem> said, List<Integer> responded) {}
}
