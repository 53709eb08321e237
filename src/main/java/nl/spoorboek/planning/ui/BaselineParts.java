package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.programme.TrackItem;

/** Parts of places about adopted plannings. */
final class BaselineParts {

    private BaselineParts() {}

    /** "Besluit 2023-14 van college, 7 maart 2023". */
    static Span decision(BaselineItem baseline) {
        return new Span(decisionWords(baseline));
    }

    static String decisionWords(BaselineItem baseline) {
        String day = Texts.day(baseline.day());
        return baseline.number() == null
                ? t("baseline.decision", baseline.body(), day)
                : t("baseline.decision.number", baseline.number(), baseline.body(), day);
    }

    /** The tracks it is about, in words. */
    static String scope(BaselineItem baseline, List<TrackItem> tracks) {
        return baseline.tracks().isEmpty()
                ? t("baseline.whole")
                : tracks.stream()
                        .filter(track -> baseline.tracks().contains(track.id()))
                        .map(track -> t("track.label", track.number(), track.name()))
                        .collect(Collectors.joining(", "));
    }

    static Span example() {
        var mark = new Span(t("baseline.example"));
        mark.addClassName("example-mark");
        return mark;
    }

    /** Lets a wide table scroll on a narrow page, with the keyboard too. */
    static void sideways(Div around, String name) {
        around.addClassName("scroll-x");
        around.getElement().setAttribute("tabindex", "0");
        around.getElement().setAttribute("role", "region");
        around.getElement().setAttribute("aria-label", name);
    }

    static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
