package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.cocreation.ContributionItem;
import nl.spoorboek.cocreation.Outcome;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.TopicId;
import nl.spoorboek.cocreation.TopicItem;

/** The topics of a session with all that was said; keeps what stands there and adds what is new. */
class SessionTalk extends Div {

    private final transient ContributionActions actions;
    private final Announcer announcer = new Announcer();
    private final Div head = new Div();
    private final Paragraph summary = new Paragraph();
    private final Div sections = new Div();
    private final Map<TopicId, TopicSection> topics = new LinkedHashMap<>();
    private boolean first = true;

    SessionTalk(ContributionActions actions) {
        this.actions = actions;
        addClassName("talk");
        sections.addClassName("topics");
        summary.addClassName("summary");
        head.addClassName("talk-head");
        add(announcer, head, summary, sections);
    }

    /** What stands above the topics. */
    void head(Component... lines) {
        head.removeAll();
        head.add(lines);
    }

    /** Shows the latest and tells what others added in between. */
    void update(SessionDetail detail, PersonId reader) {
        order(detail.topics());
        Map<TopicId, List<ContributionItem>> said =
                detail.contributions().stream().collect(Collectors.groupingBy(ContributionItem::topic));
        List<String> heard = new ArrayList<>();
        int number = 1;
        for (TopicItem topic : detail.topics()) {
            TopicSection section = Objects.requireNonNull(topics.get(topic.id()));
            var news = section.update(topic, number++, said.getOrDefault(topic.id(), List.of()), detail);
            news.said().stream()
                    .filter(item -> !item.author().equals(reader))
                    .forEach(item -> heard.add(t("session.heard.said", item.authorName(), topic.title())));
            Set<Integer> fresh =
                    news.said().stream().map(ContributionItem::number).collect(Collectors.toSet());
            news.responded().stream()
                    .filter(one -> !fresh.contains(one))
                    .forEach(one -> heard.add(t("session.heard.responded", one)));
        }
        summary(detail);
        if (!first) {
            announcer.say(heard);
        }
        first = false;
    }

    /** Makes and removes sections; moves them only when the order is another. */
    private void order(List<TopicItem> now) {
        Set<TopicId> wanted = now.stream().map(TopicItem::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List.copyOf(topics.keySet()).stream().filter(id -> !wanted.contains(id)).forEach(id -> {
            TopicSection gone = topics.remove(id);
            if (gone != null) {
                sections.remove(gone);
            }
        });
        now.forEach(topic -> topics.computeIfAbsent(topic.id(), id -> {
            var section = new TopicSection(topic, actions);
            sections.add(section);
            return section;
        }));
        List<TopicSection> order =
                wanted.stream().map(topics::get).map(Objects::requireNonNull).toList();
        if (!sections.getChildren()
                .filter(TopicSection.class::isInstance)
                .toList()
                .equals(order)) {
            sections.removeAll();
            order.forEach(sections::add);
        }
        boolean empty = sections.getChildren().noneMatch(TopicSection.class::isInstance);
        sections.getChildren().filter(EmptyPlace.class::isInstance).toList().forEach(sections::remove);
        if (empty) {
            sections.add(new EmptyPlace(t("topic.none"), t("topic.none.what")));
        }
    }

    /** How many contributions got which follow-up, and how many wait for one. */
    private void summary(SessionDetail detail) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = detail.contributions().stream()
                    .map(ContributionItem::followUp)
                    .filter(given -> given != null && given.what().outcome() == outcome)
                    .count();
            if (count > 0) {
                parts.add(t("session.summary." + outcome.name(), count));
            }
        }
        long waiting = detail.contributions().stream()
                .filter(item -> item.followUp() == null)
                .count();
        if (waiting > 0) {
            parts.add(t("session.summary.waiting", waiting));
        }
        summary.setVisible(!detail.contributions().isEmpty());
        summary.setText(t("session.summary", detail.contributions().size(), String.join(", ", parts)));
    }
}
