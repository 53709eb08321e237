package nl.spoorboek.base.database;

import org.jspecify.annotations.Nullable;

/** The built-in database cannot serve. The message is one sentence for the person who started the server. */
public final class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    DatabaseUnavailableException(String message) {
        super(message);
    }
}
