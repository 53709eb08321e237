package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;

/** Addresses of administration. */
public final class AdministrationNavigation {

    /** The overview. */
    public static final String OVERVIEW = "beheer";

    /** The people. */
    public static final String PEOPLE = "beheer/mensen";

    /** The organisations. */
    public static final String ORGANISATIONS = "beheer/organisaties";

    /** Programme, tracks, lines, periods. */
    public static final String PROGRAMME = "beheer/programma";

    /** What words mean here: dates, roles. */
    public static final String SETTINGS = "beheer/instellingen";

    /** The invitations. */
    public static final String INVITATIONS = "beheer/uitnodigingen";

    /** The members of the own advisory body. */
    public static final String MEMBERS = "beheer/leden";

    private AdministrationNavigation() {}

    /** The way back to the overview. */
    public static Anchor back() {
        var back = new Anchor(OVERVIEW, t("administration.back"));
        back.addClassName("back-link");
        return back;
    }

    /** The page of a person. */
    public static String person(PersonId id) {
        return PEOPLE + "/" + id;
    }

    /** The person that an address names; {@link Problem.NotFound} when it names none. */
    static PersonId personId(String address) {
        try {
            return new PersonId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
