package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.Guest;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.SessionLinks;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.cocreation.TopicService;
import nl.spoorboek.people.Choices;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import org.springframework.stereotype.Service;

/** What whoever leads a session can do with it in its present state; each step is explained before it is taken. */
@Service
class SessionControls {

    private final SessionService sessions;
    private final TopicService topics;
    private final SessionEditing editing;
    private final SessionLinks links;
    private final PlanningService planning;
    private final Choices choices;

    SessionControls(
            SessionService sessions,
            TopicService topics,
            SessionEditing editing,
            SessionLinks links,
            PlanningService planning,
            Choices choices) {
        this.sessions = sessions;
        this.topics = topics;
        this.editing = editing;
        this.links = links;
        this.planning = planning;
        this.choices = choices;
    }

    /** The controls, the main one last; none for whoever only takes part. */
    Component[] of(SessionDetail detail, Runnable changed) {
        List<Component> controls = new ArrayList<>();
        SessionDetail.May may = detail.may();
        if (may.delete()) {
            controls.add(new Button(t("action.delete"), click -> delete(detail)));
        }
        if (may.prepare()) {
            controls.add(new Button(t("action.edit"), click -> editing.openEdit(detail, changed)));
            controls.add(new Button(
                    t("topic.edit"), click -> new TopicsDialog(topics, sessions, detail.id(), changed).open()));
            controls.add(new Button(
                    t("session.guests.edit"),
                    click -> new GuestsDialog(sessions, choices.guests(), detail.id(), changed).open()));
            step(detail, changed).ifPresent(controls::add);
        }
        if (may.followUp()) {
            controls.add(new Button(t("session.link"), click -> link(detail, changed)));
        }
        if (detail.state() == SessionState.OPEN && may.close()) {
            controls.add(main(t("session.step.CLOSED"), () -> confirm(detail, SessionState.CLOSED, changed)));
        }
        if (detail.state() == SessionState.CLOSED && may.close()) {
            controls.add(new Button(t("correction.add"), click -> correct(detail, changed)));
        }
        return controls.toArray(Component[]::new);
    }

    /** Announce or open; a step that cannot be taken yet stands there with the reason. */
    private java.util.Optional<Button> step(SessionDetail detail, Runnable changed) {
        return detail.state()
                .next()
                .filter(next -> next != SessionState.CLOSED)
                .filter(next -> next != SessionState.OPEN || !detail.draft().series())
                .map(next -> {
                    Button button = main(t("session.step." + next.name()), () -> confirm(detail, next, changed));
                    if (next == SessionState.OPEN && detail.topics().isEmpty()) {
                        button.setEnabled(false);
                        button.setTooltipText(t("session.not-now.topics"));
                        button.setAriaLabel(button.getText() + ". " + t("session.not-now.topics"));
                    }
                    return button;
                });
    }

    private static Button main(String text, Runnable what) {
        var button = new Button(text, click -> what.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void confirm(SessionDetail detail, SessionState next, Runnable changed) {
        String guests = detail.guests().isEmpty()
                ? t("session.guests.nobody")
                : detail.guests().stream().map(Guest::name).collect(Collectors.joining(", "));
        String reads = Texts.word(detail.level());
        ask(
                t("session.step." + next.name() + ".sure"),
                t("session.step." + next.name() + ".what", reads, guests),
                t("session.step." + next.name()),
                () -> {
                    switch (next) {
                        case ANNOUNCED -> sessions.announce(detail.id(), detail.version());
                        case OPEN -> sessions.open(detail.id(), detail.version());
                        case CLOSED -> sessions.close(detail.id(), detail.version());
                        case PREPARING -> throw new IllegalArgumentException("no one goes back to preparing");
                    }
                    Notices.done(t("session.changed", detail.draft().title(), Texts.word(next)));
                    changed.run();
                });
    }

    private void link(SessionDetail detail, Runnable changed) {
        var milestone = new ComboBox<MilestoneItem>(t("session.link.milestone"));
        milestone.setItemsPageable((page, words) ->
                planning.list(MilestoneFilter.ALL.withText(words), (int) page.getOffset(), page.getPageSize()));
        milestone.setItemLabelGenerator(MilestoneItem::titleAndDate);
        new EditDialog(t("session.link"))
                .field("milestone", t("session.link.milestone"), milestone)
                .saving(() -> {
                    MilestoneItem chosen = milestone
                            .getOptionalValue()
                            .orElseThrow(() -> new Problem.Invalid("milestone", Message.of("field.choose")));
                    links.link(detail.id(), chosen.id());
                    Notices.done(t("session.linked", chosen.title()));
                    changed.run();
                })
                .open();
    }

    private void delete(SessionDetail detail) {
        ask(t("session.delete.sure"), t("session.delete.what"), t("action.delete"), () -> {
            sessions.delete(detail.id(), detail.version());
            Notices.done(t("session.deleted"));
            UI.getCurrent().navigate(SessionsNavigation.sessions());
        });
    }

    private static void ask(String header, String what, String yes, Runnable then) {
        var sure = new ConfirmDialog();
        sure.setHeader(header);
        sure.setText(what);
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(yes);
        sure.addConfirmListener(confirm -> then.run());
        sure.open();
    }

    private void correct(SessionDetail detail, Runnable changed) {
        var problems = new FormProblems();
        var text = new TextArea(t("correction.body"));
        text.setHelperText(t("correction.help"));
        text.setMinRows(3);
        problems.field("body", t("correction.body"), text);
        var form = new Div(problems, text);
        form.addClassName("form");
        var dialog = new Dialog(form);
        dialog.setHeaderTitle(t("correction.add"));
        dialog.setWidth("34rem");
        dialog.setCloseOnOutsideClick(false);
        var save = main(t("action.save"), () -> {
            try {
                sessions.correct(detail.id(), text.getValue());
                dialog.close();
                changed.run();
            } catch (Problem problem) {
                problems.show(problem);
            }
        });
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), save);
        dialog.open();
        text.focus();
    }
}
