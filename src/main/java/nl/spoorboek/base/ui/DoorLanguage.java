package nl.spoorboek.base.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** The language somebody chose at a door; it holds for this visit, until the account's own language takes over. */
public final class DoorLanguage {

    private static final String KEY = "spoorboek.language";
    private static final Locale DUTCH = Locale.of("nl");

    private DoorLanguage() {}

    /** Remembers the choice for this visit. */
    public static void choose(Locale language) {
        VaadinSession.getCurrent().setAttribute(KEY, language);
    }

    /** The language chosen; Dutch when nothing was. */
    public static Locale chosen() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(KEY) instanceof Locale language ? language : DUTCH;
    }
}
