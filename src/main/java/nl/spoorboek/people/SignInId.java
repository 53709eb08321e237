package nl.spoorboek.people;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a sign-in. */
public record SignInId(UUID value) implements Id {

    /** A fresh identity. */
    public static SignInId fresh() {
        return new SignInId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
