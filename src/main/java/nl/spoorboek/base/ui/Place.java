package nl.spoorboek.base.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What kind of place a view is; the shell asks for it before anyone enters, and every route has it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Place {

    /** The kind of place. */
    Kind value();

    /** Kinds of places, by who may enter. */
    enum Kind {
        /** The programme's content: any role but administrator alone; to others it does not exist. */
        CONTENT,
        /** Everyone who is signed in. */
        OWN,
        /** Whoever administers or may invite. */
        ADMINISTRATION,
        /** A door: no sign-in needed. */
        DOOR
    }
}
