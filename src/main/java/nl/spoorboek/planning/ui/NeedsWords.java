package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.planning.RoadmapWindow.Link;

/** What a milestone waits for, in words for a cell of a table. */
final class NeedsWords {

    private static final int NAMED = 2;

    private NeedsWords() {}

    /** The first titles and how many more there are; marked where the dates do not fit; empty for nothing. */
    static String of(List<Link> needs) {
        String named = needs.stream().limit(NAMED).map(NeedsWords::one).collect(Collectors.joining("; "));
        return needs.size() <= NAMED ? named : t("dependency.more", named, needs.size() - NAMED);
    }

    private static String one(Link link) {
        return link.broken()
                ? t("dependency.unfit", link.needed().title())
                : link.needed().title();
    }
}
