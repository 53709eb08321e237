package nl.spoorboek.comments.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.spoorboek.base.ui.KeptChildren;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentItem;
import nl.spoorboek.comments.CommentPage;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.Choices;

/** The comments on a record, oldest first, and a box to add one. New ones of others appear by themselves. */
public class CommentList extends Div {

    private static final int STEP = 100;

    private final transient CommentService comments;
    private final transient About about;
    private final H2 heading = new H2();
    private final Button earlier = new Button("", click -> showEarlier());
    private final OrderedList list = new OrderedList();
    private final transient KeptChildren<CommentItem, ListItem> items = new KeptChildren<>(list);
    private final Paragraph none = new Paragraph(t("comment.none"));
    private final CommentBox box;
    private int most = STEP;

    CommentList(CommentService comments, Choices choices, LiveTopics live, About about) {
        this.comments = comments;
        this.about = about;
        addClassNames("card", "comment-card");
        list.addClassName("comments");
        list.getElement().setAttribute("aria-live", "polite");
        list.getElement().setAttribute("aria-relevant", "additions");
        none.addClassName("quiet");
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        box = new CommentBox(about, choices, (text, mentioned) -> {
            comments.add(about, text, mentioned);
            refresh();
        });
        add(heading, earlier, list, none, box);
        refresh();
        live.watch(this, this::refresh, new Topic(about.kind().entity(), about.id()));
    }

    private void showEarlier() {
        most += STEP;
        refresh();
    }

    private void refresh() {
        CommentPage page = comments.list(about, most);
        heading.setText(page.total() == 0 ? t("comment.title") : t("comment.title.count", page.total()));
        earlier.setVisible(page.earlier() > 0);
        earlier.setText(t("comment.earlier", page.earlier()));
        none.setVisible(page.total() == 0);
        list.setVisible(page.total() > 0);
        items.show(page.items(), this::item);
        box.setVisible(page.mayComment());
    }

    private ListItem item(CommentItem comment) {
        var author = new Span(
                comment.organisation() == null
                        ? comment.author()
                        : t("comment.author", comment.author(), comment.organisation()));
        author.addClassName("comment-author");
        var at = new Span(Texts.moment(comment.at()));
        at.addClassName("quiet");
        var head = new Div(author, at);
        head.addClassName("comment-head");
        var item = new ListItem(head);
        if (comment.example()) {
            var example = new Span(t("comment.example"));
            example.addClassName("quiet");
            head.add(example);
        }
        var body = new Paragraph(comment.removed() ? t("comment.removed") : comment.body());
        body.addClassName(comment.removed() ? "quiet" : "comment-body");
        item.add(body);
        if (!comment.mentioned().isEmpty()) {
            var mentioned = new Span(t("comment.mentioned", String.join(", ", comment.mentioned())));
            mentioned.addClassName("quiet");
            item.add(mentioned);
        }
        if (comment.removable()) {
            var remove = new Button(t("comment.remove"), click -> {
                comments.remove(comment.id());
                Notices.done(t("comment.removed.done"));
                refresh();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(remove);
        }
        return item;
    }
}
