package nl.spoorboek.base;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts in this thread: the signed-in person, or the person a job names. Every transaction takes it from here and the
 * database writes it into the history.
 */
public final class ActingPerson {

    /** The named person that jobs, the demo loader and the doors (sign-in, invitation) act as; made by the first migration. */
    public static final PersonId SYSTEM = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private static final ScopedValue<PersonId> NAMED = ScopedValue.newInstance();

    private ActingPerson() {}

    /** A principal that is a person of this workspace. */
    public interface SignedIn {
        /** The person who signed in. */
        PersonId personId();
    }

    /** The acting person, or empty before sign-in. */
    public static Optional<PersonId> current() {
        if (NAMED.isBound()) {
            return Optional.of(NAMED.get());
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.personId())
                : Optional.empty();
    }

    /** Does the work as the given person; the transactions that begin inside carry that name. */
    public static <T> T as(PersonId person, Supplier<T> work) {
        return ScopedValue.where(NAMED, person).call(work::get);
    }

    /** Does the work as {@link #SYSTEM}. */
    public static <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }
}
