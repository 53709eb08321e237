package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every place has: one main heading, a line under it, controls at the right, and the page title that goes with it. */
public abstract class PlaceView extends Main implements HasDynamicTitle {

    private final Div titles = new Div();
    private final Div actions = new Div();
    private final Div header = new Div();
    private String title = "";

    /** An empty place. */
    protected PlaceView() {
        addClassName("place");
        setId("inhoud");
        getElement().setAttribute("tabindex", "-1");
        header.addClassName("place-header");
        titles.addClassName("titles");
        actions.addClassName("actions");
    }

    /** Says what the place is; {@code before} stands left of the title. */
    protected final void head(String heading, String line, Component... before) {
        title = heading;
        header.removeAll();
        titles.removeAll();
        actions.removeAll();
        header.add(before);
        titles.add(new H1(heading));
        if (!line.isBlank()) {
            var sub = new Paragraph(line);
            sub.addClassName("quiet");
            titles.add(sub);
        }
        header.add(titles, actions);
        if (header.getParent().isEmpty()) {
            addComponentAsFirst(header);
        }
    }

    /** Puts controls at the right of the heading, the main one last. */
    protected final void actions(Component... controls) {
        actions.removeAll();
        actions.add(controls);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Spoorboek" : title + " · Spoorboek";
    }
}
