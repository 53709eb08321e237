package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonalData;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.TopicId;
import nl.spoorboek.cocreation.TopicItem;
import nl.spoorboek.cocreation.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Where one writes a contribution: under which topic, in whose name, and who reads along. When the session closes meanwhile,
 * what was typed stays in the box and can be copied.
 */
class WritingBox extends Section {

    private final transient Posting posting;
    private final Select<TopicItem> topic = new Select<>();
    private final Select<Optional<Voice>> voice = new Select<>();
    private final KeptText text;
    private final Button post = new Button(t("contribution.post"));
    private final Button copy = new Button(t("contribution.copy"));
    private final Paragraph problem = new Paragraph();
    private final Span reads = new Span();

    /** Gives a contribution to the service. */
    interface Posting {
        /** Posts it, or throws a {@link Problem}. */
        void post(TopicId topic, String body, @Nullable OrganisationId behalf);
    }

    WritingBox(SessionId session, List<Voice> voices, Level level, Posting posting) {
        text = new KeptText(t("contribution.body"), "contribution:" + session);
        this.posting = posting;
        addClassName("writing-box");
        getElement().setAttribute("aria-label", t("contribution.box"));
        topic.setLabel(t("contribution.topic"));
        topic.setItemLabelGenerator(TopicItem::title);
        List<Optional<Voice>> offered =
                new ArrayList<>(voices.stream().map(Optional::of).toList());
        offered.add(Optional.empty());
        voice.setLabel(t("contribution.voice"));
        voice.setItems(offered);
        voice.setItemLabelGenerator(one -> one.map(Voice::name).orElseGet(() -> t("contribution.voice.personal")));
        voice.setValue(offered.getFirst());
        text.setMaxRows(6);
        text.addValueChangeListener(change -> text.setInvalid(false));
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.addClickListener(click -> check());
        copy.setVisible(false);
        copy.addClickListener(click -> copyText());
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("form-problem");
        problem.setVisible(false);
        reads.setText(Texts.word(level) + ". " + t("contribution.hint"));
        reads.addClassName("reads");
        var choices = new Div(topic, voice);
        choices.addClassName("writing-choices");
        var foot = new Div(reads, copy, post);
        foot.addClassName("writing-foot");
        add(problem, choices, text, foot);
    }

    /** Offers the topics as they are now; the chosen one stays chosen. */
    void topics(List<TopicItem> now) {
        TopicItem chosen = topic.getValue();
        topic.setItems(now);
        now.stream()
                .filter(one -> chosen != null && one.id().equals(chosen.id()))
                .findFirst()
                .or(() -> now.stream().findFirst())
                .ifPresent(topic::setValue);
    }

    /** Goes to the box to write under a topic. */
    void write(TopicItem under) {
        topic.setValue(under);
        text.focus();
    }

    /** Nothing can be posted any more; what was typed stays and can be copied. */
    void handBack(String why) {
        say(why);
        post.setEnabled(false);
        copy.setVisible(true);
    }

    /** Posting is possible again, after it was not for a while. */
    void resume() {
        if (!post.isEnabled()) {
            problem.setVisible(false);
            post.setEnabled(true);
            copy.setVisible(false);
        }
    }

    private void check() {
        Set<PersonalData> seen = PersonalData.in(text.getValue());
        if (seen.isEmpty()) {
            post();
            return;
        }
        var sure = new ConfirmDialog();
        sure.setHeader(t("personal-data.sure"));
        sure.setText(t("personal-data.seen", seen.stream().map(Texts::word).collect(Collectors.joining(", "))));
        sure.setCancelable(true);
        sure.setCancelText(t("personal-data.back"));
        sure.setConfirmText(t("personal-data.post"));
        sure.addConfirmListener(confirm -> post());
        sure.addCancelListener(cancel -> text.focus());
        sure.open();
    }

    private void post() {
        problem.setVisible(false);
        text.setInvalid(false);
        TopicItem under = topic.getValue();
        if (under == null) {
            say(t("contribution.topic.missing"));
            return;
        }
        try {
            posting.post(
                    under.id(),
                    text.getValue(),
                    voice.getValue().map(Voice::organisation).orElse(null));
            text.saved();
            text.focus();
        } catch (Problem.Invalid invalid) {
            text.setErrorMessage(t(invalid.fields().getOrDefault("body", invalid.reason())));
            text.setInvalid(true);
            text.focus();
        } catch (Problem.NotNow closed) {
            handBack(t(closed.reason()));
        } catch (Problem refused) {
            say(t(refused.reason()));
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void copyText() {
        // on a page without https the browser offers no clipboard: the words are then selected, ready for Ctrl+C
        text.getElement()
                .executeJs(
                        "this.inputElement.select(); if (navigator.clipboard) { navigator.clipboard.writeText(this.value); }");
    }
}
