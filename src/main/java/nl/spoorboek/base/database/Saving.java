package nl.spoorboek.base.database;

import java.util.function.Supplier;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.postgresql.util.PSQLException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Turns what the database refuses at saving into a problem that a person can solve: a race lost is a {@link Problem.Conflict}, a
 * value that must be unique is a sentence at its field. Asking first would leave a gap in which two people both hear "free".
 */
public final class Saving {

    private Saving() {}

    /**
     * A unique index and what to say when it refuses.
     *
     * @param index the name of the index or constraint
     * @param field the field to say it at
     * @param what the sentence
     */
    public record Unique(String index, String field, Message what) {}

    /** Saves, and says in the domain's words what went wrong. */
    public static <T> T checked(Supplier<T> save, Unique... uniques) {
        try {
            return save.get();
        } catch (RuntimeException e) {
            throw translated(e, uniques);
        }
    }

    private static RuntimeException translated(RuntimeException thrown, Unique... uniques) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingFailureException) {
                return (RuntimeException) new Problem.Conflict().initCause(thrown);
            }
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                String constraint = refused.getServerErrorMessage().getConstraint();
                for (Unique unique : uniques) {
                    if (unique.index().equals(constraint)) {
                        return (RuntimeException) new Problem.Invalid(unique.field(), unique.what()).initCause(thrown);
                    }
                }
            }
        }
        return thrown;
    }
}
