package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionDetail.Repeating;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.NextAction;
import nl.spoorboek.actions.RepeatDraft;
import nl.spoorboek.actions.RepeatService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.RepetitionWords;
import org.jspecify.annotations.Nullable;

/** Whether an action comes back, and the one that came after it; whoever edits the action changes or stops it. */
class RepeatCard extends Div {

    private final transient ActionDetail detail;
    private final transient ActionService actions;
    private final transient RepeatService repeats;
    private final transient ActionEditing editing;
    private final transient Runnable changed;

    RepeatCard(
            ActionDetail detail,
            ActionService actions,
            RepeatService repeats,
            ActionEditing editing,
            Runnable changed) {
        this.detail = detail;
        this.actions = actions;
        this.repeats = repeats;
        this.editing = editing;
        this.changed = changed;
        addClassName("card");
        Repeating now = detail.repeating();
        Repetition rhythm = now.rhythm();
        boolean open = detail.row().state().isOpen();
        boolean settable = detail.mayEdit() && open && now.next() == null;
        setVisible(rhythm != null || now.next() != null || settable);
        add(new H2(t("repeat.title")));
        if (now.next() != null) {
            add(new Paragraph(new Span(t("repeat.next")), new Span(" "), link(now.next())));
        } else if (rhythm == null) {
            add(quiet(t("repeat.none")));
        }
        if (rhythm != null) {
            add(new Paragraph(t("repeat.stands", RepetitionWords.of(rhythm))));
            add(quiet(
                    now.upcoming() == null
                            ? t("repeat.last")
                            : t("repeat.upcoming", now.upcoming().words())));
        }
        var buttons = new Div();
        buttons.addClassName("toolbar");
        if (settable) {
            buttons.add(new Button(t(rhythm == null ? "repeat.set" : "repeat.change"), click -> ask(rhythm)));
        }
        if (rhythm != null && detail.mayEdit()) {
            buttons.add(new Button(t("repeat.stop"), click -> confirmStop()));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        add(buttons);
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }

    private static Anchor link(NextAction next) {
        String when = next.due() == null ? "" : ", " + next.due().words();
        return new Anchor(ActionsNavigation.action(next.id()), next.title() + when);
    }

    private void ask(@Nullable Repetition rhythm) {
        ActionId id = detail.row().id();
        var fields = editing.repeatFields();
        fields.show(rhythm == null ? RepeatDraft.MONTHLY : RepeatDraft.of(rhythm));
        new EditDialog(t("repeat.title"), fields.problems(), fields)
                .saving(
                        detail.row().version(),
                        fields::read,
                        (draft, seen) -> {
                            repeats.repeat(id, seen, draft);
                            Notices.done(t("milestone.saved"));
                        },
                        () -> latest(id),
                        (mine, theirs) -> EditDialog.differences(RepeatFields.words(mine), RepeatFields.words(theirs)),
                        changed)
                .open();
        fields.focusFirst();
    }

    private Latest<RepeatDraft> latest(ActionId id) {
        ActionDetail now = actions.find(id);
        Repetition rhythm = now.repeating().rhythm();
        return new Latest<>(now.row().version(), rhythm == null ? RepeatDraft.MONTHLY : RepeatDraft.of(rhythm));
    }

    private void confirmStop() {
        var sure = new ConfirmDialog();
        sure.setHeader(t("repeat.stop.sure"));
        sure.setText(t("repeat.stop.what"));
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(t("repeat.stop"));
        sure.addConfirmListener(confirm -> {
            repeats.stop(detail.row().id(), detail.row().version());
            Notices.done(t("repeat.stopped"));
            changed.run();
        });
        sure.open();
    }
}
