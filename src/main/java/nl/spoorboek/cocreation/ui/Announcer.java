package nl.spoorboek.cocreation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Tells a screen reader what others did, when it is its turn to speak. */
class Announcer extends Div {

    Announcer() {
        addClassName("only-read");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says the sentences; nothing when there are none. */
    void say(List<String> sentences) {
        if (!sentences.isEmpty()) {
            setText(String.join(" ", sentences));
        }
    }
}
