package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;

/** What the pages without sign-in share: one card with the name, a heading and the choice of language. */
abstract class Door extends Main implements HasDynamicTitle {

    private final Div card = new Div();
    private String title = "";

    Door() {
        addClassName("door");
        card.addClassName("door-card");
        add(card);
    }

    /** Shows this and nothing else. */
    final void show(String heading, String what, Component... content) {
        title = heading;
        card.removeAll();
        var brand = new Span("Spoorboek");
        brand.addClassName("brand");
        card.add(brand, new H1(heading));
        if (!what.isBlank()) {
            card.add(new Paragraph(what));
        }
        card.add(content);
        card.add(new LanguageChoice());
    }

    /** Where the request comes from, to count tries. */
    static String address() {
        return VaadinServletRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return (title.isEmpty() ? t("signin.title") : title) + " · Spoorboek";
    }
}
