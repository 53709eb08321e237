package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.spoorboek.actions.ActionReport;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.actions.AskedActionService;
import nl.spoorboek.actions.NextAction;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.comments.OwnComment;
import org.jspecify.annotations.Nullable;

/** How it goes, in three choices and a note; afterwards what was recorded, and the way to put it right. */
class AskedReport extends Div {

    private static final int MAX_PARTY = 200;

    private final FormProblems problems = new FormProblems();
    private final RadioButtonGroup<ActionState> state = new RadioButtonGroup<>(t("asked.state"));
    private final TextField party = new TextField(t("action-item.waiting.party"));
    private final KeptText note;
    private final Div form = new Div();
    private final Div recorded = new Div();
    private final Div told = new Div();
    private final transient ActionService actions;
    private final transient AskedActionService asked;
    private final transient Runnable changed;
    private transient @Nullable AskedAction now;
    private boolean answering = true;
    private boolean justSent;

    AskedReport(ActionId action, ActionService actions, AskedActionService asked, Runnable changed) {
        this.actions = actions;
        this.asked = asked;
        this.changed = changed;
        addClassName("cards");
        note = new KeptText(t("asked.note"), "report:" + action);
        note.setHelperText(t("asked.note.help"));
        note.setMaxLength(CommentService.MAX_BODY);
        note.setWidthFull();
        state.setItems(ActionState.IN_PROGRESS, ActionState.DONE, ActionState.WAITING);
        state.setItemLabelGenerator(value -> t("asked.state." + value.name()));
        state.addThemeName("vertical");
        state.addValueChangeListener(change -> party.setVisible(change.getValue() == ActionState.WAITING));
        party.setMaxLength(MAX_PARTY);
        party.setRequiredIndicatorVisible(true);
        party.setVisible(false);
        party.setWidthFull();
        problems.field("state", t("asked.state"), state);
        problems.field("party", party.getLabel(), party);
        problems.field("note", note.getLabel(), note);
        problems.field("body", note.getLabel(), note);
        var send = new Button(t("asked.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassNames("card", "form");
        form.add(new H2(t("asked.how")), problems, state, party, note, new Div(send));
        recorded.addClassName("card");
        recorded.getElement().setAttribute("tabindex", "-1");
        told.addClassName("card");
        add(recorded, form, told);
    }

    /** Shows how it stands now; what was chosen and typed stays. */
    void show(AskedAction latest) {
        boolean first = now == null;
        now = latest;
        boolean dropped = latest.state() == ActionState.DROPPED;
        if (first) {
            answering = latest.state() == ActionState.OPEN || !note.isEmpty();
            if (latest.state().canBeReported()) {
                choose(latest);
            }
        }
        form.setVisible(answering && !dropped);
        recorded.setVisible(!answering || dropped);
        showRecorded(latest, dropped);
        showTold(latest);
    }

    private void choose(AskedAction latest) {
        state.setValue(latest.state());
        party.setValue(latest.waitingOn() == null ? "" : latest.waitingOn());
    }

    private void showRecorded(AskedAction latest, boolean dropped) {
        recorded.removeAll();
        if (dropped) {
            recorded.add(new H2(t("asked.dropped")), new Paragraph(t("asked.dropped.what")));
            return;
        }
        String on = latest.waitingOn();
        String how = on == null ? t("asked.recorded." + latest.state().name()) : t("asked.recorded.WAITING", on);
        recorded.add(new H2(t(justSent ? "asked.thanks" : "asked.stands")), new Paragraph(how));
        if (latest.since() != null) {
            var since = new Paragraph(t("milestone.since", Texts.day(latest.since())));
            since.addClassName("quiet");
            recorded.add(since);
        }
        recorded.add(new Div(new Button(t(justSent ? "asked.correct" : "asked.again"), click -> again())));
    }

    private void again() {
        answering = true;
        justSent = false;
        if (now != null) {
            if (now.state().canBeReported()) {
                choose(now);
            }
            show(now);
        }
        state.getElement().executeJs("this.focus()");
    }

    private void showTold(AskedAction latest) {
        told.removeAll();
        told.setVisible(!latest.told().isEmpty());
        var list = new UnorderedList();
        list.addClassName("comments");
        latest.told().forEach(one -> list.add(item(latest, one)));
        told.add(new H2(t("asked.told")), list);
    }

    private ListItem item(AskedAction latest, OwnComment one) {
        var when = new Span(Texts.moment(one.at()));
        when.addClassName("quiet");
        var words = new Span(one.body());
        words.addClassName("comment-body");
        var item = new ListItem(when, words);
        if (one.removable()) {
            var back = new Button(t("comment.remove"), click -> {
                try {
                    asked.takeBack(latest.id(), one.id());
                } catch (Problem.NotNow late) {
                    Notices.problem(t(late.reason()));
                }
                changed.run();
            });
            item.add(back);
        }
        return item;
    }

    private void send() {
        if (now == null) {
            return;
        }
        if (state.isEmpty()) {
            problems.show(new Problem.Invalid("state", nl.spoorboek.base.Message.of("field.choose")));
            return;
        }
        Optional<NextAction> next;
        try {
            next = actions.report(
                    now.id(), now.version(), new ActionReport(state.getValue(), party.getValue(), note.getValue()));
        } catch (Problem.Conflict conflict) {
            // the page has been made anew around the form; what was chosen stays, and sending again goes over what is
            // there now
            changed.run();
            problems.show(conflict);
            return;
        } catch (Problem problem) {
            problems.show(problem);
            return;
        }
        problems.clear();
        note.saved();
        answering = false;
        justSent = true;
        next.ifPresent(one -> NextNotice.show(one, AskedAction.path(one.id())));
        changed.run();
        recorded.getElement().executeJs("this.focus()");
    }
}
