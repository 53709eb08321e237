package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** What every place has: one main heading, a line under it, controls at the right, and the page title that goes with it. */
public abstract class PlaceView extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph line = new Paragraph();
    private final KeptPart before = new KeptPart();
    private final Div actions = new Div();
    private final Div header = new Div();
    private String title = "";

    /** An empty place. */
    protected PlaceView() {
        addClassName("place");
        setId("inhoud");
        getElement().setAttribute("tabindex", "-1");
        line.addClassName("quiet");
        var titles = new Div(heading, line);
        titles.addClassName("titles");
        actions.addClassName("actions");
        header.addClassName("place-header");
        header.add(before, titles, actions);
    }

    /** Says what the place is; {@code before} stands left of the title. Said again, only what is different is drawn. */
    protected final void head(String words, String below, Component... before) {
        title = words;
        heading.setText(words);
        line.setText(below);
        line.setVisible(!below.isBlank());
        var marks = List.of(before);
        this.before.show(
                marks.stream().map(mark -> mark.getElement().getOuterHTML()).toList(), () -> KeptPart.together(marks));
        if (header.getParent().isEmpty()) {
            addComponentAsFirst(header);
        }
    }

    /** Puts controls at the right of the heading, the main one last, in place of those that were there. */
    protected final void actions(Component... controls) {
        if (!actions.getChildren().toList().equals(List.of(controls))) {
            actions.removeAll();
            actions.add(controls);
        }
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Spoorboek" : title + " · Spoorboek";
    }
}
