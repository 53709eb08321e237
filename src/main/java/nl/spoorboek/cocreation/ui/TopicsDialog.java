package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.cocreation.TopicId;
import nl.spoorboek.cocreation.TopicItem;
import nl.spoorboek.cocreation.TopicService;
import org.jspecify.annotations.Nullable;

/** The topics of a session: add, rename, put in another order with buttons, remove. Each change counts at once. */
class TopicsDialog extends Dialog {

    private final transient TopicService topics;
    private final transient SessionService sessions;
    private final transient Runnable changed;
    private final SessionId session;
    private final OrderedList list = new OrderedList();
    private final FormProblems problems = new FormProblems();
    private final TextField title = new TextField(t("topic.title"));
    private final TextField question = new TextField(t("topic.question"));
    private final Button save = new Button();
    private final Button stop = new Button(t("action.cancel"));
    private transient @Nullable TopicId editing;

    TopicsDialog(TopicService topics, SessionService sessions, SessionId session, Runnable changed) {
        this.topics = topics;
        this.sessions = sessions;
        this.session = session;
        this.changed = changed;
        setHeaderTitle(t("topic.edit"));
        setWidth("40rem");
        list.addClassName("topic-rows");
        title.setRequiredIndicatorVisible(true);
        question.setHelperText(t("topic.question.help"));
        problems.field("title", t("topic.title"), title);
        problems.field("question", t("topic.question"), question);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> attempt(this::save));
        stop.addClickListener(click -> edit(null));
        var buttons = new Div(save, stop);
        buttons.addClassName("actions");
        var form = new Div(problems, title, question, buttons);
        form.addClassName("form");
        add(list, form);
        getFooter().add(new Button(t("action.close"), click -> close()));
        edit(null);
        show();
    }

    private void show() {
        List<TopicItem> now = sessions.find(session).topics();
        list.removeAll();
        for (int i = 0; i < now.size(); i++) {
            list.add(row(now, i));
        }
        if (now.isEmpty()) {
            list.add(new ListItem(new Paragraph(t("topic.none"))));
        }
    }

    private ListItem row(List<TopicItem> now, int place) {
        TopicItem topic = now.get(place);
        var words = new Div(new Span(t("topic.heading", place + 1, topic.title())));
        if (topic.question() != null) {
            var asked = new Span(topic.question());
            asked.addClassName("quiet");
            words.add(asked);
        }
        Button up = button("↑", "topic.up", topic, () -> swap(now, place, place - 1));
        up.setEnabled(place > 0);
        Button down = button("↓", "topic.down", topic, () -> swap(now, place, place + 1));
        down.setEnabled(place < now.size() - 1);
        var rename = button(t("action.edit"), "topic.rename", topic, () -> edit(topic));
        var remove = button(t("action.remove"), "topic.remove", topic, () -> topics.remove(session, topic.id()));
        var buttons = new Div(up, down, rename, remove);
        buttons.addClassName("actions");
        var row = new ListItem(words, buttons);
        row.addClassName("topic-row");
        return row;
    }

    private Button button(String text, String label, TopicItem topic, Runnable what) {
        var button = new Button(text, click -> attempt(what));
        button.setAriaLabel(t(label, topic.title()));
        return button;
    }

    private void swap(List<TopicItem> now, int one, int other) {
        List<TopicId> order = new ArrayList<>(now.stream().map(TopicItem::id).toList());
        Collections.swap(order, one, other);
        topics.order(session, order);
    }

    private void edit(@Nullable TopicItem topic) {
        editing = topic == null ? null : topic.id();
        title.setValue(topic == null ? "" : topic.title());
        question.setValue(topic == null || topic.question() == null ? "" : topic.question());
        save.setText(t(topic == null ? "topic.add" : "action.save"));
        stop.setVisible(topic != null);
        title.focus();
    }

    private void save() {
        if (editing == null) {
            topics.add(session, title.getValue(), question.getValue());
        } else {
            topics.rename(session, editing, title.getValue(), question.getValue());
        }
        edit(null);
    }

    private void attempt(Runnable what) {
        problems.clear();
        try {
            what.run();
            show();
            changed.run();
        } catch (Problem.Conflict conflict) {
            problems.show(conflict);
            show();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }
}
