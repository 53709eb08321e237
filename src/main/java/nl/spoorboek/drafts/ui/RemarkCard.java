package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.spoorboek.base.ui.MarkdownBlock;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.RemarkItem;
import org.jspecify.annotations.Nullable;

/** A remark: who said it on which words of which version, and what was answered. */
class RemarkCard extends Article {

    /** {@code answer} is what its button does; null for no button. */
    RemarkCard(RemarkItem remark, @Nullable Runnable answer) {
        addClassName("remark");
        addClassName(remark.answer() == null ? "remark-unanswered" : "remark-done");
        getElement().setAttribute("data-remark", remark.id().toString());
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", t("remark.of", remark.author()));
        var who =
                new Paragraph(remark.author() + " · " + voice(remark) + t("remark.on-version", remark.versionNumber()));
        who.addClassName("remark-who");
        add(who);
        if (remark.quote() == null) {
            var whole = new Paragraph(t("remark.whole"));
            whole.addClassName("quiet");
            add(whole);
        } else {
            var quote = new Paragraph("“" + remark.quote() + "”");
            quote.addClassName("remark-quote");
            add(quote);
        }
        add(new MarkdownBlock(remark.text()));
        var when = new Span(Texts.moment(remark.at()));
        when.addClassName("reads");
        add(when);
        if (remark.answer() != null) {
            add(answered(remark.answer()));
        }
        if (answer != null) {
            var button =
                    new Button(t(remark.answer() == null ? "answer.give" : "answer.change"), click -> answer.run());
            button.setAriaLabel(t("answer.to", remark.author()));
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }

    private static String voice(RemarkItem remark) {
        if (remark.onBehalfOf() != null) {
            return t("remark.for", remark.onBehalfOf()) + " · ";
        }
        if (remark.personal()) {
            return t("remark.personal") + " · ";
        }
        return remark.organisation() == null ? "" : remark.organisation() + " · ";
    }

    private static Div answered(RemarkItem.Answer answer) {
        var outcome = new Span(Texts.word(answer.outcome()));
        outcome.addClassNames("tag", "outcome-" + answer.outcome().name().toLowerCase(Locale.ROOT));
        var by = new Span(t("answer.by", answer.by(), Texts.moment(answer.at())));
        by.addClassName("reads");
        var block = new Div(outcome, new MarkdownBlock(answer.text()), by);
        block.addClassName("answer");
        return block;
    }
}
