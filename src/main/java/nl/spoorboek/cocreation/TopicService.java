package nl.spoorboek.cocreation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.people.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a session is about, until it closes. */
@Service
@Transactional
public class TopicService {

    private final TopicQuery topics;
    private final SessionAccess access;

    TopicService(TopicQuery topics, SessionAccess access) {
        this.topics = topics;
        this.access = access;
    }

    /** Adds a topic at the end. */
    public TopicId add(SessionId id, String title, @Nullable String question) {
        Session session = preparable(id);
        return topics.add(session.programme(), id, title(title, question), question(question));
    }

    /** Gives a topic another title and question. */
    public void rename(SessionId id, TopicId topic, String title, @Nullable String question) {
        preparable(id);
        found(topics.rename(id, topic, title(title, question), question(question)));
    }

    /** Puts the topics in another order; {@link Problem.Conflict} when the list is no longer complete. */
    public void order(SessionId id, List<TopicId> order) {
        preparable(id);
        List<TopicId> now = topics.of(id).stream().map(TopicItem::id).toList();
        if (order.size() != now.size() || !new HashSet<>(order).equals(new HashSet<>(now))) {
            throw new Problem.Conflict();
        }
        topics.order(id, order);
    }

    /** Removes a topic under which nothing was said. */
    public void remove(SessionId id, TopicId topic) {
        preparable(id);
        if (topics.hasContributions(topic)) {
            throw new Problem.NotNow(Message.of("topic.not-now.remove"));
        }
        found(topics.remove(id, topic));
    }

    private Session preparable(SessionId id) {
        Session session = access.readableLocked(id);
        access.require(Right.PREPARE_SESSION, session);
        session.requireNotClosed();
        return session;
    }

    private static void found(boolean found) {
        if (!found) {
            throw new Problem.Conflict();
        }
    }

    private static String title(String title, @Nullable String question) {
        String text = title.strip();
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (text.isEmpty()) {
            wrong.put("title", Message.of("topic.title.missing"));
        } else if (text.length() > TopicItem.MAX_TITLE) {
            wrong.put("title", Message.of("field.too-long", text.length(), TopicItem.MAX_TITLE));
        }
        if (question != null && question.strip().length() > TopicItem.MAX_QUESTION) {
            wrong.put("question", Message.of("field.too-long", question.strip().length(), TopicItem.MAX_QUESTION));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return text;
    }

    private static @Nullable String question(@Nullable String question) {
        return question == null || question.isBlank() ? null : question.strip();
    }
}
