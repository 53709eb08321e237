package nl.spoorboek.actions.ui;

import java.util.UUID;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;

/** Addresses of actions. */
public final class ActionsNavigation {

    static final String PATH = "acties";

    private ActionsNavigation() {}

    /** The list of all actions. */
    public static String list() {
        return PATH;
    }

    /** The list of what is mine and not finished. */
    public static String mine() {
        return PATH + "?" + ActionAddress.WHOSE + "=mijn";
    }

    /** The page of an action. */
    public static String action(ActionId id) {
        return PATH + "/" + id;
    }

    /** The action that an address names; {@link Problem.NotFound} when it names none. */
    static ActionId actionId(String address) {
        try {
            return new ActionId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
