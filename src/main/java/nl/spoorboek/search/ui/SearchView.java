package nl.spoorboek.search.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.search.FoundKind;
import nl.spoorboek.search.SearchResults;
import nl.spoorboek.search.SearchService;
import org.jspecify.annotations.Nullable;

/** Searching everything one may read; what is asked stands in the address. */
@Route(SearchNavigation.PATH)
@PermitAll
@Place(Place.Kind.CONTENT)
class SearchView extends PlaceView implements BeforeEnterObserver {

    private final transient SearchService search;
    private final transient ProgrammeService programmes;
    private final TextField field = new TextField(t("search.field"));
    private final Paragraph number = new Paragraph();
    private final Div results = new Div();
    private transient SearchAddress address = new SearchAddress("", null, 0);

    SearchView(SearchService search, ProgrammeService programmes) {
        this.search = search;
        this.programmes = programmes;
        addClassName("search-place");
        number.addClassName("quiet");
        number.getElement().setAttribute("role", "status");
        results.addClassName("found");
        add(form(), number, results);
    }

    private Div form() {
        field.setHelperText(t("search.help"));
        field.setClearButtonVisible(true);
        field.addKeyDownListener(Key.ENTER, enter -> ask());
        var go = new Button(t("search.go"), click -> ask());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(field, go);
        form.addClassName("search-form");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private void ask() {
        var asked = new SearchAddress(field.getValue().strip(), address.kind(), 0);
        UI.getCurrent().navigate(SearchNavigation.PATH, asked.write());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.read(event.getLocation().getQueryParameters());
        head(t("search.place"), t("search.line"));
        field.setValue(address.text());
        results.removeAll();
        number.setText("");
        if (!SearchService.isEnough(address.text())) {
            results.add(
                    address.text().isBlank()
                            ? new EmptyPlace(t("search.begin"), t("search.begin.what"))
                            : new EmptyPlace(t("search.short"), t("search.short.what")));
            return;
        }
        show(search.find(address.text(), address.kind(), address.page()));
    }

    private void show(SearchResults all) {
        number.setText(t("search.number", all.total(), address.text()));
        if (all.total() == 0) {
            results.add(new EmptyPlace(t("search.none"), t("search.none.what")));
            return;
        }
        results.add(kinds(all));
        if (all.found().isEmpty()) {
            results.add(new EmptyPlace(t("search.none.here"), t("search.none.here.what")));
            return;
        }
        var heading = new H2(t("search.results"));
        heading.addClassName("only-read");
        var cards = new FoundCards(programmes.tracks());
        var list = new OrderedList();
        list.addClassName("found-list");
        all.found().forEach(found -> list.add(cards.card(found)));
        results.add(heading, list, pages(all));
    }

    /** All kinds of which something was found, each with how many. */
    private Nav kinds(SearchResults all) {
        var list = new UnorderedList(kind(null, t("search.all", all.total())));
        for (FoundKind kind : FoundKind.values()) {
            int many = all.counts().getOrDefault(kind, 0);
            if (many > 0 || kind == address.kind()) {
                list.add(kind(kind, t("search.kind." + kind.name(), many)));
            }
        }
        list.addClassName("tab-links");
        var nav = new Nav(list);
        nav.setAriaLabel(t("search.kinds"));
        return nav;
    }

    private ListItem kind(@Nullable FoundKind kind, String label) {
        var link = new Anchor(address.of(kind).link(), label);
        if (kind == address.kind()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private Nav pages(SearchResults all) {
        var nav = new Nav();
        nav.addClassName("found-pages");
        nav.setAriaLabel(t("search.pages"));
        nav.setVisible(all.pages() > 1);
        if (address.page() > 0) {
            nav.add(new Anchor(address.at(address.page() - 1).link(), t("search.previous")));
        }
        nav.add(new Paragraph(t("search.page", address.page() + 1, all.pages())));
        if (address.page() + 1 < all.pages()) {
            nav.add(new Anchor(address.at(address.page() + 1).link(), t("search.next")));
        }
        return nav;
    }
}
