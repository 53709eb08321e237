package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.drafts.DraftAction;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.RemarkItem;
import nl.spoorboek.drafts.RoundItem;

/** An open round: what is asked, of whom, until when, and how far the answers are. */
class RoundCard extends Div {

    RoundCard(DraftPage page, RoundItem round, LocalDate today) {
        addClassNames("card", "round-card");
        add(new H2(round.question() == null ? t("round.title", round.versionNumber()) : round.question()));
        add(new Facts()
                .line(t("draft.for-whom"), String.join(", ", round.audienceNames()))
                .line(t("round.term"), ReviewWords.term(round.until(), today)));
        var no = page.notNow().get(DraftAction.REMARK);
        if (no != null && page.rights().contains(DraftAction.REMARK)) {
            add(new Paragraph(t(no)));
        }
        List<RemarkItem> said = page.remarks().stream()
                .filter(remark -> remark.round().equals(round.id()))
                .toList();
        add(progress(said));
    }

    private static Div progress(List<RemarkItem> said) {
        long answered = said.stream().filter(remark -> remark.answer() != null).count();
        var words = new Span(said.isEmpty() ? t("round.silent") : t("draft.answered", answered, said.size()));
        var block = new Div(words);
        block.addClassName("round-progress");
        if (!said.isEmpty()) {
            var bar = new ProgressBar(0, said.size(), answered);
            bar.getElement().setAttribute("aria-label", t("draft.answered", answered, said.size()));
            block.add(bar);
        }
        return block;
    }
}
