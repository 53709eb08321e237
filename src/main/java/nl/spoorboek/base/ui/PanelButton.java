package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A button that opens a panel beneath it. The panel is made when somebody opens it first: most who come by never do, and every
 * field on a page costs the browser time before the page is there.
 */
public class PanelButton extends Button {

    private final String cssClass;
    private final transient Supplier<? extends Component> content;
    private final transient Runnable opening;
    private @Nullable Popover panel;

    /**
     * The button.
     *
     * @param label what it says, and how the panel is called
     * @param cssClass the class of the panel
     * @param content makes what stands in the panel, once
     * @param opening runs each time when the panel is about to be seen
     */
    public PanelButton(String label, String cssClass, Supplier<? extends Component> content, Runnable opening) {
        super(label);
        this.cssClass = cssClass;
        this.content = content;
        this.opening = opening;
        getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        addClickListener(click -> first());
    }

    /** From then on the panel opens and closes by itself. */
    private void first() {
        if (panel != null) {
            return;
        }
        var made = new Popover(content.get());
        panel = made;
        made.addClassName(cssClass);
        made.setPosition(PopoverPosition.BOTTOM_END);
        made.setModal(false);
        made.setAutofocus(true);
        made.setAriaLabel(getText());
        made.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opening.run();
            }
        });
        made.setTarget(this);
        made.setOpened(true);
    }
}
