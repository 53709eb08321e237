package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.spoorboek.people.OpenWork.Work;

/** What someone still has in hand: how many of each kind, and a link to each that the reader may read. */
class OpenWorkList extends UnorderedList {

    OpenWorkList(List<Work> work) {
        addClassName("open-work");
        Map<String, List<Work>> kinds =
                work.stream().collect(Collectors.groupingBy(Work::kind, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, pieces) -> {
            var item = new ListItem(new Span(t(kind + ".count", pieces.size())));
            var links = new UnorderedList();
            pieces.stream()
                    .filter(piece -> piece.address() != null)
                    .map(OpenWorkList::link)
                    .forEach(links::add);
            if (links.getComponentCount() > 0) {
                item.add(links);
            }
            add(item);
        });
    }

    private static ListItem link(Work piece) {
        var item = new ListItem(new Anchor(String.valueOf(piece.address()), String.valueOf(piece.title())));
        if (piece.seat() != null) {
            var seat = new Span(t("open-work.seat", piece.seat()));
            seat.addClassName("quiet");
            item.add(seat);
        }
        return item;
    }
}
