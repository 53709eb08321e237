package nl.spoorboek.comments.ui;

import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.people.Choices;
import org.springframework.stereotype.Component;

/** Makes the list of comments for a record's page. */
@Component
public class CommentLists {

    private final CommentService comments;
    private final Choices choices;
    private final LiveTopics live;

    CommentLists(CommentService comments, Choices choices, LiveTopics live) {
        this.comments = comments;
        this.choices = choices;
        this.live = live;
    }

    /** The comments on a record that may be read, with a box to add one for whoever may. */
    public CommentList of(About about) {
        return new CommentList(comments, choices, live, about);
    }
}
