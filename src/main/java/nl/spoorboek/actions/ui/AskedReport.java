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
import java.util.Optional;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.actions.AskedActionService;
import nl.spoorboek.actions.NextAction;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.comments.OwnComment;
import org.jspecify.annotations.Nullable;

/** How it goes, in three choices and a note; afterwards what was recorded, and the way to put it right. */
class AskedReport extends Div {

    private final ReportFields fields;
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
        fields = new ReportFields(action, t("asked.state"), value -> t("asked.state." + value.name()), t("asked.note"));
        fields.state().addThemeName("vertical");
        var send = new Button(t("asked.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        fields.add(new Div(send));
        form.addClassName("card");
        form.add(new H2(t("asked.how")), fields);
        recorded.addClassName("card");
        recorded.getElement().setAttribute("tabindex", "-1");
        told.addClassName("card");
        add(recorded, form, told);
    }

    /** Shows how it stands now; what was chosen and typed stays. */
    void show(AskedAction latest) {
        boolean first = now == null;
        now = latest;
        fields.note()
                .setHelperText(
                        latest.level() == Level.INTERNAL
                                ? t("asked.note.help")
                                : t("asked.note.help.read", Texts.word(latest.level())));
        boolean dropped = latest.state() == ActionState.DROPPED;
        if (first) {
            answering = latest.state() == ActionState.OPEN || !fields.note().isEmpty();
            fields.choose(latest.state(), latest.waitingOn());
        }
        form.setVisible(answering && !dropped);
        recorded.setVisible(!answering || dropped);
        showRecorded(latest, dropped);
        showTold(latest);
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
            fields.choose(now.state(), now.waitingOn());
            show(now);
        }
        fields.state().getElement().executeJs("this.focus()");
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
        Optional<NextAction> next;
        try {
            next = actions.report(now.id(), now.version(), fields.read());
        } catch (Problem.Conflict conflict) {
            // the page has been made anew around the form; what was chosen stays, and sending again goes over what is
            // there now
            changed.run();
            fields.problems().show(conflict);
            return;
        } catch (Problem problem) {
            fields.problems().show(problem);
            return;
        }
        fields.sent();
        answering = false;
        justSent = true;
        next.ifPresent(one -> NextNotice.show(one, AskedAction.path(one.id())));
        changed.run();
        recorded.getElement().executeJs("this.focus()");
    }
}
